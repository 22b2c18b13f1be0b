import type { Row } from '../source-document.ts';
import { score } from './header-row.ts';
import { filledCells } from './label-cells.ts';
import type { Table } from './table.ts';
import { canBeHeading, type Understanding } from './understanding.ts';

/** Fewer headings may be a row of a card. */
const leastPlaces = 3;

/** Whether a row is one of headings and nothing else. */
function isHeadings(row: Row, understanding: Understanding): boolean {
  const cells = filledCells(row);
  const [first] = cells;
  if (first === undefined || cells.length < leastPlaces) return false;
  // The first cell is looked at alone first: it tells almost always, and tables are long.
  if (!canBeHeading(first.text) || understanding.of(first.text).sure < 0.9) return false;
  const known = cells.filter(({ text }) => canBeHeading(text) && understanding.of(text).sure >= 0.75);
  const begins = cells.some(({ text }) => ['name', 'purpose'].includes(understanding.of(text).target ?? ''));
  return begins && known.length >= cells.length * 0.7 && score(row, understanding) >= leastPlaces;
}

const headingsIn = (row: Row): string =>
  filledCells(row)
    .map(({ text }) => text)
    .join('\n');

/** A sheet with several tables below each other, taken apart where other headings begin. */
export function separateTables(table: Table, understanding: Understanding): readonly Table[] {
  const starts: number[] = [];
  let last = '';
  for (const [at, row] of table.rows.entries()) {
    if (!isHeadings(row, understanding)) continue;
    const headings = headingsIn(row);
    if (headings !== last) starts.push(at);
    last = headings;
  }
  const apart = starts.filter((at, index) => index > 0 && at - (starts[index - 1] ?? 0) > 1);
  if (apart.length === 0) return [table];
  const froms = [0, ...apart.map((at) => withTitle(table.rows, at))];
  return froms.map((from, index) => ({ ...table, rows: table.rows.slice(from, froms[index + 1]) }));
}

/** The lines right above the headings are the table's title. */
function withTitle(rows: readonly Row[], at: number): number {
  let from = at;
  for (
    let above = rows[from - 1];
    above !== undefined && filledCells(above).length === 1;
    above = rows[from - 1]
  )
    from -= 1;
  return from;
}
