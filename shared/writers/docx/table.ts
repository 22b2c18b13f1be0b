import { columnWidths } from '../../paper/column-widths.ts';
import type { Content, Table } from '../../paper/paper.ts';
import { cellMarkup, gridEnd, gridStart, rowMarkup } from './grid.ts';
import { contentMarkup, lengthOf, textParagraph } from './markup.ts';
import { widthsOf } from './page.ts';

const styles = { text: 'TableText', bullet: 'TableBullet' };

/** Twips that a character of the table's text takes on average; 25 lines are what a landscape page surely holds. */
const CHARACTER = 95;
const MOST_LINES = 25;
/** Twips of a wide letter, «ш» or «ю»: no word of such letters may break. */
const WIDE_LETTER = 115;
const padding = { vertical: 70, right: 140 };

function fitsOnPage(row: readonly Content[], widths: readonly number[]): boolean {
  return row.every((content, at) => (lengthOf(content) * CHARACTER) / (widths[at] ?? 1) <= MOST_LINES);
}

/**
 * A table, piece by piece: its start with the header row (repeated on each page), each row, its end. A row does not
 * break over two pages unless it is longer than one. `width` in twips.
 */
export function* tableMarkup(table: Table, width: number): Generator<string> {
  if (table.columns.length === 0) return;
  const widths = widthsOf(
    columnWidths(table, { whole: width, letter: WIDE_LETTER, gap: padding.right }),
    width,
  );
  const head = table.columns.map(({ title }, at) =>
    cellMarkup(widths[at], textParagraph('TableHead', [{ text: title }]), true),
  );
  const grid = {
    widths,
    padding,
    rules: 'lines',
    heads: 'row',
    caption: table.name,
  } as const;
  yield gridStart(grid) + rowMarkup(head.join(''), { whole: true, head: true });
  for (const row of table.rows) {
    const cells = widths.map((cell, at) => cellMarkup(cell, contentMarkup(row[at] ?? [], styles)));
    yield rowMarkup(cells.join(''), { whole: fitsOnPage(row, widths) });
  }
  yield gridEnd;
}
