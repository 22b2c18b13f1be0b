import { assertNever } from '../../basics/assert-never.ts';
import {
  introduces,
  type Block,
  type Paper,
  type Paragraph,
  type Records,
  type Section,
} from '../../paper/paper.ts';
import { cardMarkup, rowsOfRecord } from './card.ts';
import { bookmarkName, contentsMarkup } from './contents.ts';
import { coverMarkup, titleBlockMarkup } from './cover.ts';
import { bookmarked, bulletParagraph, paragraphMarkup, runMarkup } from './markup.ts';
import { textWidth } from './page.ts';
import { signatureMarkup } from './signature.ts';
import type { SectionKind } from './skeleton.ts';
import { tableMarkup } from './table.ts';

const paragraphStyles: Readonly<Record<Paragraph['style'], string>> = {
  body: 'BodyText',
  lead: 'Lead',
  note: 'Note',
};

const paragraphOf = ({ style, runs }: Paragraph, signed: boolean): string =>
  paragraphMarkup(
    paragraphStyles[style],
    runs.map(runMarkup).join(''),
    introduces(runs) || signed ? '<w:keepNext/>' : '',
  );

/** Writes a heading; those that the contents list get the next bookmark. */
type WriteHeading = (level: 1 | 2 | 3, text: string) => string;

function headingWriter(): WriteHeading {
  let listed = 0;
  return (level, text) => {
    const markup = runMarkup({ text });
    if (level === 3) return paragraphMarkup('Heading3', markup);
    listed += 1;
    return paragraphMarkup(`Heading${level}`, bookmarked(listed, bookmarkName(listed), markup));
  };
}

function* recordsMarkup(records: Records, width: number, heading: WriteHeading): Generator<string> {
  for (const [index, record] of records.records.entries())
    yield heading(2, record.heading) + cardMarkup(rowsOfRecord(records, index), width, record.heading);
}

/** `signed`: lines to sign on follow, which do not stand alone on a page. */
function blockMarkup(block: Block, width: number, heading: WriteHeading, signed: boolean): Iterable<string> {
  switch (block.kind) {
    case 'heading':
      return [heading(block.level, block.text)];
    case 'paragraph':
      return [paragraphOf(block, signed)];
    case 'bullets':
      return block.items.map((runs) => bulletParagraph('ListBullet', runs));
    case 'rows':
      return [cardMarkup(block.rows, width, '')];
    case 'table':
      return tableMarkup(block, width);
    case 'records':
      return recordsMarkup(block, width, heading);
    case 'signature':
      return [signatureMarkup(block, width)];
    default:
      return assertNever(block);
  }
}

/** A part of the document with its page set-up, as pieces of markup. */
interface Chapter {
  readonly kind: SectionKind;
  readonly pieces: () => Iterable<string>;
}

function* sectionMarkup({ blocks, orientation }: Section, heading: WriteHeading): Generator<string> {
  for (const [index, block] of blocks.entries()) {
    const signed = blocks[index + 1]?.kind === 'signature';
    yield* blockMarkup(block, textWidth[orientation], heading, signed);
  }
}

/** Each section that says something, after the cover and the contents, or under a title block in a short paper. */
function chaptersOf(paper: Paper): readonly Chapter[] {
  const heading = headingWriter();
  const sections = paper.sections.filter(({ blocks }) => blocks.length > 0);
  const { cover } = paper;
  if (!cover.contents) {
    const [first = { orientation: 'portrait', blocks: [] } as const, ...rest] = sections;
    const block = titleBlockMarkup(cover, textWidth[first.orientation]);
    return [
      { kind: first.orientation, pieces: () => [block, ...sectionMarkup(first, heading)] },
      ...rest.map((section) => chapterOf(section, heading)),
    ];
  }
  const contents = contentsMarkup(paper);
  return [
    { kind: 'cover', pieces: () => [coverMarkup(cover)] },
    ...(contents ? [{ kind: 'portrait', pieces: () => [contents] } as const] : []),
    ...sections.map((section) => chapterOf(section, heading)),
  ];
}

const chapterOf = (section: Section, heading: WriteHeading): Chapter => ({
  kind: section.orientation,
  pieces: () => sectionMarkup(section, heading),
});

/** The kinds of page set-up that the paper needs, each once. */
export const sectionKinds = (paper: Paper): readonly SectionKind[] => [
  ...new Set(chaptersOf(paper).map(({ kind }) => kind)),
];

/** The whole body, piece by piece (a block, a record or a row each), so that the caller can pause or stop between. */
export function* bodyMarkup(paper: Paper, endings: ReadonlyMap<SectionKind, string>): Generator<string> {
  const chapters = chaptersOf(paper);
  for (const [index, { kind, pieces }] of chapters.entries()) {
    yield* pieces();
    const ending = endings.get(kind) ?? '';
    yield index === chapters.length - 1 ? ending : paragraphMarkup('SectionEnd', '', ending);
  }
}
