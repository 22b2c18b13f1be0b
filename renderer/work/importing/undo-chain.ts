import type { Change } from '../../../shared/changes/change.ts';

/** The undo and redo of a change, one of the other: the last of them, or the change itself. */
export function lastInChain(made: Change, changes: readonly Change[]): Change {
  let last = made;
  for (const change of changes)
    if ((change.via === 'undo' || change.via === 'redo') && change.of === last.seq) last = change;
  return last;
}
