import type { Signature } from '../../paper/paper.ts';
import { cellMarkup, gridEnd, gridStart, rowMarkup } from './grid.ts';
import { paragraphMarkup, textParagraph } from './markup.ts';
import { widthsOf } from './page.ts';

type SignatureLine = Signature['lines'][number];

const empty = paragraphMarkup('Signatory', '');

/** Two rows that stay together: who signs beside lines to write on, and small captions under the lines. */
function lineMarkup({ who, captions }: SignatureLine, width: number): string {
  const [first, ...rest] = widthsOf([40, ...captions.flatMap(() => [3, 54 / captions.length])], width);
  const gridWidths = [first ?? 0, ...rest];
  const lines = captions.map(
    (_, at) => cellMarkup(rest[at * 2], empty) + cellMarkup(rest[at * 2 + 1], empty, true),
  );
  const small = captions.map(
    (text, at) =>
      cellMarkup(rest[at * 2], empty) +
      cellMarkup(rest[at * 2 + 1], textParagraph('SignatureCaption', [{ text }])),
  );
  const grid = {
    widths: gridWidths,
    padding: { vertical: 0, right: 0 },
    rules: 'none',
    heads: 'none',
    caption: who,
  } as const;
  return (
    gridStart(grid) +
    rowMarkup(cellMarkup(first, textParagraph('Signatory', [{ text: who }])) + lines.join(''), {
      whole: true,
    }) +
    rowMarkup(cellMarkup(first, empty) + small.join(''), { whole: true }) +
    gridEnd
  );
}

/** Lines to sign on, one under another. `width` in twips. */
export const signatureMarkup = ({ lines }: Signature, width: number): string =>
  lines.map((line) => paragraphMarkup('Signatory', '') + lineMarkup(line, width)).join('');
