import { editsBetween } from '../../shared/changes/edits.ts';
import { pairsOf } from '../../shared/changes/restore.ts';
import { leafPlace } from '../../shared/documents/redline/leaf-words.ts';
import { placeWords } from '../../shared/documents/redline/places.ts';
import type { Sides } from '../../shared/documents/redline/redline.ts';
import { differencesBetween, type EntityDifference } from '../../shared/filings/difference.ts';
import { everything } from '../../shared/filings/everything.ts';
import type { Field } from '../../shared/register/field.ts';
import type { EntityKind } from '../../shared/register/collections.ts';
import { fieldsOf } from '../../shared/register/collections.ts';
import { leavesOf } from '../../shared/register/leaves.ts';
import type { Register } from '../../shared/register/register.ts';
import type { Text } from '../../shared/wording/wording.ts';

/** A field that does not say the same in two files; `field` is missing where it is no value but an order. */
export interface FieldRow {
  readonly path: string;
  readonly label: string;
  readonly from: unknown;
  readonly to: unknown;
  readonly field?: Field;
}

/** An entry that came, went or changed from one file to the other. */
export interface DifferenceRow {
  readonly entity: string;
  readonly kind: EntityKind;
  readonly name: Text | undefined;
  readonly change: EntityDifference['how'];
  readonly fields: readonly FieldRow[];
}

/** All that differs between two files, field by field; the order of lists too, which no document compares. */
export function rowsBetween(before: Register, after: Register, sides: Sides): readonly DifferenceRow[] {
  const found = differencesBetween(before, after, everything).map((one) => rowOf(one, sides));
  const known = new Set(found.map(({ entity }) => entity));
  return [...found, ...orderRows(before, after, sides).filter(({ entity }) => !known.has(entity))];
}

const rowOf = (difference: EntityDifference, sides: Sides): DifferenceRow => ({
  entity: difference.id,
  kind: difference.kind,
  name: difference.name,
  change: difference.how,
  fields: difference.fields.map((one) => ({
    path: one.path,
    label: placeWords(one, difference, sides),
    from: one.before ?? null,
    to: one.after ?? null,
    field: one.field,
  })),
});

/** Entries that say the same in another order. */
const orderRows = (before: Register, after: Register, { after: scope }: Sides): readonly DifferenceRow[] =>
  pairsOf(before, after).flatMap(({ id, kind, now, former }): readonly DifferenceRow[] => {
    if (!now || !former || JSON.stringify(now) === JSON.stringify(former)) return [];
    const [was, is] = [leavesOf(now, fieldsOf(kind)), leavesOf(former, fieldsOf(kind))];
    const fields = editsBetween(kind, now, former).flatMap((edit): readonly FieldRow[] =>
      edit.type === 'write'
        ? [
            {
              path: edit.path,
              label: leafPlace(kind, edit.path, scope),
              from: was.get(edit.path) ?? null,
              to: is.get(edit.path) ?? null,
            },
          ]
        : [],
    );
    const name = former['name'] as Text | undefined;
    return fields.length > 0 ? [{ entity: id, kind, name, change: 'changed', fields }] : [];
  });
