import type { Steps } from '../../../shared/basics/steps.ts';
import type { Uuid } from '../../../shared/basics/uuid.ts';
import type { HistoryEvent } from '../../../shared/changes/change.ts';
import type { EntityState, EntityStates } from '../../../shared/changes/entity-state.ts';
import type { Decisions } from '../../../shared/merging/decisions.ts';
import type { MergePlan } from '../../../shared/merging/plan.ts';
import { limits } from '../../../shared/sources/limits.ts';
import { beyond } from '../../../shared/sources/refusal.ts';
import type { Wording } from '../../../shared/wording/wording.ts';
import { inSlices } from '../../storage/in-slices.ts';
import type { Keys } from '../file-work.ts';
import { workerLine, type WorkerLine } from './worker-line.ts';
import type {
  CameFile,
  ImportFailure,
  ProposedAbout,
  Remembered,
  SentCandidate,
  Source,
  ToImporter,
} from './messages.ts';

export interface Proposed extends ProposedAbout {
  readonly candidates: readonly SentCandidate[];
}

export type OpenedOrNot =
  { readonly ok: true; readonly file: CameFile } | { readonly ok: false; readonly failure: ImportFailure };

/** The open register, as it is sent to be compared with. */
export interface Sent {
  readonly register: Uuid;
  readonly states: readonly EntityState[];
  readonly history: readonly HistoryEvent[];
}

/** A worker that keeps one file. What is asked of it rejects when it is ended. */
export interface ImportLine {
  /** Whether the bytes are a register of ours. */
  readonly isOwn: (bytes: Uint8Array) => Promise<boolean>;
  readonly open: (source: Source, keys: Keys, remembered: Remembered) => Promise<OpenedOrNot>;
  readonly understand: (remembered: Remembered) => Promise<OpenedOrNot>;
  /** Sends the register, or what of it has changed since, a piece at a time. */
  readonly send: (sent: Sent) => Promise<void>;
  readonly propose: (
    replica: string,
    decisions: Decisions,
    onShare: (share: number) => void,
  ) => Promise<Proposed>;
  readonly plan: (decisions: Decisions) => Promise<MergePlan>;
  readonly end: () => void;
}

const fault = (reason: string): Wording => ({
  en: `The file could not be read (${reason}). Nothing was changed.`,
  ru: `Файл не удалось прочитать (${reason}). Ничего не изменено.`,
});

const refused = (message: Wording): OpenedOrNot => ({ ok: false, failure: { type: 'refused', message } });

const pieceOfStates = 20;
const pieceOfHistory = 500;

/** Opens a file; somebody’s that takes too long is given up with a sentence. */
function opening(line: WorkerLine, message: ToImporter): Promise<OpenedOrNot> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const asked = line.ask<OpenedOrNot>(message, (heard, done) => {
    if (heard.type === 'foreign')
      timer = setTimeout(() => {
        done(refused(beyond('time').message));
        line.end();
      }, limits.time.atMost * 1000);
    if (heard.type === 'opened') done({ ok: true, file: heard.file });
    if (heard.type === 'refused') done({ ok: false, failure: heard.failure });
    if (heard.type === 'failed') done(refused(fault(heard.reason)));
  });
  return asked.finally(() => clearTimeout(timer));
}

/** In pieces that the window sends within a frame. */
function* sending(line: WorkerLine, { register, states, history }: Sent): Steps<void> {
  const tell = (part: Partial<Sent>): void =>
    line.tell({ type: 'ours', register, states: [], history: [], ...part });
  for (let at = 0; at < states.length; at += pieceOfStates) {
    tell({ states: states.slice(at, at + pieceOfStates) });
    yield;
  }
  for (let at = 0; at < history.length; at += pieceOfHistory) {
    tell({ history: history.slice(at, at + pieceOfHistory) });
    yield;
  }
}

function proposing(
  line: WorkerLine,
  message: ToImporter,
  onShare: (share: number) => void,
): Promise<Proposed> {
  const candidates: SentCandidate[] = [];
  return line.ask(message, (heard, done, fail) => {
    if (heard.type === 'progress') onShare(heard.share);
    if (heard.type === 'candidates') candidates.push(...heard.candidates);
    if (heard.type === 'proposed') done({ ...heard.about, candidates });
    if (heard.type === 'failed') fail(heard.reason);
  });
}

type Growing<Of> = { [Part in keyof Of]: Of[Part] extends readonly (infer Member)[] ? Member[] : never };

function planning(line: WorkerLine, message: ToImporter): Promise<MergePlan> {
  const plan: Growing<MergePlan> = { incoming: [], edits: [], received: [] };
  return line.ask<MergePlan>(message, (heard, done, fail) => {
    if (heard.type === 'plan') {
      plan.incoming.push(...heard.piece.incoming);
      plan.edits.push(...heard.piece.edits);
      plan.received.push(...heard.piece.received);
    }
    if (heard.type === 'planned') done(plan);
    if (heard.type === 'failed') fail(heard.reason);
  });
}

export function importLine(): ImportLine {
  const line = workerLine();
  return {
    isOwn: (bytes) =>
      line.ask({ type: 'sniff', bytes }, (heard, done) => {
        // What cannot even be looked at is nothing of ours.
        if (heard.type === 'sniffed' || heard.type === 'failed')
          done(heard.type === 'sniffed' && heard.isOwn);
      }),
    open: (source, keys, remembered) => opening(line, { type: 'open', source, keys, remembered }),
    understand: (remembered) => opening(line, { type: 'understand', remembered }),
    send: (sent) => inSlices(sending(line, sent)),
    propose: (replica, decisions, onShare) =>
      proposing(line, { type: 'propose', replica, decisions }, onShare),
    plan: (decisions) => planning(line, { type: 'plan', decisions }),
    end: line.end,
  };
}

/** The states that a worker which was sent `before` does not know. */
export const changedStates = (before: EntityStates, now: EntityStates): readonly EntityState[] =>
  [...now.values()].filter((state) => before.get(state.id) !== state);
