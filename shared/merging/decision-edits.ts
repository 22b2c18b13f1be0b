import type { Json } from '../basics/json.ts';
import type { Uuid } from '../basics/uuid.ts';
import type { Edit } from '../changes/change.ts';
import { isItem } from '../changes/item-paths.ts';
import { lifePath } from '../changes/versions.ts';
import { fieldsOf, type EntityKind } from '../register/collections.ts';
import { leavesOf } from '../register/leaves.ts';
import type { AnyEntry } from '../register/value.ts';

/** The entry in which something is disputed. */
export interface Disputed {
  readonly entity: Uuid;
  readonly kind: EntityKind;
  /** The entry as a copy has it that still holds the item which another one took away. */
  readonly whole: AnyEntry | undefined;
}

/** The writes that decide a conflict: a decision is a write of its own, so that it does not come back. */
export function decisionEdits({ entity, kind, whole }: Disputed, path: string, to: Json): readonly Edit[] {
  if (path === lifePath)
    return to === null ? [{ type: 'delete', entity }] : [{ type: 'write', entity, path, to: true }];
  const fields = fieldsOf(kind);
  if (to === null || !isItem(path, fields)) return [{ type: 'write', entity, path, to }];
  // An item that one side took away comes back as the other side had it.
  const within = whole ? [...leavesOf(whole, fields)].filter(([leaf]) => leaf.startsWith(`${path}/`)) : [];
  return [
    { type: 'write', entity, path, to },
    ...within.map(([leaf, value]): Edit => ({ type: 'write', entity, path: leaf, to: value })),
  ];
}

/** Who lets an entry go has answered every other question about it: nothing is written in what is gone. */
export function withoutWritesInDeleted(edits: readonly Edit[]): readonly Edit[] {
  const gone = new Set(edits.flatMap((edit) => (edit.type === 'delete' ? [edit.entity] : [])));
  return edits.filter((edit) => edit.type !== 'write' || !gone.has(edit.entity));
}
