import type { Uuid } from '../../shared/basics/uuid.ts';
import type { Stamp } from '../../shared/changes/change.ts';
import type { RegisterRecord, RopaDatabase } from './database.ts';
import type { Observable } from './observable.ts';
import { readRecentChanges, readStates, writeChange } from './register-store.ts';
import { saveQueue, type Pending } from './save-queue.ts';
import { openSession, type Session } from './session.ts';

/** How many former changes are read for undo and the history beside a form. */
const recalledChanges = 500;

/** What opening a register needs of the storage around it. */
export interface Surroundings {
  readonly database: RopaDatabase;
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

/** Gives what opens a register in place of the one that is open. */
export function opener(around: Surroundings): (register: Uuid) => Promise<void> {
  const { database, registers, session, stamp, now, onOpened } = around;
  return async (register) => {
    if (!(await mayLeave(session.get()))) return;
    const record = await database.registers.get(register);
    if (!record) return;
    const states = await readStates(database, register);
    let latest = record;
    const write = async (pending: Pending): Promise<void> => {
      latest = await writeChange(database, latest, pending);
      registers.set(registers.get().map((one) => (one.id === register ? latest : one)));
    };
    const queue = saveQueue(write, now, record.changedAt);
    const opened = openSession({ id: register, states, lastSeq: record.lastSeq, queue, stamp });
    session.set(opened);
    onOpened(register);
    opened.recall(await readRecentChanges(database, register, recalledChanges), record.takenInUpTo);
  };
}
