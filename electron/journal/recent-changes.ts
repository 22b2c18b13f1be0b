import { canonicalJson, type Json } from '../../shared/basics/json.ts';
import type { Uuid } from '../../shared/basics/uuid.ts';
import type { Change } from '../../shared/changes/change.ts';
import type { EntityState, EntityStates } from '../../shared/changes/entity-state.ts';
import { replay } from '../../shared/changes/replay.ts';
import { journalError } from './journal-error.ts';
import { markAfter } from './mark.ts';
import { poisonOf } from './poison.ts';
import type { Position } from './recovered.ts';

/** A change in the journal and the bytes it takes there. */
export interface RecentChange extends Position {
  readonly change: Change;
  readonly length: number;
}

/** The changes that the journal still knows one by one, after a base whose mark is known too. */
export interface RecentChanges {
  readonly base: Position;
  /** Changes from before the base, of which only the text can be compared. */
  readonly earlier: readonly Change[];
  readonly list: readonly RecentChange[];
}

const textOf = (change: Change): string => canonicalJson(change as unknown as Json);

export const lastOf = ({ base, list }: RecentChanges): Position => {
  const { seq, mark } = list.at(-1) ?? base;
  return { seq, mark };
};

const placeOf = ({ base, list }: RecentChanges, seq: number): Position | undefined =>
  seq === base.seq ? base : list[seq - base.seq - 1];

/** The changes after a position; `undefined` where no such position is known. */
export function changesAfter(recent: RecentChanges, { seq, mark }: Position): readonly Change[] | undefined {
  if (placeOf(recent, seq)?.mark !== mark) return undefined;
  return recent.list.slice(seq - recent.base.seq).map(({ change }) => change);
}

/** The same, begun later: only from `seq` on, if that is known. */
export function startingAt(recent: RecentChanges, seq: number): RecentChanges {
  const place = placeOf(recent, seq);
  if (!place || seq === recent.base.seq) return recent;
  return { ...recent, base: { seq, mark: place.mark }, list: recent.list.slice(seq - recent.base.seq) };
}

/**
 * Those of the changes that are not in the journal yet. Throws `JOURNAL_CONFLICT` where the journal has another change
 * under a number, `JOURNAL_UNFIT` where they do not follow each other.
 */
export function notYetThere(recent: RecentChanges, changes: readonly Change[]): readonly Change[] {
  const last = lastOf(recent).seq;
  for (const change of changes) {
    if (change.seq <= last && !isThere(recent, change))
      throw journalError('JOURNAL_CONFLICT', `the journal has another change ${change.seq}`);
  }
  const fresh = changes.filter(({ seq }) => seq > last);
  const wrong = fresh.find(({ seq }, at) => seq !== last + 1 + at);
  if (wrong) throw journalError('JOURNAL_UNFIT', `change ${wrong.seq} does not follow change ${last}`);
  return fresh;
}

function isThere(recent: RecentChanges, change: Change): boolean {
  if (change.seq <= recent.base.seq) {
    const kept = recent.earlier.findLast(({ seq }) => seq === change.seq);
    return kept !== undefined && textOf(kept) === textOf(change);
  }
  const before = placeOf(recent, change.seq - 1);
  return before !== undefined && markAfter(before.mark, textOf(change)) === placeOf(recent, change.seq)?.mark;
}

/**
 * The entities that changes touch, as they stand after them. Throws where a change must not be stored or could not be
 * read back: what the journal acknowledges, it can recover.
 */
export function checked(states: EntityStates, changes: readonly Change[]): ReadonlyMap<Uuid, EntityState> {
  const touched = new Map<Uuid, EntityState>();
  for (const change of changes) {
    const poison = poisonOf(change);
    if (poison)
      throw journalError(
        'JOURNAL_POISON',
        `change ${change.seq}: ${poison.entity} ${poison.path} holds ${poison.why}`,
      );
    for (const { entity } of change.events) {
      const state = states.get(entity);
      if (state && !touched.has(entity)) touched.set(entity, state);
    }
    const after = replay(touched, change);
    if (!after) throw journalError('JOURNAL_UNFIT', `change ${change.seq} was not made on this register`);
    for (const state of after) touched.set(state.id, state);
  }
  return touched;
}
