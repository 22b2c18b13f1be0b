import type { Wording } from '../../shared/wording/wording.ts';

/**
 * Something that the description of a real organisation's processing states, and the words by which it is recognised in
 * our documents. All fragments between “…” must be there; of those between “|” any one.
 */
export type Fact = readonly [id: string, en: string, ru: string];

/** Facts that stand together. */
export interface FactGroup {
  /** Where the description states them. */
  readonly source: string;
  /** The card they must stand in; without it, anywhere in the document. */
  readonly card?: Wording;
  /** The documents that must hold them. */
  readonly documents: readonly string[];
  readonly facts: readonly Fact[];
}

const key = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\u00AD\u200B\u2060\u2010\u2011-]+/gu, '');

/** A text without what readers of files may change: spaces, line breaks, hyphenation, capitals. */
export const squeezed = key;

const holds = (place: string, words: string): boolean =>
  words
    .split('…')
    .every((fragment) => fragment.split('|').some((alternative) => place.includes(key(alternative))));

/** The chapter in which a document says once what would stand in each card. */
const ofEveryCard: readonly string[] = ['What holds for every purpose', 'Что верно для каждой цели'];

/**
 * The parts of a squeezed text that begin with the heading of a card and end before the next heading, each with what the
 * document says of every card; more than one where the heading also stands in a table of contents.
 */
export function partsUnder(card: string, headings: readonly string[], text: string): readonly string[] {
  const all = headings.map(key);
  const own = all.filter((heading) => /^\d+\.\d+\./.test(heading) && heading.endsWith(key(card)));
  const common = all.filter((heading) => ofEveryCard.some((words) => heading.endsWith(key(words))));
  const starts = all.flatMap((heading) => placesOf(heading, text)).toSorted((a, b) => a - b);
  const from = (heading: string): readonly string[] =>
    placesOf(heading, text).map((start) =>
      text.slice(start, starts.find((next) => next > start) ?? text.length),
    );
  const ofAll = common.flatMap(from).join('');
  return own.flatMap(from).map((part) => part + ofAll);
}

function placesOf(words: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

/** A document as some reader gave it back. */
export interface ReadDocument {
  readonly id: string;
  readonly language: 'en' | 'ru';
  /** The headings that the document has, with their numbers. */
  readonly headings: readonly string[];
  readonly text: string;
}

/** The facts that cannot be found in a document, each as “source: id (card)”. */
export function missingFacts(groups: readonly FactGroup[], document: ReadDocument): readonly string[] {
  const whole = key(document.text);
  return groups
    .filter(({ documents }) => documents.includes(document.id))
    .flatMap(({ source, card, facts }) => {
      const name = card?.[document.language];
      const places = name === undefined ? [whole] : partsUnder(name, document.headings, whole);
      return facts
        .filter((fact) => !places.some((place) => holds(place, fact[document.language === 'en' ? 1 : 2])))
        .map(([id]) => `${source}: ${id}${name === undefined ? '' : ` (${name})`}`);
    });
}
