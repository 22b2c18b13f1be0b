import { fold } from '../../../shared/basics/fold.ts';
import type { AnyEntry } from '../../../shared/register/value.ts';
import { dateInWords } from '../../../shared/wording/date.ts';
import type { Language } from '../../../shared/wording/wording.ts';
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

const dayIn = (entry: AnyEntry, days: string): string | undefined => entry[days] as string | undefined;

/** What has no day yet was just begun: it stands first. */
const newestFirst = (entries: readonly AnyEntry[], days: string): readonly AnyEntry[] =>
  entries.toSorted((one, other) => {
    const [a, b] = [dayIn(one, days) ?? '9999', dayIn(other, days) ?? '9999'];
    return a === b ? 0 : a < b ? 1 : -1;
  });

function recordOption(kind: ListedName, entry: AnyEntry, days: string, language: Language): Option {
  const [day, number] = [dayIn(entry, days), entry['number'] as string | undefined];
  const detail = [number && `№ ${number}`, day && dateInWords(day, language)].filter(Boolean).join(' · ');
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
