import type { Said } from '../found-record.ts';
import type { Row } from '../source-document.ts';
import { isOnBehalf } from './names-activity.ts';
import { targets, type TargetId } from '../targets.ts';
import { headerOf, type Column, type Header } from './header-row.ts';
import { announcesOthers, goesOn, isRegister } from './is-register.ts';
import { filledCells, withoutOrdinals } from './label-cells.ts';
import { LabelTable } from './label-table.ts';
import type { Table } from './table.ts';
import type { Section } from './read-lines.ts';
import { readOther } from './other-table.ts';
import { RegisterRows } from './register-rows.ts';
import type { Piece } from './said.ts';
import { withTicks } from './ticked-columns.ts';
import { titleRows } from './title-rows.ts';
import { canBeHeading, type Understanding } from './understanding.ts';

/** What a table turned out to be. */
export type TableReading =
  | { readonly layout: 'rows' | 'columns'; readonly piece: Piece; readonly columns: readonly Column[] }
  | { readonly layout: 'labels'; readonly said: readonly Said[] }
  | { readonly layout: 'other'; readonly said: readonly Said[] };

const distinct = (places: readonly (TargetId | undefined)[]): number =>
  new Set(places.filter((target) => target !== undefined && targets[target].of === 'activity')).size;

/** The column that names the activity though its heading is unknown: the first with words that differ from row to row. */
function withName(found: Header, rows: readonly Row[], { of }: Understanding): Header {
  const header = withoutEmptyNames(found, rows);
  const named = header.columns.some(({ target }) => target === 'name');
  const first = header.columns.find(({ target, at }) => target !== 'number' && isFilled(rows, header, at));
  if (named || first === undefined || first.target !== undefined || of(first.heading).sure === 1)
    return header;
  const said = rows
    .slice(header.to)
    .map(({ cells }) => cells[first.at]?.trim() ?? '')
    .filter((cell) => cell !== '');
  const differ = new Set(said).size >= said.length * 0.8 && said.every((cell) => cell.length < 200);
  if (said.length === 0 || !differ || !said.some((cell) => /\p{L}{3}/u.test(cell))) return header;
  const columns = header.columns.map((column) =>
    column === first ? { ...column, target: 'name' as const } : column,
  );
  return { ...header, columns };
}

/** A column that names nothing names no activity: a title that stands among the headings. */
const withoutEmptyNames = (header: Header, rows: readonly Row[]): Header => ({
  ...header,
  columns: header.columns.map((column) =>
    column.target === 'name' && !isFilled(rows, header, column.at)
      ? { ...column, target: undefined }
      : column,
  ),
});

const isFilled = (rows: readonly Row[], { to }: Header, at: number): boolean =>
  rows.slice(to).some(({ cells }) => (cells[at]?.trim() ?? '') !== '');

/** Which column the labels of a table stand in, and how many places of the register they name. */
function labelsOf(
  rows: readonly Row[],
  { of }: Understanding,
): { readonly column: number; readonly places: number } {
  const counts = [0, 1].map((column) => {
    const cells = rows
      .map(({ cells: all }) => all[column]?.trim() ?? '')
      .filter((cell) => cell !== '' && canBeHeading(cell));
    return {
      column,
      places: distinct(
        cells.map((cell) => {
          const { sure, target } = of(cell);
          return sure >= 0.6 ? target : undefined;
        }),
      ),
    };
  });
  const [first, second] = counts;
  if (first === undefined || second === undefined) return { column: 0, places: 0 };
  return second.places > first.places + 1 && !namesRows(rows) ? second : first;
}

/** Whether the first column says something else in each row: what stands beside it is said of that, and no label. */
function namesRows(rows: readonly Row[]): boolean {
  const firsts = withoutOrdinals(rows) === rows ? rows.map(({ cells }) => cells[0]?.trim() ?? '') : [];
  const named = new Set(firsts.filter((cell) => /\p{L}{2}/u.test(cell)));
  return named.size > rows.length * 0.6;
}

/** Whether each further column is an activity: most labels have something said in most of them, and none of it is a label. */
function isTransposed(rows: readonly Row[], column: number, understanding: Understanding): boolean {
  const labelled = rows.filter(({ cells }) => understanding.of(cells[column]?.trim() ?? '').sure >= 0.6);
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const values = labelled.map(({ cells }) => cells.slice(column + 1).map((cell) => cell.trim()));
  const filled = Array.from(
    { length: width - column - 1 },
    (_, at) => values.filter((row) => (row[at] ?? '') !== '').length,
  );
  const full = filled.filter((count) => count >= labelled.length * 0.6);
  const all = values.flat().filter((cell) => cell !== '');
  // “Name, e-mail” is said under a heading and is none.
  const isHeading = (cell: string): boolean =>
    canBeHeading(cell) && !cell.includes(',') && understanding.of(cell).sure >= 0.9;
  const headings = all.filter(isHeading);
  const titles = (rows[0]?.cells.slice(column + 1) ?? []).filter((cell) => cell.trim() !== '');
  const header = titles.filter((cell) => isHeading(cell.trim()));
  return (
    full.length >= 2 &&
    full.length >= filled.filter((count) => count > 0).length * 0.6 &&
    headings.length <= all.length * 0.2 &&
    header.length <= titles.length * 0.34
  );
}

