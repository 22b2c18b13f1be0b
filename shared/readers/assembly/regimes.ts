import type { RegimeId } from '../../vocabulary/vocabulary.ts';
import type { Found, FoundRecord, Said } from '../found-record.ts';
import { citedItems } from '../values/fz152-articles.ts';
import { citedPlaces } from '../values/gdpr-articles.ts';
import { slotOf } from '../values/language.ts';
import { namedRegimes } from '../values/laws.ts';

/** A longer text is no answer but a chapter; what law it is about is told at its beginning. */
const longestLooked = 10_000;

const textOf = (said: readonly Said[]): string =>
  said.map(({ text, label }) => `${label}\n${text.slice(0, longestLooked)}`).join('\n');

const textOfRecord = ({ said }: FoundRecord): string => textOf(said);

function cited(text: string): readonly RegimeId[] {
  const named = namedRegimes(text);
  const gdpr = named.includes('gdpr') || citedPlaces(text).length > 0;
  const fz152 = named.includes('fz-152') || citedItems(text).length > 0;
  return [...(gdpr ? (['gdpr'] as const) : []), ...(fz152 ? (['fz-152'] as const) : [])];
}

/** Letters and words of Ukrainian, Bulgarian and Serbian: Cyrillic, but under no Russian law. */
const notRussian =
  /[їєґљњћђ]|[а-я]і|і[а-я]|(?<!\p{L})(?:лични(?:те)? данни|обработван\p{L}+|съхран\p{L}+|субекти(?:те)? на данни\p{L}*)(?!\p{L})/iu;

/** The law that the language of a file suggests. */
const suggested = (text: string): RegimeId =>
  slotOf(text) === 'ru' && !notRussian.test(text) ? 'fz-152' : 'gdpr';

/** The laws a file speaks of outside its activities, or that its language suggests. */
export function regimesOfFile({ records, ofAll }: Found): readonly RegimeId[] {
  const ofFile = cited(textOf(ofAll));
  if (ofFile.length > 0) return ofFile;
  const anywhere = cited(records.map(textOfRecord).join('\n'));
  if (anywhere.length === 1) return anywhere;
  return [suggested(records.map(textOfRecord).join('\n'))];
}

/** The laws an activity is under: those it cites, else those of the file. */
export function regimesOf(record: FoundRecord, ofFile: readonly RegimeId[]): readonly RegimeId[] {
  const own = cited(textOfRecord(record));
  return own.length > 0 ? own : ofFile;
}
