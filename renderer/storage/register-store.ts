import Dexie from 'dexie';
import type { Uuid } from '../../shared/basics/uuid.ts';
import type { EntityState } from '../../shared/changes/entity-state.ts';
import { changesOf, historyOf } from '../../shared/changes/grouping.ts';
import type { Change } from '../../shared/changes/change.ts';
import type { Ledger } from '../../shared/file-format/ledger.ts';
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

/** The whole register with its history, as a file holds it. */
export async function readLedger(database: RopaDatabase, register: Uuid): Promise<Ledger> {
  return database.transaction('r', database.entities, database.changes, async () => {
    const entities = await database.entities
      .where('[register+id]')
      .between(...ofRegister(register))
      .toArray();
    const changes = await database.changes
      .where('[register+seq]')
      .between(...ofRegister(register))
      .toArray();
    const states = new Map(entities.map((record) => [record.id, withoutRegister(record) as EntityState]));
    return { id: register, states, history: historyOf(changes) };
  });
}

/** Writes one change with the entities as they stand after it: all or nothing. Gives the register's record after it. */
export async function writeChange(
  database: RopaDatabase,
  record: RegisterRecord,
  { change, states }: Pending,
): Promise<RegisterRecord> {
  const after = recordAfter(record, change, states);
  const { registers, entities, changes } = database;
  await database.transaction('rw', registers, entities, changes, ({ idbtrans }) => {
    // Each letter somebody types comes this way: the plain requests spare three rounds through Dexie.
    idbtrans.objectStore(changes.name).add({ ...change, register: record.id });
    for (const state of states) idbtrans.objectStore(entities.name).put({ ...state, register: record.id });
    idbtrans.objectStore(registers.name).put(after);
  });
  return after;
}

function recordAfter(record: RegisterRecord, change: Change, states: readonly EntityState[]): RegisterRecord {
  const organisation = states.find((state) => state.kind === 'organisation')?.entry as
    { name?: RegisterRecord['name'] } | undefined;
  const life = change.events.filter((event) => event.path === '/_life');
  const born = life.filter((event) => kindIn(event.to) === 'activities').length;
  const died = life.filter((event) => kindIn(event.from) === 'activities').length;
  return {
    ...record,
    ...(organisation ? { name: organisation.name ?? {} } : {}),
    activities: record.activities + born - died,
    changedAt: change.at,
    lastSeq: change.seq,
  };
}

const kindIn = (life: unknown): unknown => (life as { kind?: unknown } | null)?.kind;

/** Takes a whole register in, in one transaction. Throws a `ConstraintError` where one with its id is here already. */
export async function addLedger(
  database: RopaDatabase,
  ledger: Ledger,
  now: string,
): Promise<RegisterRecord> {
  const changes = changesOf(ledger.history);
  const living = [...ledger.states.values()];
  const organisation = living.find((state) => state.kind === 'organisation')?.entry as
    { name?: RegisterRecord['name'] } | undefined;
  const record: RegisterRecord = {
    id: ledger.id,
    name: organisation?.name ?? {},
    activities: living.filter((state) => state.kind === 'activities').length,
    changedAt: changes.at(-1)?.at ?? now,
    lastSeq: changes.length,
    takenInUpTo: changes.length,
  };
  await database.transaction('rw', database.registers, database.entities, database.changes, async () => {
    await database.registers.add(record);
    await database.entities.bulkAdd(living.map((state) => ({ ...state, register: ledger.id })));
    await database.changes.bulkAdd(
      changes.map((change): ChangeRecord => ({ ...change, register: ledger.id })),
    );
  });
  return record;
}

/** Removes a register and all that belongs to it, in one transaction. */
export async function removeRegister(database: RopaDatabase, register: Uuid): Promise<void> {
  await database.transaction('rw', database.registers, database.entities, database.changes, async () => {
    await database.entities
      .where('[register+id]')
      .between(...ofRegister(register))
      .delete();
    await database.changes
      .where('[register+seq]')
      .between(...ofRegister(register))
      .delete();
    await database.registers.delete(register);
  });
}
