import type { Candidate } from '../../../shared/merging/candidate.ts';
import { choiceAt, isTaken, type Decisions } from '../../../shared/merging/decisions.ts';
import type { TakenCounts } from './import-state.ts';

/** What taking the candidates in as decided comes to; each as it is after a person said which of ours it is. */
export function takenCounts(candidates: readonly Candidate[], decisions: Decisions): TakenCounts {
  const counts = { added: 0, changed: 0, deleted: 0, left: 0, open: 0 };
  for (const candidate of candidates) {
    if (!isTaken(candidate, decisions)) {
      counts.left += 1;
      continue;
    }
    if (candidate.verdict === 'new') counts.added += 1;
    else if (candidate.verdict === 'deleted') counts.deleted += 1;
    else counts.changed += 1;
    counts.open += candidate.conflicts.filter(
      ({ path }) => choiceAt(decisions, candidate, path) === undefined,
    ).length;
  }
  return counts;
}
