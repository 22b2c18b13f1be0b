import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { Uuid } from '../../shared/basics/uuid.ts';
import { itemsAbove } from '../../shared/changes/item-paths.ts';
import { lifePath } from '../../shared/changes/versions.ts';
import type { LeafConflict } from '../../shared/merging/candidate.ts';
import { fieldsOf, type EntityKind } from '../../shared/register/collections.ts';
import type { Fields } from '../../shared/register/field.ts';
import { child } from '../../shared/register/leaves.ts';
import { useConflictsOf } from '../storage/open-conflicts.ts';
import { DisputedContext, type DisputedEntry } from './disputed-context.ts';
import { controlPath } from './finding-notes.ts';

/** Where a conflict is shown. What lies in a card of a list stands at the list: nobody has to open every card to find it. */
export function disputedControl(path: string, fields: Fields): string {
  if (path === lifePath) return path;
  const [outermost] = itemsAbove(child(path, 'any'), fields);
  return outermost === undefined ? controlPath(path, fields) : outermost.slice(0, outermost.lastIndexOf('/'));
}

function byControl(conflicts: readonly LeafConflict[], fields: Fields): DisputedEntry['at'] {
  const at = new Map<string, LeafConflict[]>();
  for (const conflict of conflicts) {
    const where = disputedControl(conflict.path, fields);
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
