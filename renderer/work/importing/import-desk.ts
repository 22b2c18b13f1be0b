import type { Candidate } from '../../../shared/merging/candidate.ts';
import { noDecisions, type Decisions } from '../../../shared/merging/decisions.ts';
import { outsiderOfFile } from '../../../shared/merging/ledger-of-proposal.ts';
import { asDecided } from '../../../shared/merging/plan.ts';
import type { TargetId } from '../../../shared/readers/targets.ts';
import { observable, type Observable } from '../../storage/observable.ts';
import type { Session } from '../../storage/session.ts';
import type { Storage } from '../../storage/storage.ts';
import type { Keys } from '../file-work.ts';
import { needsAWord } from '../origin.ts';
import { importLine, type ImportLine, type OpenedOrNot } from './import-line.ts';
import { restingImport, type Importing, type ImportStep, type Review } from './import-state.ts';
import { decisionKey, decisionsOf, noteImport, withDecisions } from './kept-decisions.ts';
import type { CameFile, Source } from './messages.ts';
import { notCompared } from './not-compared.ts';
import { RegisterSender } from './register-sender.ts';
import { takenCounts } from './taken-counts.ts';

/** Where files of others are opened, compared and taken in, one after another. It outlives every page. */
export interface ImportDesk {
  readonly state: Observable<Importing>;
  /** Looks at these, one after another. */
  readonly take: (sources: readonly Source[]) => void;
  readonly unlock: (passphrase: string) => void;
  /** Goes on from what was asked or shown to what the file would do. */
  readonly compare: () => void;
  /** Says what a heading of the file means and has the file read again. */
  readonly correct: (heading: string, target: TargetId | null) => void;
  /** Compares anew where the register has changed since. */
  readonly refresh: () => void;
  readonly decide: (next: (decisions: Decisions) => Decisions) => void;
  readonly apply: () => void;
  /** Puts the file away; what was decided is kept. The next one comes. */
  readonly putAway: () => void;
}

/** A candidate as it is after a person said which of ours it is. */
export function decidedCandidate(candidate: Candidate, decisions: Decisions, session: Session): Candidate {
  return asDecided(candidate, decisions, session.states(), outsiderOfFile('', ''));
}

const quiet = (): void => undefined;
const drawn = (): Promise<unknown> => new Promise((resume) => setTimeout(resume, 30));

class Desk implements ImportDesk {
  readonly state = observable<Importing>(restingImport);
  private readonly storage: Storage;
  private line: ImportLine | undefined;
  private source: Source | undefined;
  private file: CameFile | undefined;
  private sender = new RegisterSender();
  private chain: Promise<void> = Promise.resolve();

  constructor(storage: Storage) {
    this.storage = storage;
  }

  private show(current: ImportStep): void {
    this.state.set({ ...this.state.get(), current });
  }

  private session(): Session {
    const session = this.storage.session.get();
    if (!session) throw new Error('no register is open');
    return session;
  }

  private key(): string {
    return decisionKey(this.session().id, this.file?.digest ?? '');
  }

  private decisions(): Decisions {
    return this.file ? decisionsOf(this.storage.settings.get(), this.key()) : noDecisions;
  }

  readonly take = (sources: readonly Source[]): void => {
    const { register, current, waiting } = this.state.get();
    const id = this.storage.session.get()?.id;
    if (register !== id) this.end();
    const isFree = register !== id || ['rest', 'done', 'refused'].includes(current.step);
    const all = [...(register === id ? waiting : []), ...sources];
    if (!isFree) return this.state.set({ register: id, current, waiting: all });
    this.state.set({ register: id, current: { step: 'rest' }, waiting: all });
    this.putAway();
  };

  private end(): void {
    this.line?.end();
    this.line = undefined;
    this.file = undefined;
    this.sender = new RegisterSender();
  }

  private async open(source: Source, passphrase?: string): Promise<void> {
    this.end();
    const line = importLine();
    this.line = line;
    this.source = source;
    this.show({ step: 'reading', name: source.name, share: undefined });
    const { identity, colleagues, mappings } = this.storage.settings.get();
    const keys: Keys = { identity, colleagues, ...(passphrase === undefined ? {} : { passphrase }) };
    await this.guarded(line, async () => this.opened(source, await line.open(source, keys, mappings)));
  }

  /** What was ended meanwhile says nothing more. */
  private guarded(line: ImportLine, work: () => Promise<unknown>): Promise<void> {
    // One question at a time: the worker answers in the order it was asked.
    this.chain = this.chain.then(() => this.attempted(line, work));
    return this.chain;
  }

  private async attempted(line: ImportLine, work: () => Promise<unknown>): Promise<void> {
    if (this.line !== line) return;
    try {
      await work();
    } catch (error) {
      if (this.line !== line) return;
      this.end();
      this.show({ step: 'refused', name: this.source?.name ?? '', message: notCompared(error) });
    }
  }

