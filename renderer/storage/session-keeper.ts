import type { Uuid } from '../../shared/basics/uuid.ts';
import type { Stamp } from '../../shared/changes/change.ts';
import type { JournalDoor } from '../desktop/journal-door.ts';
import { textIn, type Wording } from '../../shared/wording/wording.ts';
import type { RegisterRecord, RopaDatabase } from './database.ts';
import { writesLeft, type DraftPlace } from './drafts.ts';
import type { Observable } from './observable.ts';
import { rebuild } from './reconcile.ts';
import { aboutOf, recordAfter } from './register-record.ts';
import { countChanges, writeChange } from './register-store.ts';
import { saveQueue, type Pending } from './save-queue.ts';
import { recovered } from './recovery-words.ts';
import { openSession, type Session } from './session.ts';
import type { Source } from './source.ts';

/** How many former changes are read for undo and the history beside a form. */
const recalledChanges = 500;

/** What opening a register needs of the storage around it. */
export interface Surroundings {
  readonly source: Source;
  /** Missing where the registers may only be read. */
  readonly database?: RopaDatabase;
  readonly journal: JournalDoor | undefined;
  readonly draftPlace: DraftPlace;
  readonly tell: (notices: readonly Wording[]) => void;
  readonly refuse: () => void;
  readonly renewReplica: () => void;
  readonly registers: Observable<readonly RegisterRecord[]>;
  readonly session: Observable<Session | undefined>;
  readonly stamp: () => Stamp;
  readonly now: () => string;
  readonly onOpened: (register: Uuid) => void;
}

/** What is not on disk yet would go with its register: a register is left only when all of it is saved. */
async function mayLeave(session: Session | undefined): Promise<boolean> {
  await session?.queue.settled();
  return session?.queue.state.get().state !== 'failed';
}

/** One change to disk: into the journal where there is one, then into the working store. */
function writer(around: Surroundings, database: RopaDatabase, opened: RegisterRecord) {
  const { journal, registers } = around;
  let latest = opened;
  return async (pending: Pending): Promise<void> => {
    const { mark: _former, ...next } = recordAfter(latest, pending);
    const position = await journal?.append(opened.id, pending.change, aboutOf(next));
    const after = position ? { ...next, mark: position.mark } : next;
    await writeChange(database, after, pending);
    latest = after;
    registers.set(registers.get().map((one) => (one.id === opened.id ? after : one)));
  };
}

/** Puts back what was typed when the program stopped, and says so. */
function putDraftsBack(session: Session, { draftPlace, tell }: Surroundings): void {
  for (const draft of draftPlace.left.filter(({ register }) => register === session.id)) {
    const state = session.state(draft.entity);
    const edits = writesLeft(draft, state);
    if (edits.length > 0) {
      session.edit(edits, 'edit');
      tell([putBack(state?.entry as Named | undefined)]);
    }
    draftPlace.keep({ ...draft, writes: [] });
  }
}

interface Named {
  readonly name?: Parameters<typeof textIn>[0];
}

const putBack = (entry: Named | undefined): Wording => {
  const [en, ru] = [textIn(entry?.name, 'en'), textIn(entry?.name, 'ru')];
  return {
    en: `What was being typed when the program stopped was put back${en ? `: “${en}”` : ''}.`,
    ru: `Текст, который вводился в момент остановки программы, возвращён${ru ? `: «${ru}»` : ''}.`,
  };
};

/** What is kept of the register, mended from the journal where some of it is missing. */
async function readWhole(around: Surroundings, record: RegisterRecord) {
  const { source, database, journal, tell } = around;
  const states = await source.states(record.id);
  if (!database || !journal || record.mark === undefined) return states;
  const entities = record.entities ?? states.size;
  const complete = states.size === entities && (await countChanges(database, record.id)) === record.lastSeq;
  if (complete) return states;
  const standing = { register: record.id, seq: record.lastSeq, mark: record.mark, about: aboutOf(record) };
  tell(recovered([await rebuild({ database, journal }, standing, 'damaged')]));
  return source.states(record.id);
}

const pinBefore =
  (journal: JournalDoor | undefined, register: Uuid) => (seq: number, reason: 'bulk' | 'merge') =>
    void journal?.backUp(register, seq, reason).catch(() => undefined);

/** Gives what opens a register in place of the one that is open. */
export function opener(around: Surroundings): (register: Uuid) => Promise<void> {
  const { source, database, journal, registers, session, stamp, now, onOpened, draftPlace } = around;
  return async (register) => {
    if (!(await mayLeave(session.get()))) return;
    const record = registers.get().find(({ id }) => id === register);
    if (!record) return;
    const states = await readWhole(around, record);
    const write = database ? writer(around, database, record) : async () => around.refuse();
    const queue = saveQueue(write, now, record.changedAt);
    const opened = openSession({
      id: register,
      states,
      lastSeq: record.lastSeq,
      queue,
      stamp,
      draftPlace,
      beforeMany: pinBefore(journal, register),
      beforeRestore: around.renewReplica,
      ...(database ? {} : { refuse: around.refuse }),
    });
    session.set(opened);
    onOpened(register);
    opened.recall(await source.recent(register, recalledChanges), record.takenInUpTo);
    if (database) putDraftsBack(opened, around);
  };
}
