import { collections } from '../../register/collections.ts';
import type { Fields } from '../../register/field.ts';
import type { Wording } from '../../wording/wording.ts';
import { columnsOf, listsOf, type Column, type ListColumn } from '../tables/columns.ts';
import { namedCollections, type Named } from '../tables/naming.ts';

/** A sheet of the workbook: a collection with an entry a row, or a list of its entries with an item a row. */
export interface SheetKind {
  /** “activities”, “activities/recipients”. */
  readonly id: string;
  readonly collection: Named;
  readonly list?: ListColumn;
  readonly label: Wording;
  /** The fields of an entry or item. */
  readonly fields: Fields;
  readonly columns: readonly Column[];
}

function kindsOf(collection: Named): readonly SheetKind[] {
  const { fields, label } = collections[collection];
  const lists = listsOf(fields).map((list) => ({
    id: `${collection}${list.key}`,
    collection,
    list,
    label: list.field.label,
    fields: list.field.fields,
    columns: columnsOf(list.field.fields),
  }));
  return [{ id: collection, collection, label, fields, columns: columnsOf(fields) }, ...lists];
}

/** All sheets in their order: the activities and their lists first, then the directories. */
export const sheetKinds: readonly SheetKind[] = namedCollections.flatMap(kindsOf);

/*
 * What a program reads back: the first row of a sheet is hidden, tells in its first cell which sheet it is, and over each
 * column what stands there. So sheets may be renamed, and columns moved or taken away.
 */
export const marker = 'ropa-desk:';
/** The first column is hidden and has the id of the entry, in a list of the entry that the item belongs to. */
export const labelMark = '#labels';
/** In a list: the id of the item (hidden), the name of its entry, and the number of the item in its entry. */
export const itemKey = '#item';
export const ownerKey = '#owner';
export const numberKey = '#number';

/** Hidden sheets. Their names begin so that a reader of files knows to look into them although they are hidden. */
export const hiddenSheets = {
  facts: 'ropa-desk.facts',
  lists: 'ropa-desk.lists',
  exported: 'ropa-desk.exported',
} as const;

export const workbookVersion = '1';
