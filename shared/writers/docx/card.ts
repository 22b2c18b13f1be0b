import type { LabelledRow, Records } from '../../paper/paper.ts';
import { cellMarkup, gridEnd, gridStart, rowMarkup } from './grid.ts';
import { contentMarkup, lengthOf, textParagraph } from './markup.ts';
import { widthsOf } from './page.ts';

/** Up to so many characters (some fifteen lines) a row stays in one piece; a longer one may break over two pages. */
const SHORT = 1000;

const styles = { text: 'CardText', bullet: 'CardBullet' };

/** A card: grey labels at the left, values at the right, hairlines between. `width` in twips. */
export function cardMarkup(rows: readonly LabelledRow[], width: number, caption: string): string {
  if (rows.length === 0) return '';
  const widths = widthsOf([28, 72], width);
  const grid = {
    widths,
    padding: { vertical: 105, right: 120 },
    rules: 'lines',
    heads: 'column',
    caption,
  } as const;
  const body = rows.map(({ label, value }) =>
    rowMarkup(
      cellMarkup(widths[0], textParagraph('CardLabel', [{ text: label }])) +
        cellMarkup(widths[1], contentMarkup(value, styles)),
      { whole: lengthOf(value) <= SHORT },
    ),
  );
  return gridStart(grid) + body.join('') + gridEnd;
}

/** The rows of one record: its labels with their values, without the empty ones. */
export const rowsOfRecord = (records: Records, index: number): readonly LabelledRow[] =>
  (records.records[index]?.values ?? [])
    .map((value, at) => ({ label: records.labels[at] ?? '', value }))
    .filter(({ value }) => value.length > 0);
