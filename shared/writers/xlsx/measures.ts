import type { Look, SheetCell, SheetRow } from './sheet.ts';

/** Characters: neither a sliver nor a column that alone fills the screen. */
const NARROWEST = 8;
const WIDEST = 44;
/** What a landscape page holds in all while its text can still be read; each column has at least so much. */
const WHOLE = 240;
const LEAST = 18;

const linesOf = (cell: SheetCell | undefined): readonly string[] =>
  (cell?.runs.map(({ text }) => text).join('') ?? '').split('\n');

const longestLine = (cell: SheetCell | undefined): number =>
  linesOf(cell).reduce((longest, line) => Math.max(longest, line.length), 0);

/** The length of the longest line in each column, from those of the rows before and a further row. */
export function longestLines(known: readonly number[], row: SheetRow): readonly number[] {
  const columns = Math.max(known.length, row.length);
  return Array.from({ length: columns }, (_, at) => Math.max(known[at] ?? 0, longestLine(row[at])));
}

/** Widths in characters that follow the longest lines, narrower where there are many columns. */
export function columnWidths(longest: readonly number[]): readonly number[] {
  const widest = Math.max(LEAST, Math.min(WIDEST, Math.floor(WHOLE / Math.max(longest.length, 1))));
  return longest.map((length) => Math.max(NARROWEST, Math.min(widest, length + 3)));
}

/** Points that a line takes, by its look; the looks not named are of the workbook's font size. */
const lineHeights: Partial<Readonly<Record<Look, number>>> = { title: 20, heading: 16 };
const LINE = 13;
const ROOM = 3;
/** The highest row that Excel knows. */
const HIGHEST = 409;
/** The part of a line that words fill on average before the next one does not fit any more. */
const FILLED = 0.9;

function cellHeight(cell: SheetCell | undefined, width: number): number {
  if (!cell) return LINE;
  const overflows = cell.look === 'title' || cell.look === 'heading';
  if (overflows) return lineHeights[cell.look] ?? LINE;
  const lines = linesOf(cell).reduce(
    (sum, line) => sum + Math.max(1, Math.ceil(line.length / (width * FILLED))),
    0,
  );
  return lines * LINE;
}

/**
 * The height of a row in points: an estimate by the number of characters, for programs that show a row as the file has
 * it and not as its texts need.
 */
export const rowHeight = (row: SheetRow, widths: readonly number[]): number =>
  row.reduce(
    (height, cell, at) =>
      Math.min(HIGHEST, Math.max(height, cellHeight(cell, widths[at] ?? NARROWEST) + ROOM)),
    LINE + ROOM,
  );
