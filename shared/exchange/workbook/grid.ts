import type { Fields } from '../../register/field.ts';
import { collections } from '../../register/collections.ts';
import type { AnyEntry } from '../../register/value.ts';
import type { Language } from '../../wording/wording.ts';
import { valueAt, type Column } from '../tables/columns.ts';
import { itemsAt, siblingsOf } from '../tables/items.ts';
import type { Naming, NamedEntries } from '../tables/naming.ts';
import { shown, type Showing } from '../tables/shown.ts';
import { fitted } from './settled.ts';
import type { SheetKind } from './sheet-kinds.ts';

/** A row of a sheet as it is exported. */
export interface GridRow {
  readonly entry: AnyEntry;
  /** The entry itself, or the item. */
  readonly owner: AnyEntry;
  /** In a list, the number of the item in its entry. */
  readonly number: number;
  readonly showing: Showing;
}

/** The rows of a sheet in the order of the register. */
export function rowsOf(
  kind: SheetKind,
  entries: NamedEntries,
  language: Language,
  naming: Naming,
): readonly GridRow[] {
  return entries[kind.collection].flatMap((entry) => {
    const siblings = siblingsOf(entry, fieldsOfKind(kind), language);
    const showing = { language, naming, siblings };
    const owners = kind.list ? itemsAt(entry, kind.list.names) : [entry];
    return owners.map((owner, at) => ({ entry, owner, number: at + 1, showing }));
  });
}

const fieldsOfKind = ({ collection }: SheetKind): Fields => collections[collection].fields;

/** What stands in the cell of a row under a column, as far as a cell can hold it. */
export const cellOf = ({ owner, showing }: Omit<GridRow, 'number'>, column: Column): string =>
  fitted(shown(valueAt(owner, column.names), column, showing));
