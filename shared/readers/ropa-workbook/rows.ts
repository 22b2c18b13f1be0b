import type { Uuid } from '../../basics/uuid.ts';
import { columnName } from '../../exchange/workbook/markup.ts';
import type { Column } from '../../exchange/tables/columns.ts';
import {
  itemKey,
  labelMark,
  numberKey,
  ownerKey,
  type SheetKind,
} from '../../exchange/workbook/sheet-kinds.ts';
import type { Place, Row } from '../source-document.ts';
import type { Table } from './file.ts';

/** A column of the file: a field of ours, or one that somebody added. */
export interface FileColumn {
  readonly at: number;
  readonly heading: string;
  readonly column?: Column;
}

/** A row of a sheet with its ids, and what stands under each column. */
export interface FileRow {
  readonly place: Place;
  readonly entryId: Uuid;
  readonly itemId: Uuid;
  readonly owner: string;
  readonly number: string;
  readonly cell: (column: FileColumn) => string;
}

export interface FileSheet {
  readonly kind: SheetKind;
  readonly columns: readonly FileColumn[];
  readonly added: readonly FileColumn[];
  readonly rows: readonly FileRow[];
}

/** The cell of a row and column, as a person finds it. */
export const cellPlace = (row: FileRow, { at, heading }: Pick<FileColumn, 'at' | 'heading'>): Place => ({
  en: `${row.place.en}, column ${columnName(at)} “${heading}”`,
  ru: `${row.place.ru}, столбец ${columnName(at)} «${heading}»`,
});

/** A sheet of the file by the hidden row at its top: columns may stand anywhere, be missing or be added. */
export function fileSheet(kind: SheetKind, table: Table): FileSheet {
  const [top, ...others] = table.rows;
  const keys = top?.cells ?? [];
  const labels = others.find(({ cells }) => cells[0] === labelMark)?.cells ?? [];
  const byKey = new Map(kind.columns.map((column) => [column.key, column]));
  const leads = new Set([itemKey, ownerKey, numberKey]);
  const width = Math.max(keys.length, labels.length, ...others.map(({ cells }) => cells.length));
  const all = Array.from({ length: width }, (_, at): FileColumn & { readonly key: string } => {
    const column = byKey.get(keys[at] ?? '');
    return { at, key: keys[at] ?? '', heading: labels[at] ?? '', ...(column ? { column } : {}) };
  }).slice(1);
  return {
    kind,
    columns: all.filter(({ column }) => column),
    added: all.filter(({ column, key }) => !column && !leads.has(key)),
    rows: others.filter(({ cells }) => cells[0] !== labelMark).map((row) => fileRow(row, keys)),
  };
}

function fileRow({ cells, place }: Row, keys: readonly string[]): FileRow {
  const under = (key: string): string => {
    const at = keys.indexOf(key);
    return at === -1 ? '' : (cells[at] ?? '').trim();
  };
  return {
    place,
    entryId: (cells[0] ?? '').trim(),
    itemId: under(itemKey),
    owner: under(ownerKey),
    number: under(numberKey),
    cell: ({ at }) => cells[at] ?? '',
  };
}

/** Whether nothing stands under any field of the row. */
export const isBlank = (row: FileRow, { columns, added }: FileSheet): boolean =>
  [...columns, ...added].every((column) => row.cell(column).trim() === '');
