import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { Uuid } from '../../shared/basics/uuid.ts';
import { itemsAbove } from '../../shared/changes/item-paths.ts';
import { lifePath } from '../../shared/changes/versions.ts';
import type { LeafConflict } from '../../shared/merging/candidate.ts';
import { fieldsOf, type EntityKind } from '../../shared/register/collections.ts';
import type { Fields } from '../../shared/register/field.ts';
import { placeOf } from '../../shared/register/place.ts';
import { useConflictsOf } from '../storage/open-conflicts.ts';
import { DisputedContext, type DisputedEntry } from './disputed-context.ts';
import { controlPath } from './finding-notes.ts';

/** Whether an item is there is decided at its list: its card may not be open. */
function shownAt(path: string, fields: Fields): string {
  if (path === lifePath) return path;
  const at = controlPath(path, fields);
  return placeOf(at, fields)?.field.kind === 'items' ? at.slice(0, at.lastIndexOf('/')) : at;
}

/** What lies in a card of a list stands at the list too: nobody has to open every card to find it. */
function byControl(conflicts: readonly LeafConflict[], fields: Fields): DisputedEntry['at'] {
  const at = new Map<string, LeafConflict[]>();
  for (const conflict of conflicts) {
    const [outermost] = itemsAbove(conflict.path, fields);
    const inList = outermost?.slice(0, outermost.lastIndexOf('/'));
    const where = inList ?? shownAt(conflict.path, fields);
    const known = at.get(where);
    if (known) known.push(conflict);
    else at.set(where, [conflict]);
  }
  return at;
}

interface DisputedFieldsProps {
  readonly kind: EntityKind;
  readonly id: Uuid;
  readonly children: ReactNode;
}

/** Tells the controls of a form which values compete with theirs. */
export function DisputedFields({ kind, id, children }: DisputedFieldsProps) {
  const conflicts = useConflictsOf(id);
  const disputed = useMemo(
    (): DisputedEntry => ({ kind, id, at: byControl(conflicts, fieldsOf(kind)) }),
    [kind, id, conflicts],
  );
  return <DisputedContext value={disputed}>{children}</DisputedContext>;
}
