import type { Cover, LabelledRow } from '../../paper/paper.ts';
import { cardMarkup } from './card.ts';
import { paragraphMarkup, runMarkup, textParagraph } from './markup.ts';
import { textWidth } from './page.ts';

/** Twips of a row of one line and of each further line, and what rows may take before the space above them gives way. */
const ROW = 480;
const FURTHER_LINE = 270;
const ROOM = 4300;
const space = { most: 2400, least: 240 } as const;
/** Characters that stand on a line of a label and of a value. */
const onLine = { label: 22, value: 60 } as const;

const linesOf = (text: string, characters: number): number =>
  Math.max(1, Math.ceil(text.length / characters));

const heightOf = ({ label, value }: LabelledRow): number => {
  const lines = value.reduce(
    (sum, { runs }) => sum + linesOf(runs.map(({ text }) => text).join(''), onLine.value),
    0,
  );
  return ROW + (Math.max(lines, linesOf(label, onLine.label)) - 1) * FURTHER_LINE;
};

/** The space above the facts: a word processor does not push them to the foot, so it is less the more facts there are. */
function spaceAbove(facts: readonly LabelledRow[]): number {
  const height = facts.reduce((sum, row) => sum + heightOf(row), 0);
  return Math.max(space.least, Math.min(space.most, space.most - (height - ROOM)));
}

/** The first page: whose it is, what it is, which law asks for it, and the facts as a card. */
export function coverMarkup({ organisation, title, subtitle, facts }: Cover): string {
  return [
    textParagraph('CoverOrganisation', [{ text: organisation }]),
    textParagraph('Title', [{ text: title }]),
    paragraphMarkup(
      'CoverSubtitle',
      runMarkup({ text: subtitle ?? '' }),
      `<w:spacing w:after="${spaceAbove(facts)}"/>`,
    ),
    cardMarkup(facts, textWidth.portrait, title),
  ].join('');
}

/** The same as the head of the first page, for a paper short enough to need no contents: a letter, an act, a consent. */
export const titleBlockMarkup = ({ organisation, title, subtitle, facts }: Cover, width: number): string =>
  [
    textParagraph('CardLabel', [{ text: organisation }]),
    textParagraph('BlockTitle', [{ text: title }]),
    ...(subtitle ? [textParagraph('Lead', [{ text: subtitle }])] : []),
    cardMarkup(facts, width, title),
  ].join('');
