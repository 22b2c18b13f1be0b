import Dexie from 'dexie';
import type { Uuid } from '../../shared/basics/uuid.ts';
import type { EntityState } from '../../shared/changes/entity-state.ts';
import { changesOf, historyOf } from '../../shared/changes/grouping.ts';
import type { Change, HistoryEvent } from '../../shared/changes/change.ts';
import type { Ledger } from '../../shared/file-format/ledger.ts';
import type { Content } from '../../shared/file-format/lines.ts';
import { currentVersion } from '../../shared/file-format/versions/chain.ts';
import type { Whole } from '../desktop/journal-door.ts';
import type { ChangeRecord, EntityRecord, RegisterRecord, RopaDatabase } from './database.ts';
import type { Pending } from './save-queue.ts';

const ofRegister = (register: Uuid): [[Uuid, typeof Dexie.minKey], [Uuid, typeof Dexie.maxKey]] => [
  [register, Dexie.minKey],
  [register, Dexie.maxKey],
];

const withoutRegister = <Stored extends { readonly register: Uuid }>({
  register: _register,
  ...rest
}: Stored): Omit<Stored, 'register'> => rest;

/** All entities of a register, the deleted ones with what is known of them. */
export async function readStates(
  database: RopaDatabase,
  register: Uuid,
): Promise<ReadonlyMap<Uuid, EntityState>> {
  const records = await database.entities
    .where('[register+id]')
    .between(...ofRegister(register))
    .toArray();
  // The records are ours alone once read, so the extra key may stay: copying ten thousand of them costs a start 20 ms.
  return new Map(records.map((record: EntityRecord) => [record.id, record]));
}

/** The last changes of a register, oldest first. */
export async function readRecentChanges(
  database: RopaDatabase,
  register: Uuid,
  limit: number,
): Promise<readonly Change[]> {
  const records = await database.changes
    .where('[register+seq]')
    .between(...ofRegister(register))
    // oxlint-disable-next-line unicorn/no-array-reverse -- a query of Dexie's, not an array
    .reverse()
    .limit(limit)
    .toArray();
  return records.toReversed();
}

/** So many changes of a register are read within a frame. */
const pieceOfChanges = 300;

/** All that a register remembers up to a change, oldest first, read in pieces between which the window can draw. */
export async function readHistory(
  database: RopaDatabase,
  register: Uuid,
  upTo: number,
): Promise<readonly HistoryEvent[]> {
  const pieces: (readonly HistoryEvent[])[] = [];
  for (let after: number | undefined = 0; after !== undefined;) {
    const records: readonly ChangeRecord[] = await database.changes
      .where('[register+seq]')
      .between([register, after], [register, upTo], false, true)
      .limit(pieceOfChanges)
      .toArray();
    pieces.push(historyOf(records));
    after = records.length < pieceOfChanges ? undefined : records.at(-1)?.seq;
  }
  return pieces.flat();
}

/** The whole register as the journal takes it. */
export async function readContent(database: RopaDatabase, register: Uuid): Promise<Content> {
  const states = await readStates(database, register);
  const changes = await changesOfRegister(database, register).toArray();
  const plain = [...states.values()].map((state) => withoutRegister(state as EntityRecord) as EntityState);
  return {
    states: new Map(plain.map((state) => [state.id, state])),
    changes: changes.map(withoutMark),
  };
}

const changesOfRegister = (database: RopaDatabase, register: Uuid) =>
  database.changes.where('[register+seq]').between(...ofRegister(register));

/** The changes after a number, oldest first. */
export async function readChangesAfter(
  database: RopaDatabase,
  register: Uuid,
  seq: number,
): Promise<readonly Change[]> {
  const records = await database.changes
    .where('[register+seq]')
    .between([register, seq], [register, Dexie.maxKey], false, true)
    .toArray();
  return records.map(withoutMark);
}

export const countChanges = (database: RopaDatabase, register: Uuid): Promise<number> =>
  changesOfRegister(database, register).count();

const withoutMark = ({ register: _register, mark: _mark, ...change }: ChangeRecord): Change => change;

/** Puts a register in the place of whatever is kept under its id, in one transaction. */
export async function putRegister(
  database: RopaDatabase,
  record: RegisterRecord,
  { states, changes }: Content,
): Promise<void> {
  const register = record.id;
  await database.transaction('rw', database.registers, database.entities, database.changes, async () => {
    await deleteRecords(database, register);
    await database.registers.put(record);
    await database.entities.bulkAdd([...states.values()].map((state) => ({ ...state, register })));
    await database.changes.bulkAdd(changes.map((change): ChangeRecord => ({ ...change, register })));
  });
}

/** Puts the journal's register in the place of whatever is kept under its id, in one transaction. */
export async function replaceRegister(database: RopaDatabase, whole: Whole): Promise<RegisterRecord> {
  const { register, seq, mark, about, content } = whole;
  const record: RegisterRecord = {
    id: register,
    ...about,
    lastSeq: seq,
    mark,
    base: { seq, mark },
    entities: content.states.size,
    version: currentVersion,
  };
  await putRegister(database, record, content);
  return record;
}

/** Writes one change with the entities as they stand after it and the register's record: all or nothing. */
export async function writeChange(
  database: RopaDatabase,
  after: RegisterRecord,
  { change, states }: Pick<Pending, 'change' | 'states'>,
): Promise<void> {
  const { registers, entities, changes } = database;
  const mark = after.mark === undefined ? {} : { mark: after.mark };
  await database.transaction('rw', registers, entities, changes, ({ idbtrans }) => {
    // Each letter somebody types comes this way: the plain requests spare three rounds through Dexie.
    idbtrans.objectStore(changes.name).add({ ...change, ...mark, register: after.id });
    idbtrans.objectStore(registers.name).put(after);
    putStates(idbtrans.objectStore(entities.name), states, after.id);
  });
}

/** So many entities are copied into the store within a frame. */
const pieceOfStates = 30;

/** Puts entities a piece at a time: the transaction stays open, and the window draws in between. */
function putStates(store: IDBObjectStore, states: readonly EntityState[], register: Uuid, from = 0): void {
  const end = Math.min(from + pieceOfStates, states.length);
  let last: IDBRequest | undefined;
  for (const state of states.slice(from, end)) last = store.put({ ...state, register });
  if (end < states.length) last?.addEventListener('success', () => putStates(store, states, register, end));
}

/** Takes a whole register in, in one transaction. Throws a `ConstraintError` where one with its id is here already. */
export async function addLedger(
  database: RopaDatabase,
  ledger: Ledger,
  record: RegisterRecord,
): Promise<void> {
  const changes = changesOf(ledger.history);
  const states = [...ledger.states.values()];
  await database.transaction('rw', database.registers, database.entities, database.changes, async () => {
    await database.registers.add(record);
    await database.entities.bulkAdd(states.map((state) => ({ ...state, register: ledger.id })));
    await database.changes.bulkAdd(
      changes.map((change): ChangeRecord => ({ ...change, register: ledger.id })),
    );
  });
}

/** Removes a register and all that belongs to it, in one transaction. */
export async function removeRegister(database: RopaDatabase, register: Uuid): Promise<void> {
  await database.transaction('rw', database.registers, database.entities, database.changes, async () => {
    await deleteRecords(database, register);
    await database.registers.delete(register);
  });
}

async function deleteRecords(database: RopaDatabase, register: Uuid): Promise<void> {
  await database.entities
    .where('[register+id]')
    .between(...ofRegister(register))
    .delete();
  await database.changes
    .where('[register+seq]')
    .between(...ofRegister(register))
    .delete();
}