function transposed({ rows, place }: Table, column: number): readonly Row[] {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  return Array.from({ length: width - column }, (_, at) => ({
    cells: rows.map(({ cells }) => cells[at + column] ?? ''),
    place,
  }));
}

/** In the register of a processor a column of controllers says on whose behalf. */
const onBehalf = (header: Header, section: Section): Header => ({
  ...header,
  columns: header.columns.map((column) =>
    (section.target === 'processors' || isOnBehalf(section.label)) && column.target === 'controller'
      ? { ...column, target: 'onBehalfOf' as const }
      : column,
  ),
});

function readRows(table: Table, found: Header, section: Section, understanding: Understanding): TableReading {
  const header = onBehalf(found, section);
  const above = new LabelTable({ ...section, target: undefined }, understanding).read(
    table.rows.slice(0, header.from),
  );
  const { records, ofAll } = new RegisterRows(header, understanding).read(table.rows.slice(header.to));
  return { layout: 'rows', piece: { records, ofAll: [...above, ...ofAll] }, columns: header.columns };
}

function readColumns(table: Table, column: number, understanding: Understanding): TableReading | undefined {
  const rows = transposed(table, column);
  const [labels, ...rest] = rows;
  if (labels === undefined) return undefined;
  const columns = labels.cells.map((cell, at): Column => {
    const { target, sure } = understanding.of(cell.trim());
    return { at, heading: cell.trim(), target: sure >= 0.6 ? target : undefined };
  });
  const ticked = withTicks({ columns, from: 0, to: 1 }, rows);
  // The corner of a matrix names both its sides: “Data / Activity”.
  const isMatrix = ticked.columns.some((one) => one.ticked);
  const named = ticked.columns.map((one) => (isMatrix && one.at === 0 ? { ...one, target: undefined } : one));
  // A line above the table is said in one column only, and names no activity.
  const isOfMost = ({ at }: Column): boolean =>
    rest.filter(({ cells }) => (cells[at] ?? '').trim() !== '').length * 2 > rest.length;
  const most = withName({ ...ticked, columns: named.filter(isOfMost) }, rows, understanding);
  const header = {
    ...most,
    columns: named.map((one) => most.columns.find(({ at }) => at === one.at) ?? one),
  };
  const placeAt = (at: number) => table.rows[at]?.place ?? table.place;
  const piece = new RegisterRows(header, understanding, placeAt).read(rest);
  // What stands before the labels numbers or groups them.
  const before =
    column === 0
      ? []
      : table.rows.map(({ cells }, at) => ({ at, heading: cells[0]?.trim() ?? '', target: undefined }));
  return { layout: 'columns', piece, columns: [...header.columns, ...before] };
}

/** What the name of a sheet says it lists. */
function placeOfName({ name }: Table, { of }: Understanding): TargetId | undefined {
  const { target, sure } = of(name ?? '');
  return sure >= 0.6 ? target : undefined;
}

/** Reads a table by whatever layout it has: one activity a row, one a column, labels and values, or none of these. */
export function readTable(table: Table, section: Section, understanding: Understanding): TableReading {
  const found = headerOf(table.rows, understanding);
  const header = found && withName(withTicks(found, table.rows), table.rows, understanding);
  const over = section.target ?? placeOfName(table, understanding);
  const across = header ? distinct(header.columns.map(({ target }) => target)) : 0;
  const down = labelsOf(table.rows, understanding);
  const below = header ? table.rows.length > header.to : false;
  const isOfActivities =
    header !== undefined &&
    below &&
    (isRegister(header, over, [section.label, table.name ?? ''], understanding) ||
      goesOn(header, table.rows));
  if (header && isOfActivities && across >= down.places)
    return readRows(table, header, section, understanding);
  if (down.places >= 3 && isTransposed(table.rows, down.column, understanding)) {
    const columns = readColumns(table, down.column, understanding);
    if (columns) return columns;
  }
  if (header && isOfActivities && down.places < 3) return readRows(table, header, section, understanding);
  const width = Math.max(...table.rows.map((row) => filledCells(row).length));
  if (header && width >= 3 && announcesOthers([section.label, table.name ?? '']))
    return { layout: 'other', said: readOther(table, section, understanding) };
  const labelled = labelledShare(table, understanding);
  if (down.places >= 3 || (labelled >= 0.3 && (down.places >= 2 || width <= 2)))
    return {
      layout: 'labels',
      said: readLabels(table, section, understanding),
    };
  return { layout: 'other', said: readOther(table, section, understanding) };
}

function readLabels(table: Table, section: Section, understanding: Understanding): readonly Said[] {
  const rows = withoutOrdinals(table.rows);
  return new LabelTable(section, understanding).read(rows, titleRows({ ...table, rows }, understanding));
}

/** Of the rows that say something, the share whose first cell is a known label, of whatever place. */
function labelledShare({ rows }: Table, { of }: Understanding): number {
  const said = rows.map(filledCells).filter(({ length }) => length > 0);
  const known = said.filter(([label]) => label && canBeHeading(label.text) && of(label.text).sure >= 0.9);
  return said.length === 0 ? 0 : known.length / said.length;
}
