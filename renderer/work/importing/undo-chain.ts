import type { Change } from '../../../shared/changes/change.ts';
import type { ImportRecord } from '../../storage/settings-record.ts';

/** The undo and redo of a change, one of the other: the last of them, or the change itself. */
export function lastInChain(made: Change, changes: readonly Change[]): Change {
  let last = made;
  for (const change of changes)
    if ((change.via === 'undo' || change.via === 'redo') && change.of === last.seq) last = change;
  return last;
}

/** Whether what a change did stands, as far as undo and redo tell. */
function stands(at: string, changes: readonly Change[]): boolean {
  const made = changes.find((change) => change.at === at);
  return !made || lastInChain(made, changes).via !== 'undo';
}

/** Whether what a file brought stands: taking it back may itself have been undone. */
export const isImportIn = (
  { at, takenBack }: Pick<ImportRecord, 'at' | 'takenBack'>,
  changes: readonly Change[],
): boolean => (takenBack === '' ? stands(at, changes) : !stands(takenBack, changes));
