import { isTaken, type Decisions } from '../../../shared/merging/decisions.ts';
import type { Candidate } from '../../../shared/merging/candidate.ts';
import { fieldsOf } from '../../../shared/register/collections.ts';
import { leavesOf } from '../../../shared/register/leaves.ts';

/** How many mentions in what is taken in lead to entries of the file that are left out and are not here either. */
export function danglingMentions(candidates: readonly Candidate[], decisions: Decisions): number {
  const left = new Set(
    candidates
      .filter((one) => !isTaken(one, decisions) && one.ours === undefined)
      .map(({ state }) => state.id),
  );
  if (left.size === 0) return 0;
  let count = 0;
  for (const one of candidates) {
    if (!one.after || !isTaken(one, decisions)) continue;
    for (const [path, value] of leavesOf(one.after, fieldsOf(one.kind))) {
      const named = value === true ? path.slice(path.lastIndexOf('/') + 1) : value;
      if (typeof named === 'string' && left.has(named)) count += 1;
    }
  }
  return count;
}
