import {
  BorderStyle,
  Footer,
  Header,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Paper } from '../../paper/paper.ts';
import { say } from '../../wording/wording.ts';
import { legalText } from '../package/xml.ts';
import { textWidth, widthsOf, type Orientation } from './page.ts';
import { hairline } from './styles.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

/** docx takes `{name}` for a place to fill in, even in a person's text; in runs of their own, braces are just braces. */
const runsOf = (text: string): readonly TextRun[] =>
  legalText(text)
    .split(/(?<=\{)/)
    .map((piece) => new TextRun(piece));

/** One line across the page: a long text at the left wraps and never runs into what stands at the right. */
function line(
  style: 'Header' | 'Footer',
  orientation: Orientation,
  left: string,
  right: readonly TextRun[],
): Table {
  const widths = widthsOf([7, 3], textWidth[orientation]);
  const edge = style === 'Header' ? { bottom: hairline } : { top: hairline };
  const cell = (runs: readonly TextRun[], width: number | undefined, alignment: 'left' | 'right') =>
    new TableCell({
      width: { size: width ?? 0, type: WidthType.DXA },
      borders: edge,
      children: [new Paragraph({ style, alignment, children: runs })],
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth[orientation], type: WidthType.DXA },
    columnWidths: widths,
    borders: noBorders,
    margins: { top: 100, bottom: 140, left: 0, right: 0 },
    rows: [
      new TableRow({
        children: [cell(runsOf(left), widths[0], 'left'), cell(right, widths[1], 'right')],
      }),
    ],
  });
}

const tail = () => new Paragraph({ style: 'SectionEnd' });

/** The line at the top of each page but the cover: organisation and document, revision. */
export const headerOf = (paper: Paper, orientation: Orientation): Header =>
  new Header({
    children: [line('Header', orientation, paper.header.left, runsOf(paper.header.right)), tail()],
  });

const page = { before: { en: 'page ', ru: 'стр. ' }, between: { en: ' of ', ru: ' из ' } };

/** The line at the bottom: editions of the law, “page x of y” as fields that the reader's program fills in. */
export const footerOf = (paper: Paper, orientation: Orientation): Footer => {
  const { language } = paper;
  const count = new TextRun({
    children: [
      say(page.before, language),
      PageNumber.CURRENT,
      say(page.between, language),
      PageNumber.TOTAL_PAGES,
    ],
  });
  return new Footer({ children: [line('Footer', orientation, paper.footer, [count]), tail()] });
};
