import {
  LineRuleType,
  BorderStyle,
  UnderlineType,
  type IParagraphStyleOptions,
  type IStylesOptions,
} from 'docx';
import type { Language } from '../../wording/wording.ts';
import { languageTags } from '../package/core-properties.ts';
import { colours, font, textWidth } from './page.ts';

/** The list that every bullet belongs to, and the number that docx gives it (1 is a list of its own). */
export const bulletList = 'bullets';
export const bulletListNumber = 2;

/** A hairline of half a point. */
export const hairline = { style: BorderStyle.SINGLE, size: 4, space: 0, color: colours.hairline } as const;

interface Look {
  readonly id: string;
  readonly name: string;
  /** Half-points. */
  readonly size?: number;
  readonly bold?: true;
  readonly colour?: string;
  /** Twips. */
  readonly before?: number;
  readonly after?: number;
  /** Twips of a line; without it the body's. */
  readonly exactly?: number;
  readonly keepNext?: true;
  readonly bullet?: true;
  readonly underlined?: true;
  /** No space between two of the same. */
  readonly closed?: true;
  readonly centred?: true;
}

const style = (look: Look): IParagraphStyleOptions => ({
  id: look.id,
  name: look.name,
  basedOn: 'Normal',
  quickFormat: true,
  run: {
    ...(look.size ? { size: look.size } : {}),
    ...(look.bold ? { bold: true } : {}),
    ...(look.colour ? { color: look.colour } : {}),
  },
  paragraph: {
    spacing: {
      before: look.before ?? 0,
      after: look.after ?? 0,
      ...(look.exactly ? { line: look.exactly, lineRule: LineRuleType.EXACTLY } : {}),
    },
    ...(look.keepNext ? { keepNext: true } : {}),
    ...(look.bullet ? { numbering: { reference: bulletList, level: 0 } } : {}),
    ...(look.underlined ? { border: { bottom: { ...hairline, space: 8 } } } : {}),
    ...(look.closed ? { contextualSpacing: true } : {}),
    ...(look.centred ? { alignment: 'center' as const } : {}),
  },
});

const looks: readonly Look[] = [
  { id: 'BodyText', name: 'Body Text', after: 120 },
  { id: 'Lead', name: 'Lead', colour: colours.second, after: 180, keepNext: true },
  { id: 'Note', name: 'Note', size: 17, colour: colours.second, before: 60, after: 120 },
  { id: 'ListBullet', name: 'List Bullet', after: 120, bullet: true, closed: true },
  { id: 'CardLabel', name: 'Card Label', colour: colours.second },
  { id: 'CardText', name: 'Card Text' },
  { id: 'CardBullet', name: 'Card Bullet', bullet: true },
  { id: 'TableHead', name: 'Table Head', size: 16, bold: true, colour: colours.second, keepNext: true },
  { id: 'TableText', name: 'Table Text', size: 17 },
  { id: 'TableBullet', name: 'Table Bullet', size: 17, bullet: true },
  { id: 'AfterTable', name: 'After Table', size: 8, exactly: 160 },
  { id: 'SectionEnd', name: 'Section End', size: 2, exactly: 20 },
  { id: 'CoverOrganisation', name: 'Cover Organisation', size: 22, colour: colours.second, underlined: true },
  { id: 'CoverSubtitle', name: 'Subtitle', size: 22, colour: colours.second },
  { id: 'BlockTitle', name: 'Block Title', size: 34, bold: true, after: 80, keepNext: true },
  { id: 'Signatory', name: 'Signatory', keepNext: true },
  {
    id: 'SignatureCaption',
    name: 'Signature Caption',
    size: 15,
    colour: colours.third,
    before: 20,
    centred: true,
  },
  { id: 'Header', name: 'header', size: 16, colour: colours.second },
  { id: 'Footer', name: 'footer', size: 16, colour: colours.second },
];

const heading = (size: number, before: number, after: number, outlineLevel: number) => ({
  run: { size, bold: true, color: colours.ink },
  paragraph: {
    spacing: { before, after, line: 264, lineRule: LineRuleType.AUTO },
    keepNext: true,
    keepLines: true,
    outlineLevel,
  },
});

/** Lines of the contents: with room at the right for the page number that Word puts in. */
const contentsLine = (level: number): IParagraphStyleOptions => ({
  id: `TOC${level}`,
  name: `toc ${level}`,
  basedOn: 'Normal',
  next: 'Normal',
  uiPriority: 39,
  run: level === 1 ? { bold: true } : {},
  paragraph: {
    spacing: { before: level === 1 ? 140 : 0, after: 60 },
    indent: { left: (level - 1) * 240, right: 600 },
    rightTabStop: textWidth.portrait,
  },
});

const contentsTitle: IParagraphStyleOptions = {
  ...style({
    id: 'TOCHeading',
    name: 'TOC Heading',
    size: 32,
    bold: true,
    before: 280,
    after: 240,
    keepNext: true,
  }),
  uiPriority: 39,
};

/** The styles of the document: the body, real headings, and a named style for each thing that repeats. */
export const stylesFor = (language: Language): IStylesOptions => ({
  default: {
    document: {
      run: { font, size: 20, color: colours.ink, language: { value: languageTags[language] } },
      paragraph: { spacing: { line: 278, lineRule: LineRuleType.AUTO, before: 0, after: 0 } },
    },
    title: {
      run: { size: 56, bold: true },
      paragraph: { spacing: { before: 3400, after: 200, line: 264, lineRule: LineRuleType.AUTO } },
    },
    heading1: heading(32, 280, 120, 0),
    heading2: heading(23, 320, 140, 1),
    heading3: heading(20, 240, 80, 2),
  },
  paragraphStyles: [...looks.map(style), contentsTitle, contentsLine(1), contentsLine(2)],
  characterStyles: [
    { id: 'Citation', name: 'Citation', quickFormat: true, run: { size: 16, color: colours.third } },
    { id: 'Muted', name: 'Muted', quickFormat: true, run: { color: colours.second } },
    { id: 'Emphatic', name: 'Emphatic', quickFormat: true, run: { bold: true } },
    {
      id: 'Inserted',
      name: 'Inserted',
      quickFormat: true,
      run: { underline: { type: UnderlineType.SINGLE } },
    },
    { id: 'Deleted', name: 'Deleted', quickFormat: true, run: { strike: true, color: colours.second } },
  ],
});
