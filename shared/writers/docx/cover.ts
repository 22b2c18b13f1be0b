import type { Cover } from '../../paper/paper.ts';
import { cardMarkup } from './card.ts';
import { textParagraph } from './markup.ts';
import { textWidth } from './page.ts';

/** The first page: whose it is, what it is, which law asks for it, and the facts as a card. */
export function coverMarkup({ organisation, title, subtitle, facts }: Cover): string {
  return [
    textParagraph('CoverOrganisation', [{ text: organisation }]),
    textParagraph('Title', [{ text: title }]),
    textParagraph('CoverSubtitle', [{ text: subtitle ?? '' }]),
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
