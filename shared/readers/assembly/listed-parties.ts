import type { ListedParty, Said } from '../found-record.ts';
import type { Leftover } from '../proposal.ts';
import { answerOf } from '../values/answers.ts';
import { countriesIn } from '../values/countries-in.ts';
import { pointsElsewhere } from '../values/elsewhere.ts';
import { wordsOf } from '../values/fold-words.ts';
import { itemsOf } from '../values/lists.ts';
import { isPlaceholder } from '../values/placeholders.ts';
import { isSentence } from '../values/sentences.ts';
import { recipientKind } from '../values/words/recipient-kinds.ts';
import type { FileDraft } from './file-draft.ts';
import { longestName, namedBy } from './recipient-name.ts';

const mostCountryWords = 3;

/** The country of a cell that says nothing else, but perhaps that it lies in the Union: “Germany (EU)”. */
function countryOf(text: string): string | undefined {
  if (wordsOf(text).length > mostCountryWords) return undefined;
  const [country, ...others] = countriesIn(text).filter((code) => code !== 'EEA');
  return others.length === 0 ? country : undefined;
}

const isName = (name: string): boolean =>
  name.length <= longestName &&
  !isPlaceholder(name) &&
  !isSentence(name) &&
  !pointsElsewhere(name) &&
  answerOf(name) === undefined;

/** “Germany” says no more than the country; “USA, hosting in the EU” does. */
const isCountry = (text: string): boolean =>
  countriesIn(text).length === 1 && wordsOf(text).length <= 2 && !/[(),;/]/.test(text);

/** A tick says something, though it has no letters. */
const saysNothing = (text: string): boolean => isPlaceholder(text) && !/\p{S}/u.test(text);

/** What of the row the party does not hold: its note, and the other columns under their headings. */
function restOf({ name, beside }: ListedParty, bare: string, country: string | undefined): readonly string[] {
  const more = beside
    .filter(({ text }) => !saysNothing(text) && !(isCountry(text) && countryOf(text) === country))
    .map(({ heading, text }) => (heading === '' ? text : `${heading}: ${text}`));
  return name === bare && more.length === 0 ? [] : [name, ...more];
}

/**
 * Makes a party of a row of a list outside the activities: whoever names it as a recipient means the same.
 * @returns what of the row has no place; `undefined` where it names no party
 */
export function takeListed({ label, place, party }: Said, file: FileDraft): readonly Leftover[] | undefined {
  const bare = party && namedBy(itemsOf(party.name)[0] ?? '').name;
  if (party === undefined || bare === undefined || !isName(bare)) return undefined;
  const kind = recipientKind(bare);
  // “Banks” are a kind of recipient and nobody by name.
  if (kind?.whole) return undefined;
  const country = party.beside.map(({ text }) => countryOf(text)).find((code) => code !== undefined);
  const id = file.parties.named(bare, {
    roles: [party.isProcessor ? 'processor' : 'recipient'],
    ...(country !== undefined && { country }),
  });
  if (party.isProcessor) file.listedProcessors.add(id);
  const rest = restOf(party, bare, country);
  return rest.length === 0 ? [] : [{ ...(label !== '' && { label }), text: rest.join('; '), place }];
}
