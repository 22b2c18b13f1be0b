import type { Content, Run } from '../../paper/paper.ts';
import { xmlText } from '../package/xml.ts';
import { bulletListNumber } from './styles.ts';

/*
 * The body is written as WordprocessingML (ISO/IEC 29500-1, 17) and not as docx objects: those cost a third of a
 * megabyte for each card, so that a register of some thousand purposes would not fit into a worker.
 */

const runStyles: Readonly<Record<NonNullable<Run['style']>, string>> = {
  citation: 'Citation',
  muted: 'Muted',
  strong: 'Emphatic',
  inserted: 'Inserted',
  deleted: 'Deleted',
};

const pieceMarkup = (piece: string): string => {
  if (piece === '\n') return '<w:br/>';
  if (piece === '\t') return '<w:tab/>';
  return `<w:t xml:space="preserve">${piece}</w:t>`;
};

/** A run of text; line ends and tabs within it become Word's own. */
export function runMarkup({ text, style }: Run): string {
  const properties = style ? `<w:rPr><w:rStyle w:val="${runStyles[style]}"/></w:rPr>` : '';
  const pieces = xmlText(text)
    .split(/([\n\t])/)
    .filter((piece) => piece !== '');
  return pieces.length === 0 ? '' : `<w:r>${properties}${pieces.map(pieceMarkup).join('')}</w:r>`;
}

/** A paragraph of a named style around markup that is ready; `properties` come after the style, in the schema's order. */
export const paragraphMarkup = (style: string, markup: string, properties = ''): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${markup}</w:p>`;

export const textParagraph = (style: string, runs: readonly Run[]): string =>
  paragraphMarkup(style, runs.map(runMarkup).join(''));

/** The style alone would do for Word; LibreOffice shows a bullet only where the paragraph itself names the list. */
const inBulletList = `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${bulletListNumber}"/></w:numPr>`;

/** A paragraph with a bullet, of a style whose indents are the list's. */
export const bulletParagraph = (style: string, runs: readonly Run[]): string =>
  paragraphMarkup(style, runs.map(runMarkup).join(''), inBulletList);

/** The styles that the lines of a cell take. */
export interface CellStyles {
  readonly text: string;
  readonly bullet: string;
}

/** The lines of a cell, a paragraph each; an empty one still has its paragraph, as the format demands. */
export function contentMarkup(content: Content, styles: CellStyles): string {
  if (content.length === 0) return paragraphMarkup(styles.text, '');
  return content
    .map(({ bullet, runs }) =>
      bullet ? bulletParagraph(styles.bullet, runs) : textParagraph(styles.text, runs),
    )
    .join('');
}

/** How many characters stand in a cell, its line ends counted as half a line. */
export const lengthOf = (content: Content): number =>
  content.reduce((sum, line) => line.runs.reduce((length, run) => length + run.text.length, sum + 30), 0);

/** A bookmark around markup; `id` is its number, unique in the document. */
export const bookmarked = (id: number, name: string, markup: string): string =>
  `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${markup}<w:bookmarkEnd w:id="${id}"/>`;
