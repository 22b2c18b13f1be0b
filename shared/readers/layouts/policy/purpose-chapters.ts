import type { FoundRecord } from '../../found-record.ts';
import type { Block, Place } from '../../source-document.ts';
import { Chapters } from '../chapters.ts';
import { outlineOf, partedBlocks, type Chapter } from '../outline.ts';
import { coreIn, joinPieces, targetsOf, type Piece } from '../said.ts';
import { announcesPurposes } from '../settle.ts';
import type { Understanding } from '../understanding.ts';
import { isPolicyTitle, isSummaryTitle, saysNothingOfProcessing } from './policy-words.ts';

/** The chapters of a policy in which its purposes stand as tables or cards, and what it says beside them. */
export interface PurposeChapters extends Piece {
  readonly common: readonly Block[];
  /** Who read them, with the layouts and headings it met. */
  readonly chapters: Chapters;
}

/** The title of a policy is the name of none of its activities: its chapters are read each by itself. */
function mainChapters(chapter: Chapter): readonly Chapter[] {
  const own = chapter.content.length > 0 ? [{ ...chapter, chapters: [] }] : [];
  return [
    ...own,
    ...chapter.chapters.flatMap((child) =>
      child.chapters.length > 0 && isPolicyTitle(child.heading ?? '') ? mainChapters(child) : [child],
    ),
  ];
}

const placesIn = ({ place, heading, content, chapters }: Chapter): readonly Place[] => [
  ...(heading === undefined ? [] : [place]),
  ...content.map((part) => part.place),
  ...chapters.flatMap(placesIn),
];

const isAside = ({ heading = '' }: Chapter): boolean =>
  saysNothingOfProcessing(heading) || isSummaryTitle(heading);

const leastWithoutPurpose = 3;

/** Subjects and data alone may be those of all purposes. */
function isOfPurpose({ said }: FoundRecord): boolean {
  const places = targetsOf(said);
  return places.has('purpose') || (places.has('name') && coreIn(said) >= leastWithoutPurpose);
}

/** Over one card, “Purposes of processing” is no name of it. */
const withoutListTitle = ({ said, place }: FoundRecord, { heading = '' }: Chapter): FoundRecord => ({
  said: said.filter(
    ({ target, label, text }) =>
      target !== 'name' || label !== '' || !heading.includes(text) || !announcesPurposes([text]),
  ),
  place,
});

/** Takes a policy apart to the chapters that tell of each purpose by itself and those that hold for all. */
export function purposeChapters(blocks: readonly Block[], understanding: Understanding): PurposeChapters {
  // Each block has a place of its own, by which it is found again in the outline.
  const parted = partedBlocks(blocks).map((block) => ({ ...block, place: { ...block.place } }));
  const main = mainChapters(outlineOf(parted, understanding));
  const chapters = new Chapters(understanding);
  const telling = main
    .filter((chapter) => !isAside(chapter))
    .map((chapter) => ({ chapter, piece: chapters.read(chapter, [], main) }))
    .filter(({ piece }) => piece.records.some(isOfPurpose));
  const told = new Set(telling.flatMap(({ chapter }) => placesIn(chapter)));
  return {
    ...joinPieces(
      telling.map(({ chapter, piece }) => ({
        ...piece,
        records: piece.records.map((record) => withoutListTitle(record, chapter)),
      })),
    ),
    chapters,
    common: parted.filter(({ place }) => !told.has(place)),
  };
}