  private async opened(source: Source, answer: OpenedOrNot): Promise<void> {
    if (!answer.ok) {
      const { type, message } = answer.failure;
      if (type === 'refused') return this.show({ step: 'refused', name: source.name, message });
      return this.show({ step: 'locked', source, problem: type === 'closed' ? message : undefined });
    }
    this.file = answer.file;
    if (answer.file.kind === 'foreign') {
      if (answer.file.mapping) return this.show({ step: 'headings', name: source.name, file: answer.file });
      return this.compareNow(false);
    }
    const { file } = answer;
    if (file.register !== this.session().id || needsAWord(file))
      return this.show({ step: 'arrived', source, file });
    return this.compareNow(false);
  }

  readonly unlock = (passphrase: string): void => {
    const { current } = this.state.get();
    if (current.step === 'locked') void this.open(current.source, passphrase);
  };

  readonly compare = (): void => {
    const { line } = this;
    if (line) void this.guarded(line, () => this.compareNow(false));
  };

  readonly refresh = (): void => {
    const { current } = this.state.get();
    if (current.step !== 'review' || current.isApplying) return;
    if (current.review.revision !== this.storage.session.get()?.view.get().revision) this.compare();
  };

  readonly correct = (heading: string, target: TargetId | null): void => {
    const { current } = this.state.get();
    const { line, source } = this;
    if (current.step !== 'headings' || !line || !source) return;
    const signature = current.file.mapping?.signature ?? '';
    void this.guarded(line, async () => {
      const { mappings } = this.storage.settings.get();
      const known = { ...mappings, [signature]: { ...mappings[signature], [heading]: target } };
      const answer = await line.understand(known);
      // What leaves nothing of the file is not remembered: nobody could open it again to correct that.
      if (answer.ok) this.storage.set('mappings', known);
      await this.opened(source, answer);
    });
  };

  private async compareNow(isRenewed: boolean): Promise<void> {
    const { line, file, source } = this;
    if (!line || !file || !source) return;
    const session = this.session();
    const { name } = source;
    const showShare = (share: number | undefined): void => this.show({ step: 'comparing', name, share });
    if (this.state.get().current.step !== 'review') showShare(undefined);
    const { revision } = session.view.get();
    await this.sender.send(line, session, this.storage);
    const onShare = this.state.get().current.step === 'review' ? quiet : showShare;
    const { candidates, ...about } = await line.propose(this.storage.replica(), this.decisions(), onShare);
    const review: Review = {
      ...about,
      name,
      file,
      candidates: candidates.map((one): Candidate => ({ ...one, ours: session.state(one.entity)?.entry })),
      revision,
      isRenewed,
    };
    this.show({ step: 'review', review, isApplying: false });
  }

  readonly decide = (next: (decisions: Decisions) => Decisions): void => {
    if (!this.file) return;
    const before = this.decisions();
    const after = next(before);
    const { decisions } = this.storage.settings.get();
    this.storage.set('decisions', withDecisions(decisions, this.key(), after));
    const { line } = this;
    if (line && after.withoutLeftovers !== before.withoutLeftovers)
      void this.guarded(line, () => this.compareNow(false));
  };

  readonly apply = (): void => {
    const { current } = this.state.get();
    const { line } = this;
    if (!line || current.step !== 'review' || current.isApplying) return;
    this.show({ ...current, isApplying: true });
    void this.guarded(line, () => this.applyNow(line, current.review));
  };

  private async applyNow(line: ImportLine, review: Review): Promise<void> {
    const session = this.session();
    const isStale = (): boolean => session.view.get().revision !== review.revision;
    if (isStale()) return this.compareNow(true);
    const decisions = this.decisions();
    const plan = await line.plan(decisions);
    // Ten thousand entries take a moment: first the window says that it works.
    await drawn();
    if (this.line !== line) return;
    if (isStale()) return this.compareNow(true);
    const decided = review.candidates.map((one) => decidedCandidate(one, decisions, session));
    const counts = takenCounts(decided, decisions);
    if (!(await session.takeIn(plan))) return this.compareNow(true);
    const change = session.view.get().changes.at(-1);
    const at = change?.via === 'import' && session.view.get().revision > review.revision ? change.at : '';
    if (at !== '') noteImport(this.storage, { register: session.id, at, file: review.name });
    // A file of another register may be on the desk by now.
    if (this.line !== line) return;
    this.end();
    this.show({ step: 'done', name: review.name, at, counts });
  }

  readonly putAway = (): void => {
    this.end();
    const { waiting, register } = this.state.get();
    const [next, ...later] = waiting;
    this.state.set({ register, current: { step: 'rest' }, waiting: later });
    if (next) void this.open(next);
  };
}

const desks = new WeakMap<Storage, ImportDesk>();

/** The desk of what is open here: the same for as long as the window lives. */
export function importDesk(storage: Storage): ImportDesk {
  const known = desks.get(storage) ?? new Desk(storage);
  desks.set(storage, known);
  return known;
}
