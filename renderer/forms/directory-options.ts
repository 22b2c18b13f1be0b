import { countries } from '../../shared/vocabulary/things/countries.ts';
import { securityMeasures } from '../../shared/vocabulary/things/security-measures.ts';
import { systemKinds } from '../../shared/vocabulary/things/system-kinds.ts';
import { termOf } from '../../shared/vocabulary/vocabulary.ts';
import type { Vocabulary } from '../../shared/vocabulary/vocabulary.ts';
import type { CollectionName } from '../../shared/register/collections.ts';
import type { Referable } from '../../shared/register/field.ts';
import type { AnyEntry } from '../../shared/register/value.ts';
import { otherLanguage, say, textIn } from '../../shared/wording/wording.ts';
import type { Language, Text } from '../../shared/wording/wording.ts';
import type { Option } from '../components/option.ts';
import { entryName } from './entry-words.ts';
import { termOptions } from './term-options.ts';

/** What stands small beside an entry's name: where a party is, what a system is. */
const details: Partial<Record<CollectionName, readonly [field: string, vocabulary: Vocabulary]>> = {
  parties: ['country', countries],
  systems: ['kind', systemKinds],
};

const own = { en: 'Own', ru: 'Свои' };
const ours = { en: 'In the register', ru: 'Уже в реестре' };

function optionOf(kind: CollectionName, entry: AnyEntry, language: Language): Option {
  const [field, vocabulary] = details[kind] ?? [];
  const term = field && vocabulary ? termOf(vocabulary, String(entry[field])) : undefined;
  const otherName = textIn(entry['name'] as Text | undefined, otherLanguage(language));
  return {
    value: entry.id,
    label: entryName(kind, entry, language),
    ...(term ? { detail: say(term.label, language) } : {}),
    ...(otherName ? { keywords: otherName } : {}),
  };
}

const byLabel =
  (language: Language) =>
  (one: Option, other: Option): number =>
    one.label.localeCompare(other.label, language);

/** The entries of a directory as options, by name. */
export const entryOptions = (
  kind: CollectionName,
  entries: readonly AnyEntry[],
  language: Language,
): readonly Option[] => entries.map((entry) => optionOf(kind, entry, language)).toSorted(byLabel(language));

/** A vocabulary's terms with the register's own ones after them, under a heading. */
export function optionsWithOwn(
  terms: readonly Option[],
  kind: CollectionName,
  entries: readonly AnyEntry[],
  language: Language,
): readonly Option[] {
  if (entries.length === 0) return terms;
  return [
    ...terms,
    ...entryOptions(kind, entries, language).map((option) => ({ ...option, group: say(own, language) })),
  ];
}

const templateMark = 'template:';

/** The code of the measure an option stands for that is not in the register yet. */
export const templateOf = (value: string): string | undefined =>
  value.startsWith(templateMark) ? value.slice(templateMark.length) : undefined;

/** The entries of a directory; for measures also those of the list that the register does not have yet. */
export function directoryOptions(
  kind: Referable,
  entries: readonly AnyEntry[],
  language: Language,
): readonly Option[] {
  const present = entryOptions(kind, entries, language);
  if (kind !== 'measures') return present;
  const used = new Set(entries.map((entry) => entry['kind']));
  const templates = termOptions(securityMeasures, language).filter((option) => !used.has(option.value));
  return [
    ...present.map((option) => ({ ...option, group: say(ours, language) })),
    ...templates.map((option) => ({ ...option, value: templateMark + option.value })),
  ];
}
