import { xmlText } from '../package/xml.ts';
import { colours } from './page.ts';

/** Twips within a cell: hairlines need air above and below, columns a gap at the right. */
interface Padding {
  readonly vertical: number;
  readonly right: number;
}

export interface Grid {
  readonly widths: readonly number[];
  readonly padding: Padding;
  /** `lines`: hairlines above, below and between the rows; `none`: no lines of its own. */
  readonly rules: 'lines' | 'none';
  /** What names things, for whoever hears the table read aloud: its first row, its first column, or neither. */
  readonly heads: 'row' | 'column' | 'none';
  /** What the table is about, for the same reader; empty where the text before it says so. */
  readonly caption: string;
}

const looks = {
  row: '<w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>',
  column:
    '<w:tblLook w:val="0680" w:firstRow="0" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>',
  none: '<w:tblLook w:val="0600" w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>',
};

const side = (name: string, colour: string, size = 4): string =>
  `<w:${name} w:val="single" w:sz="${size}" w:space="0" w:color="${colour}"/>`;

const hairlines = `<w:tblBorders>${['top', 'bottom', 'insideH'].map((name) => side(name, colours.hairline)).join('')}</w:tblBorders>`;

/** Everything before the rows. The widths are fixed, or Word and LibreOffice lay the columns out by their content. */
export function gridStart({ widths, padding, rules, heads, caption }: Grid): string {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const { vertical, right } = padding;
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${whole}" w:type="dxa"/>${rules === 'lines' ? hairlines : ''}` +
    `<w:tblLayout w:type="fixed"/><w:tblCellMar><w:top w:w="${vertical}" w:type="dxa"/>` +
    `<w:left w:w="0" w:type="dxa"/><w:bottom w:w="${vertical}" w:type="dxa"/>` +
    `<w:right w:w="${right}" w:type="dxa"/></w:tblCellMar>${looks[heads]}` +
    `${caption ? `<w:tblCaption w:val="${xmlText(caption)}"/>` : ''}</w:tblPr>` +
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`
  );
}

/** The end, and the small paragraph without which Word takes two tables in a row for one. */
export const gridEnd = '</w:tbl><w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>';

/** A row: `whole` never breaks over two pages, `head` is repeated on each. */
export function rowMarkup(
  cells: string,
  { whole, head }: { readonly whole: boolean; readonly head?: true },
): string {
  const properties = `${whole ? '<w:cantSplit/>' : ''}${head ? '<w:tblHeader/>' : ''}`;
  return `<w:tr>${properties ? `<w:trPr>${properties}</w:trPr>` : ''}${cells}</w:tr>`;
}

/** A cell: paragraphs that are ready, with a darker line under it where it is `ruled`. */
export const cellMarkup = (width: number | undefined, paragraphs: string, ruled = false): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width ?? 0}" w:type="dxa"/>` +
  `${ruled ? `<w:tcBorders>${side('bottom', colours.rule, 6)}</w:tcBorders>` : ''}</w:tcPr>${paragraphs}</w:tc>`;
