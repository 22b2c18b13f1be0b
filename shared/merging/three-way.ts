import { canonicalJson, type Json } from '../basics/json.ts';
import type { EntityState, EntityStates } from '../changes/entity-state.ts';
import type { Head } from '../changes/versions.ts';
import { hashOfLeaf, lifePath } from '../changes/versions.ts';
import type { Ledger } from '../file-format/ledger.ts';
import type { Outsider } from '../file-format/outsider.ts';
import { fieldsOf } from '../register/collections.ts';
import { leavesOf, type Leaves } from '../register/leaves.ts';

const leavesIn = ({ kind, entry }: EntityState): Leaves =>
  kind && entry ? leavesOf(entry, fieldsOf(kind)) : new Map<string, Json>();

const same = (one: Json, other: Json): boolean => canonicalJson(one) === canonicalJson(other);

/**
 * A file that tells no versions, seen against the state from which it was made: what it says otherwise than the base is
 * a write of an outsider, who has seen what was known of the base; what it says alike is no news. Entries that the file
 * leaves out are not deleted: a file may hold a part only.
 * @param ours gives the versions of the base, which tells none itself
 */
export function sinceBase(theirs: Ledger, base: Ledger, ours: EntityStates, outsider: Outsider): Ledger {
  const states = new Map<string, EntityState>();
  for (const state of theirs.states.values()) {
    const former = base.states.get(state.id);
    states.set(state.id, former?.entry ? changedSince(state, former, ours.get(state.id), outsider) : state);
  }
  return { ...theirs, states };
}

function changedSince(
  state: EntityState,
  base: EntityState,
  ours: EntityState | undefined,
  outsider: Outsider,
): EntityState {
  const [then, now] = [leavesIn(base), leavesIn(state)];
  const here = ours ? leavesIn(ours) : new Map<string, Json>();
  const known = ours?.versions.fields ?? {};
  const fields: Record<string, Head> = {};
  const seen: Record<string, number> = { [outsider.replica]: 1 };
  for (const path of new Set([lifePath, ...then.keys(), ...now.keys()])) {
    const value = path === lifePath ? true : (now.get(path) ?? null);
    const isUnchanged = path === lifePath || same(then.get(path) ?? null, value);
    const head = known[path];
    if (isUnchanged && head) fields[path] = head;
    else fields[path] = [outsider.replica, 1, '', outsider.at, hashOfLeaf(value)];
    // Ours still says what the base said: then the outsider saw it.
    const isOursOfBase = head && same(here.get(path) ?? null, then.get(path) ?? null);
    if (isOursOfBase) seen[head[0]] = Math.max(seen[head[0]] ?? 0, head[1]);
  }
  return { ...state, versions: { seen, fields } };
}
