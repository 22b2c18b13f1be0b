import type { ListedParty, Said } from '../found-record.ts';
import type { ChapterWords } from './chapter-words.ts';
import type { Chapter } from './outline.ts';
import { say } from './said.ts';
import { ofOrganisation } from './understanding.ts';

const longestName = 60;
const number = /^\s*(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[A-Z]\.\d{1,2})\s+/u;

/** One of whom a chapter of its own tells under “Processors”: its address and country are its own, and nobody else's. */
function partyOf(child: Chapter, isProcessor: boolean, words: ChapterWords): Said {
  const name = (child.heading ?? '').replace(number, '');
  const said = words.under(child, { label: '', target: undefined, place: child.place }, false, false);
  const party: ListedParty = {
    name,
    isProcessor,
    beside: said.filter(({ text }) => text !== '').map(({ label, text }) => ({ heading: label, text })),
  };
  const lines = party.beside.map(({ heading, text }) => (heading === '' ? text : `${heading}: ${text}`));
  return { ...say(undefined, child.heading ?? '', [name, ...lines].join('; '), child.place), party };
}

/** The chapters under “Processors” or “Recipients”, where each is headed by a name. */
export function listedCards(chapter: Chapter, words: ChapterWords): readonly Said[] | undefined {
  const { target } = words.of(chapter);
  const isList = target === 'processors' || target === 'recipients';
  const isNamed = (child: Chapter): boolean => {
    const meant = words.isLabel(child) ? words.of(child).target : undefined;
    const heading = child.heading ?? '';
    const isName = heading !== '' && heading.length <= longestName && !/[.;:]\s*$/u.test(heading);
    // A name may sound like “Mail” or “Contact”.
    return isName && (meant === undefined || ofOrganisation.has(meant));
  };
  if (!isList || chapter.chapters.length === 0 || !chapter.chapters.every(isNamed)) return undefined;
  return chapter.chapters.map((child) => partyOf(child, target === 'processors', words));
}
