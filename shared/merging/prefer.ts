import { canonicalJson, type Json } from '../basics/json.ts';
import type { Edit, Stamp } from '../changes/change.ts';
import type { EntityStates } from '../changes/entity-state.ts';
import { headsOf, sameWrite } from '../changes/heads.ts';
import type { Rival } from '../changes/versions.ts';
import type { Ledger } from '../file-format/ledger.ts';
import { fieldsOf } from '../register/collections.ts';
import { leavesOf, type Leaves } from '../register/leaves.ts';
import type { AnyEntry } from '../register/value.ts';
import type { Side } from './candidate.ts';
import { decisionEdits, withoutWritesInDeleted } from './decision-edits.ts';
import { after, openedBetween, type OpenPlace } from './merge-all.ts';

/** Whose value stands wherever two compete. */
export type Preference = 'ours' | 'theirs';

/** A place that was open, and the value that was let stand. */
export interface DecidedPlace extends OpenPlace {
  readonly chosen: Side;
}

/** What is said within an item comes up once it is decided that the item is there; no list is nested deeper. */
const mostRounds = 5;

/**
 * Decides everything that merging left open, each by a write of its own, so that it does not come back. Where only
 * colleagues’ values compete, or several of theirs with ours, the one written last stands: by the writers’ clocks, then
 * by their names and values, so that the same files always give the same.
 */
export function decideOpen(
  ours: Ledger,
  merged: Ledger,
  theirs: readonly Ledger[],
  prefer: Preference,
  stamp: Stamp,
): { readonly ledger: Ledger; readonly decided: readonly DecidedPlace[] } {
  const decided: DecidedPlace[] = [];
  let ledger = merged;
  for (let round = 0; round < mostRounds; round += 1) {
    const places = openedBetween(ours.states, ledger.states).map((place) => ({
      ...place,
      chosen: chosenAt(place, ours.states, prefer),
    }));
    if (places.length === 0) break;
    decided.push(...places);
    const edits = withoutWritesInDeleted(places.flatMap((place) => editsFor(place, [ours, ...theirs])));
    ledger = after(ledger, { edits, via: 'edit' }, stamp);
  }
  return { ledger, decided };
}

function editsFor(
  { entity, kind, entry, conflict, chosen }: DecidedPlace,
  copies: readonly Ledger[],
): readonly Edit[] {
  const leavesIn = (one: AnyEntry | undefined): Leaves =>
    one ? leavesOf(one, fieldsOf(kind)) : new Map<string, Json>();
  const entries = copies.map(({ states }) => states.get(entity)?.entry);
  const whole = entries.findLast((one) => leavesIn(one).has(conflict.path));
  const stands = leavesIn(entry);
  // An item comes back whole, but what somebody wrote in it meanwhile stays.
  return decisionEdits({ entity, kind, whole }, conflict.path, chosen.value).filter(
    (edit) => edit.type !== 'write' || edit.path === conflict.path || !stands.has(edit.path),
  );
}

function chosenAt({ entity, conflict }: OpenPlace, before: EntityStates, prefer: Preference): Side {
  const { path, ours, theirs } = conflict;
  const own = before.get(entity);
  const here: readonly Rival[] = (own && headsOf(own).get(path)) ?? [];
  const isOurs = (side: Side): boolean =>
    here.some(({ value }) => canonicalJson(value) === canonicalJson(side.value));
  const shown = own?.versions.fields[path];
  const stands = shown !== undefined && here.some(({ head }) => sameWrite(head, shown)) && isOurs(ours);
  if (prefer === 'ours' && stands) return ours;
  const others = theirs.filter((side) => !isOurs(side));
  if (stands) return latest(others.length > 0 ? others : theirs);
  return latest([ours, ...theirs]);
}

const orderOf = ({ at, by, value }: Side): string => `${at} ${by} ${canonicalJson(value)}`;

function latest(sides: readonly Side[]): Side {
  const last = sides.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1)).at(-1);
  if (!last) throw new Error('a conflict without sides');
  return last;
}
