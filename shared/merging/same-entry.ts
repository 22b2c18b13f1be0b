import type { EntityState } from '../changes/entity-state.ts';
import { countIn } from '../changes/join.ts';

/** Whether two values say the same, member by member; for plain values as a file holds them. */
function sameValue(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one))
    return (
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((member, at) => sameValue(member, other[at]))
    );
  const [here, there] = [one as Record<string, unknown>, other as Record<string, unknown>];
  for (const key in here) if (!sameValue(here[key], there[key])) return false;
  for (const key in there) if (here[key] === undefined && there[key] !== undefined) return false;
  return true;
}

/** Whether two copies of an entity have seen the same changes and say the same: then there is nothing to join. */
export function sameCopy(one: EntityState, other: EntityState): boolean {
  const [seen, also] = [one.versions.seen, other.versions.seen];
  for (const replica in seen) if (countIn(also, replica) !== seen[replica]) return false;
  for (const replica in also) if (countIn(seen, replica) !== also[replica]) return false;
  return sameValue(one.entry, other.entry) && sameValue(one.conflicts, other.conflicts);
}
