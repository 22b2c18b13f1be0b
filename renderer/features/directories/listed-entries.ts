import { fold } from '../../../shared/basics/fold.ts';
import { filedOn } from '../../../shared/filings/last-filing.ts';
import type { Filing } from '../../../shared/register/filing.ts';
import type { AnyEntry } from '../../../shared/register/value.ts';
import { filingStates } from '../../../shared/vocabulary/keeping/filings.ts';
import { termOf } from '../../../shared/vocabulary/vocabulary.ts';
import { dateInWords } from '../../../shared/wording/date.ts';
import { say, type Language } from '../../../shared/wording/wording.ts';
import type { Option } from '../../components/option.ts';
import { optionsMatching } from '../../components/option.ts';
import { entryName } from '../../forms/entry-words.ts';
import { entryOptions } from '../../forms/directory-options.ts';
import type { ListedName } from './collection-names.ts';

/** The day by which records are listed. */
const daysOf: Partial<Record<ListedName, string>> = {
  destructions: 'date',
  requests: 'receivedOn',
  incidents: 'detectedOn',
  filings: 'sentOn',
};

/** A filing that was sent without a day stands at the day of its facts; a draft is not sent yet. */
const dayIn = (entry: AnyEntry, days: string): string | undefined =>
  days === 'sentOn' && entry['state'] !== 'draft' ? filedOn(entry) : (entry[days] as string | undefined);

/** How far a filing has come, and its numbers: ours, and the one in the register of operators. */
function filingDetails({ state, outgoing, entered }: Filing, language: Language) {
  const label = termOf(filingStates, state ?? '')?.label;
  return {
    before: [label && say(label, language)],
    after: [outgoing?.number && `№ ${outgoing.number}`, entered?.number],
  };
}

/** What has no day yet was just begun: it stands first. */
const newestFirst = (entries: readonly AnyEntry[], days: string): readonly AnyEntry[] =>
  entries.toSorted((one, other) => {
    const [a, b] = [dayIn(one, days) ?? '9999', dayIn(other, days) ?? '9999'];
    return a === b ? 0 : a < b ? 1 : -1;
  });

function recordOption(kind: ListedName, entry: AnyEntry, days: string, language: Language): Option {
  const [day, number] = [dayIn(entry, days), entry['number'] as string | undefined];
  const filing = kind === 'filings' ? filingDetails(entry, language) : undefined;
  const detail = [
    ...(filing?.before ?? []),
    number && `№ ${number}`,
    day && dateInWords(day, language),
    ...(filing?.after ?? []),
  ]
    .filter(Boolean)
    .join(' · ');
  return { value: entry.id, label: entryName(kind, entry, language), ...(detail ? { detail } : {}) };
}

/** The entries of a directory, by name, or of a log, the newest first, that hold every word searched for. */
export function listedEntries(
  collection: ListedName,
  entries: readonly AnyEntry[],
  query: string,
  language: Language,
): readonly Option[] {
  const days = daysOf[collection];
  const options = days
    ? newestFirst(entries, days).map((entry) => recordOption(collection, entry, days, language))
    : entryOptions(collection, entries, language);
  return fold(query).trim() === '' ? options : optionsMatching(options, query);
}
