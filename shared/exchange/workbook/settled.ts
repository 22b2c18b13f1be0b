/** The longest text a cell of a spreadsheet can hold. */
const LONGEST = 32_767;
const tooLong = '… ⟨1/2⟩';

/** A text as a cell can hold it; the rest of a longer one stays in the register, and the cell is not to be edited. */
export const fitted = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST - tooLong.length - 1)}${tooLong}`;

export const isCut = (text: string): boolean => text.length > LONGEST;

const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const BROKEN = /(?![\n\t])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;
const INVISIBLE = /[\p{Cf}\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0\ufff0-\ufffb]/gu;

/**
 * A text without what gets lost or changed on its way through spreadsheets and their readers: kinds of line ends, blanks at
 * the ends of lines, invisible letters, letters put together of several. Cells that are the same then were not edited.
 */
export const settled = (text: string): string =>
  text
    .replace(LINE_ENDS, '\n')
    .replace(BROKEN, '\ufffd')
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
