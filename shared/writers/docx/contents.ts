import type { Paper } from '../../paper/paper.ts';
import { say } from '../../wording/wording.ts';
import { paragraphMarkup, runMarkup, textParagraph } from './markup.ts';

export interface ContentsEntry {
  readonly level: 1 | 2;
  readonly text: string;
}

/** The headings that the contents list, in the order of the document: chapters, and each record. */
export const contentsEntries = (paper: Paper): readonly ContentsEntry[] =>
  paper.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block): readonly ContentsEntry[] => {
      if (block.kind === 'records') return block.records.map(({ heading }) => ({ level: 2, text: heading }));
      return block.kind === 'heading' && block.level !== 3 ? [{ level: block.level, text: block.text }] : [];
    }),
  );

/** The bookmark of the nth listed heading (from 1), named as Word names its own. */
export const bookmarkName = (n: number): string => `_Toc${String(n).padStart(9, '0')}`;

const title = { en: 'Contents', ru: 'Содержание' };

const field = (type: 'begin' | 'separate' | 'end'): string =>
  `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const instruction = '<w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" \\h \\z \\u </w:instrText></w:r>';
const begin = field('begin') + instruction + field('separate');

/**
 * A table of contents that is filled already: a TOC field whose result links to the headings. It has no page numbers
 * until the reader's program updates the field (F9 in Word), for only a layout engine knows them.
 */
export function contentsMarkup(paper: Paper): string {
  const entries = contentsEntries(paper).map(({ level, text }, at) => {
    const link = `<w:hyperlink w:anchor="${bookmarkName(at + 1)}" w:history="1">${runMarkup({ text })}</w:hyperlink>`;
    return paragraphMarkup(`TOC${level}`, (at === 0 ? begin : '') + link);
  });
  if (entries.length === 0) return '';
  return (
    '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr>' +
    `<w:sdtContent>${textParagraph('TOCHeading', [{ text: say(title, paper.language) }])}${entries.join('')}` +
    `${paragraphMarkup('SectionEnd', field('end'))}</w:sdtContent></w:sdt>`
  );
}
