import type { Uuid } from '../../shared/basics/uuid.ts';
import type { EntityState } from '../../shared/changes/entity-state.ts';
import { replay } from '../../shared/changes/replay.ts';
import { currentVersion } from '../../shared/file-format/versions/chain.ts';
import type { Wording } from '../../shared/wording/wording.ts';
import type { JournalDoor, Position, Standing } from '../desktop/journal-door.ts';
import type { RegisterRecord, RopaDatabase } from './database.ts';
import { aboutOf, placedAt, recordAfter } from './register-record.ts';
import {
  readChangesAfter,
  readContent,
  readStates,
  removeRegister,
  replaceRegister,
  writeChange,
} from './register-store.ts';
import { recovered, type Recovery } from './recovery-words.ts';

interface Both {
  readonly database: RopaDatabase;
  readonly journal: JournalDoor;
}

interface Opened {
  readonly registers: readonly Standing[];
  readonly removed: readonly Uuid[];
}

/**
 * Makes the working store and the journal say the same, register by register: the one behind is brought up from the
 * other. Where both went their own way the journal holds, and the window's copy is kept as a backup. Gives what was
 * recovered, in sentences to be told once.
 */
export async function reconcile(
  both: Both,
  opened: Opened,
  version = currentVersion,
): Promise<readonly Wording[]> {
  const records = new Map((await both.database.registers.toArray()).map((record) => [record.id, record]));
  const recoveries: Recovery[] = [];
  for (const standing of opened.registers) {
    const record = records.get(standing.register);
    const recovery = isOlder(record, version)
      ? await upgraded(both, standing)
      : await bringTogether(both, standing, record);
    records.delete(standing.register);
    if (recovery) recoveries.push(recovery);
  }
  for (const record of records.values()) {
    if (opened.removed.includes(record.id)) await removeRegister(both.database, record.id);
    else recoveries.push(await upload(both, record));
  }
  return recovered(recoveries);
}

const isOlder = (record: RegisterRecord | undefined, version: number): boolean =>
  record !== undefined && (record.version ?? 1) < version;

/** The journal's register was brought to a later version, so the working store takes it from there. */
async function upgraded(both: Both, standing: Standing): Promise<undefined> {
  await rebuild(both, standing, 'empty');
}

async function bringTogether(
  both: Both,
  standing: Standing,
  record: RegisterRecord | undefined,
): Promise<Recovery | undefined> {
  if (!record) return rebuild(both, standing, 'empty');
  if (record.lastSeq === standing.seq && record.mark === standing.mark) return undefined;
  if (record.lastSeq < standing.seq) {
    const caughtUp = await catchUp(both, standing, record);
    if (caughtUp) return caughtUp;
  } else if (record.lastSeq > standing.seq && (await knows(both.database, record, standing))) {
    return completeJournal(both, standing, record);
  }
  await both.journal.setAside(await wholeOf(both.database, record));
  return rebuild(both, standing, 'contradicts');
}

/** Reads the register anew from the journal, whatever the working store holds of it. */
export async function rebuild(
  { database, journal }: Both,
  standing: Standing,
  why: 'empty' | 'damaged' | 'contradicts',
): Promise<Recovery> {
  const whole = await journal.read(standing.register);
  await replaceRegister(database, whole);
  return { type: why, name: whole.about.name, activities: whole.about.activities };
}

/** Lays the changes that the working store lacks over it; `undefined` where they do not fit. */
async function catchUp(
  { database, journal }: Both,
  standing: Standing,
  record: RegisterRecord,
): Promise<Recovery | undefined> {
  if (record.mark === undefined) return undefined;
  const changes = await journal.changesSince(record.id, { seq: record.lastSeq, mark: record.mark });
  if (!changes) return undefined;
  const states = new Map<Uuid, EntityState>(await readStates(database, record.id));
  let latest = record;
  for (const [at, change] of changes.entries()) {
    const after = replay(states, change);
    if (!after) return undefined;
    const added = after.filter(({ id }) => !states.has(id)).length;
    for (const state of after) states.set(state.id, state);
    const { mark: _former, ...next } = recordAfter(latest, { change, states: after, added });
    latest = at === changes.length - 1 ? { ...next, mark: standing.mark } : next;
    await writeChange(database, latest, { change, states: after });
  }
  return { type: 'behind', name: latest.name, changes: changes.length };
}

/** Whether the working store has been where the journal stands. */
async function knows(
  database: RopaDatabase,
  record: RegisterRecord,
  { seq, mark }: Position,
): Promise<boolean> {
  if (record.base?.seq === seq) return record.base.mark === mark;
  return (await database.changes.get([record.id, seq]))?.mark === mark;
}

async function completeJournal(
  { database, journal }: Both,
  { seq }: Position,
  record: RegisterRecord,
): Promise<Recovery> {
  const changes = await readChangesAfter(database, record.id, seq);
  const position = await journal.appendAll(record.id, changes, aboutOf(record));
  await database.registers.put({ ...record, mark: position.mark });
  return { type: 'journal-behind', name: record.name, changes: changes.length };
}

const wholeOf = async (database: RopaDatabase, record: RegisterRecord) => ({
  register: record.id,
  content: await readContent(database, record.id),
  seq: record.lastSeq,
  about: aboutOf(record),
});

async function upload({ database, journal }: Both, record: RegisterRecord): Promise<Recovery> {
  const position = await journal.write(await wholeOf(database, record));
  await database.registers.put(placedAt(record, position));
  return { type: record.mark === undefined ? 'first' : 'journal-empty', name: record.name };
}
