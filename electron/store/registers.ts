import path from 'node:path';
import type { Uuid } from '../../shared/basics/uuid.ts';
import type { About, Standing } from '../../shared/bridge/requests/store.ts';
import type { Change } from '../../shared/changes/change.ts';
import type { Wording } from '../../shared/wording/wording.ts';
import type { Journal } from '../journal/journal.ts';
import { recover } from '../journal/recover.ts';
import type { Position, Recovered } from '../journal/recovered.ts';
import { openRegister, type Kept, type RegistersPlace } from './open-register.ts';
import { buildAside, swapIn, takeAway, type WholeRegister } from './replace.ts';
import { standingOf } from './standing.ts';
import { turns } from './turns.ts';
import { registersIn } from './version.ts';

/** The registers of one folder. What is asked of one is done in turn; what fails throws as the disk and the journal do. */
export interface Registers {
  readonly standings: () => readonly Standing[];
  /** What was found amiss when they were opened. */
  readonly notices: readonly Wording[];
  readonly folderOf: (register: Uuid) => string;
  readonly journalOf: (register: Uuid) => Journal | undefined;
  readonly append: (register: Uuid, changes: readonly Change[], about: About) => Promise<Position>;
  readonly changesSince: (register: Uuid, position: Position) => Promise<readonly Change[] | undefined>;
  /** Up to the last acknowledged change; `undefined` where there is no such register. */
  readonly content: (register: Uuid) => Promise<Recovered | undefined>;
  /** With `keeping`, what stood there before is set aside for good. */
  readonly put: (whole: WholeRegister, keeping: boolean) => Promise<Position>;
  readonly remove: (register: Uuid) => Promise<void>;
  /**
   * Ends the segment, lets `write` write the snapshot of the register in that folder as it stood after that change, and
   * deletes what it makes superfluous. Changes go in meanwhile; a register is not replaced or deleted before it is done.
   */
  readonly snapshot: (
    register: Uuid,
    write: (folder: string, upTo: number) => Promise<unknown>,
  ) => Promise<void>;
  /** Registers of which something could not be read. */
  readonly damaged: () => readonly Uuid[];
  readonly close: () => Promise<void>;
}

interface Shelf {
  readonly place: RegistersPlace;
  readonly kept: Map<Uuid, Kept>;
  /** There, and not to be read: not a byte of these is ever deleted. */
  readonly unreadable: Set<Uuid>;
  readonly damaged: Set<Uuid>;
  /** Snapshots being written. */
  readonly snapshots: Map<Uuid, Promise<void>>;
}

/** Opens every register of a folder. One that cannot be opened is told of, left as it is, and hides none of the others. */
export async function openRegisters(place: RegistersPlace): Promise<Registers> {
  const shelf: Shelf = {
    place,
    kept: new Map(),
    unreadable: new Set(),
    damaged: new Set(),
    snapshots: new Map(),
  };
  const notices: Wording[] = [];
  for (const register of await registersIn(place.disk, place.root))
    notices.push(...(await openOn(shelf, register)));
  const inTurn = turns();
  return {
    standings: () =>
      [...shelf.kept].map(([register, { position, about }]) => standingOf(register, position, about)),
    notices,
    folderOf: (register) => folderOf(shelf, register),
    journalOf: (register) => shelf.kept.get(register)?.journal,
    append: (register, changes, about) => inTurn(register, () => append(shelf, register, changes, about)),
    changesSince: (register, position) =>
      inTurn(register, async () => shelf.kept.get(register)?.journal?.changesSince(position)),
    content: (register) => inTurn(register, () => contentOf(shelf, register)),
    put: (whole, keeping) => inTurn(whole.register, () => put(shelf, whole, keeping)),
    remove: (register) => inTurn(register, () => remove(shelf, register)),
    snapshot: async (register, write) => {
      const { done } = await inTurn(register, () => beginSnapshot(shelf, register, write));
      await done;
    },
    damaged: () => [...shelf.damaged],
    close: async () => {
      for (const register of shelf.kept.keys()) await inTurn(register, () => closeJournal(shelf, register));
    },
  };
}

