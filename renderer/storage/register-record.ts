import { changesOf } from '../../shared/changes/grouping.ts';
import type { Ledger } from '../../shared/file-format/ledger.ts';
import { currentVersion } from '../../shared/file-format/versions/chain.ts';
import type { About, Position } from '../desktop/journal-door.ts';
import type { RegisterRecord } from './database.ts';
import type { Pending } from './save-queue.ts';

/** A register's record after a change. */
export function recordAfter(record: RegisterRecord, { change, states, added }: Pending): RegisterRecord {
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
    ...(record.entities === undefined ? {} : { entities: record.entities + added }),
  };
}

const kindIn = (life: unknown): unknown => (life as { kind?: unknown } | null)?.kind;

/** The record of a register that is taken in as a whole. */
export function recordOf(ledger: Ledger, now: string): RegisterRecord {
  const changes = changesOf(ledger.history);
  const living = [...ledger.states.values()];
  const organisation = living.find((state) => state.kind === 'organisation')?.entry as
    { name?: RegisterRecord['name'] } | undefined;
  return {
    id: ledger.id,
    name: organisation?.name ?? {},
    activities: living.filter((state) => state.kind === 'activities').length,
    changedAt: changes.at(-1)?.at ?? now,
    lastSeq: changes.length,
    takenInUpTo: changes.length,
    entities: living.length,
    version: currentVersion,
  };
}

/** The record as the journal placed it. */
export const placedAt = (record: RegisterRecord, { seq, mark }: Position): RegisterRecord => ({
  ...record,
  mark,
  base: { seq, mark },
});

/** What the journal keeps of a record beside each change. */
export const aboutOf = ({ name, activities, changedAt, takenInUpTo }: RegisterRecord): About => ({
  name,
  activities,
  changedAt,
  takenInUpTo,
});
