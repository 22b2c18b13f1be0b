import type { Paper } from '../../paper/paper.ts';
import type { Language } from '../../wording/wording.ts';
import { breakLines, oneLine, type Faces, type TextLine } from './line-breaking.ts';
import { ruleOperators, textOperators, type PlacedLine } from './paint.ts';
import { footerLine, headerLine, textArea, type Orientation } from './sheet.ts';
import { hairline, styles } from './theme.ts';

const { leading } = styles.running;
const mostFooterLines = 6;
const gap = 24;

/** “page 6 of 31”, «стр. 6 из 31». */
export const pageOf = (page: number, pages: number, language: Language): string =>
  language === 'ru' ? `стр. ${page} из ${pages}` : `page ${page} of ${pages}`;

/** What stands over and under the text of each page. */
export interface Running {
  /** Of the lines at the foot, in points. */
  readonly footerHeight: number;
  /** Operators that draw them on a page. */
  readonly operators: (orientation: Orientation, page: number, pages: number) => string;
}

const set = (text: string, faces: Faces, limit = Infinity): TextLine =>
  oneLine(text, styles.running, limit, faces);

/** Header and footer of a paper; a long footer takes more lines, for it names the editions of the law. */
export function runningLines({ header, footer, language }: Paper, faces: Faces): Running {
  const portrait = textArea('portrait', leading);
  const left = breakLines([{ text: footer }], styles.running, portrait.width * 0.8, faces).slice(
    0,
    mostFooterLines,
  );
  const footerHeight = Math.max(1, left.length) * leading;
  const operators = (orientation: Orientation, page: number, pages: number): string => {
    const { x, width } = textArea(orientation, footerHeight);
    const line = (text: TextLine, at: number, y: number): PlacedLine => ({ text, x: at, y, leading });
    const headerRight = set(header.right, faces, width / 2);
    const headerLeft = set(header.left, faces, width - headerRight.width - gap);
    const number = set(pageOf(page, pages, language), faces);
    const under = footerLine(orientation, footerHeight);
    const top = headerLine - 7 - leading;
    const rule = { x, width, colour: hairline, weight: 0.6 };
    const lines = [
      line(headerLeft, x, top),
      line(headerRight, x + width - headerRight.width, top),
      ...left.map((text, index) => line(text, x, under + 6 + index * leading)),
      line(number, x + width - number.width, under + 6),
    ];
    return `${ruleOperators(rule, headerLine)}\n${ruleOperators(rule, under)}\n${textOperators(lines, faces)}`;
  };
  return { footerHeight, operators };
}