const folderOf = ({ place }: Shelf, register: Uuid): string => path.join(place.root, register);

async function openOn(shelf: Shelf, register: Uuid): Promise<readonly Wording[]> {
  const { kept, notices, damaged } = await openRegister(shelf.place, register);
  if (damaged) shelf.damaged.add(register);
  else shelf.damaged.delete(register);
  if (kept) shelf.kept.set(register, kept);
  if (!kept && notices.length > 0) shelf.unreadable.add(register);
  else shelf.unreadable.delete(register);
  return notices;
}

/** Comes back when the snapshot is begun; it is written while other things go on, until `done`. */
async function beginSnapshot(
  shelf: Shelf,
  register: Uuid,
  write: (folder: string, upTo: number) => Promise<unknown>,
): Promise<{ readonly done: Promise<void> }> {
  const journal = shelf.kept.get(register)?.journal;
  const running = shelf.snapshots.get(register);
  if (!journal || running) return { done: running ?? Promise.resolve() };
  const upTo = await journal.rotate();
  const finish = async (): Promise<void> => {
    try {
      await write(folderOf(shelf, register), upTo);
      await journal.afterSnapshot();
    } finally {
      shelf.snapshots.delete(register);
    }
  };
  const done = finish();
  shelf.snapshots.set(register, done);
  return { done };
}

async function closeJournal(shelf: Shelf, register: Uuid): Promise<void> {
  await shelf.snapshots.get(register)?.catch(() => {});
  const known = shelf.kept.get(register);
  if (!known?.journal) return;
  const { journal, ...found } = known;
  shelf.kept.set(register, found);
  await journal.close().catch(() => {});
}

const missing = (folder: string): Error =>
  Object.assign(new Error(`no register in ${folder}`), { code: 'ENOENT' });

async function append(
  shelf: Shelf,
  register: Uuid,
  changes: readonly Change[],
  about: About,
): Promise<Position> {
  if (!shelf.kept.get(register)?.journal) await openOn(shelf, register);
  const journal = shelf.kept.get(register)?.journal;
  if (!journal) throw missing(folderOf(shelf, register));
  const position = await journal.append(changes, about);
  // An open file takes writes after its folder was deleted: they are nowhere, and must not be acknowledged.
  if (!(await shelf.place.disk.exists(folderOf(shelf, register)))) {
    await closeJournal(shelf, register);
    throw missing(folderOf(shelf, register));
  }
  shelf.kept.set(register, { journal, position, about: journal.about() });
  return position;
}

async function contentOf(shelf: Shelf, register: Uuid): Promise<Recovered | undefined> {
  const journal = shelf.kept.get(register)?.journal;
  if (journal) {
    const content = await journal.content();
    return { position: journal.position(), about: journal.about(), content, notices: [] };
  }
  const { disk, upgrade } = shelf.place;
  const found = await recover(disk, folderOf(shelf, register), register);
  return found && { ...found, content: upgrade(register, found.content) };
}

async function put(shelf: Shelf, whole: WholeRegister, keeping: boolean): Promise<Position> {
  const { register } = whole;
  const name = await buildAside(shelf.place, whole);
  await closeJournal(shelf, register);
  try {
    await swapIn(shelf.place, name, register, keeping || shelf.unreadable.has(register));
  } catch (error) {
    await openOn(shelf, register);
    throw error;
  }
  await openOn(shelf, register);
  const kept = shelf.kept.get(register);
  if (!kept || shelf.unreadable.has(register)) throw missing(folderOf(shelf, register));
  return kept.position;
}

async function remove(shelf: Shelf, register: Uuid): Promise<void> {
  await closeJournal(shelf, register);
  try {
    await takeAway(shelf.place, register);
  } catch (error) {
    await openOn(shelf, register);
    throw error;
  }
  shelf.kept.delete(register);
  shelf.unreadable.delete(register);
  shelf.damaged.delete(register);
}
