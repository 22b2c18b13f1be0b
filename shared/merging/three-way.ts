import { canonicalJson, type Json } from '../basics/json.ts';
import type { EntityState, EntityStates } from '../changes/entity-state.ts';
import { headsOf } from '../changes/heads.ts';
import { hashOfLeaf, lifePath, type Head, type Rival } from '../changes/versions.ts';
import type { Ledger } from '../file-format/ledger.ts';
import type { Outsider } from '../file-format/outsider.ts';
import { entryOf } from '../register/assemble.ts';
import { fieldsOf } from '../register/collections.ts';
import { leavesOf, type Leaves } from '../register/leaves.ts';

const leavesIn = ({ kind, entry }: Pick<EntityState, 'kind' | 'entry'>): Leaves =>
  kind && entry ? leavesOf(entry, fieldsOf(kind)) : new Map<string, Json>();

const same = (one: Json, other: Json): boolean => canonicalJson(one) === canonicalJson(other);

/**
 * A file that tells no versions, seen against the state it was made from (a three-way merge): what it says otherwise
 * than the base is a write of an outsider. Where ours still says what the base said, the outsider saw it; where ours
 * says something else, both stand. What the file says as the base did is no news, and an entry that it leaves out is not
 * deleted: a file may hold a part only.
 */
export function sinceBase(theirs: Ledger, base: Ledger, ours: EntityStates, outsider: Outsider): Ledger {
  const states = new Map<string, EntityState>();
  for (const state of theirs.states.values()) {
    const [former, own] = [base.states.get(state.id), ours.get(state.id)];
    const since = former?.entry && own ? changedSince(state, former, own, outsider) : state;
    states.set(state.id, since);
  }
  return { ...theirs, states };
}

/** What stands at a path after the outsider's write there. */
function standing(
  { here, former, now }: { readonly here: readonly Rival[]; readonly former: Json; readonly now: Json },
  head: Head,
): readonly Rival[] {
  const own = here[0]?.value ?? null;
  if (same(now, former) || (here.length > 0 && same(now, own))) return here;
  const written: Rival = { value: now, head };
  return here.length === 0 || same(own, former) ? [written] : [...here, written];
}

/** An entry that was taken away since the base: gone where ours still says what the base said, else both stand. */
export function takenAway(base: EntityState, own: EntityState, outsider: Outsider): EntityState {
  const [then, here] = [leavesIn(base), headsOf(own)];
  const head: Head = [outsider.replica, 1, '', outsider.at, hashOfLeaf(null)];
  const isOursOfBase = [...here].every(
    ([path, rivals]) =>
      path === lifePath || (rivals.length === 1 && same(rivals[0]?.value ?? null, then.get(path) ?? null)),
  );
  const gone: Rival = { value: null, head };
  const stands = new Map(here);
  stands.set(lifePath, isOursOfBase ? [gone] : [...(here.get(lifePath) ?? []), gone]);
  const copy = copyWith(own, own, stands, outsider);
  if (!isOursOfBase || !copy.kind || !copy.entry) return copy;
  const { kind, entry, versions, ...rest } = copy;
  return { ...rest, former: { kind, entry }, versions: { ...versions, gone: true } };
}

function changedSince(
  state: EntityState,
  base: EntityState,
  own: EntityState,
  outsider: Outsider,
): EntityState {
  const [then, now, here] = [leavesIn(base), leavesIn(state), headsOf(own)];
  const headOf = (value: Json): Head => [outsider.replica, 1, '', outsider.at, hashOfLeaf(value)];
  const stands = new Map<string, readonly Rival[]>(here);
  let isChanged = false;
  for (const path of new Set([...then.keys(), ...now.keys()])) {
    const value = now.get(path) ?? null;
    const stood = here.get(path) ?? [];
    const after = standing({ here: stood, former: then.get(path) ?? null, now: value }, headOf(value));
    if (after === stood) continue;
    isChanged = true;
    stands.set(path, after);
  }
  if (!isChanged) return own;
  const life = here.get(lifePath) ?? [];
  if (!own.entry) stands.set(lifePath, [{ value: true, head: headOf(true) }, ...life]);
  return copyWith(state, own, stands, outsider);
}

/** A copy that has seen all that ours has, and at which this stands. */
function copyWith(
  { id, kind = 'activities' }: EntityState,
  own: EntityState,
  stands: ReadonlyMap<string, readonly Rival[]>,
  outsider: Outsider,
): EntityState {
  const leaves = new Map<string, Json>();
  const fields: Record<string, Head> = {};
  const conflicts: Record<string, readonly Rival[]> = {};
  for (const [path, rivals] of stands) {
    const shown = rivals[0];
    if (!shown) continue;
    fields[path] = shown.head;
    if (rivals.length > 1) conflicts[path] = rivals;
    if (shown.value !== null && path !== lifePath) leaves.set(path, shown.value);
  }
  return {
    id,
    kind,
    entry: entryOf(id, leaves, fieldsOf(kind)),
    versions: { seen: { ...own.versions.seen, [outsider.replica]: 1 }, fields },
    ...(Object.keys(conflicts).length > 0 ? { conflicts } : {}),
  };
}
