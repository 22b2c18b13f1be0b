import { durationUnits } from '../../shared/vocabulary/keeping/duration-units.ts';
import { filingKinds } from '../../shared/vocabulary/keeping/filings.ts';
import { securityMeasures } from '../../shared/vocabulary/things/security-measures.ts';
import { termOf, type Vocabulary } from '../../shared/vocabulary/vocabulary.ts';
import type { CollectionName } from '../../shared/register/collections.ts';
import type { Field, Fields } from '../../shared/register/field.ts';
import type { Register } from '../../shared/register/register.ts';
import type { AnyEntry, Duration } from '../../shared/register/value.ts';
import { dateInWords } from '../../shared/wording/date.ts';
import { counted } from '../../shared/wording/plural.ts';
import { say, textIn } from '../../shared/wording/wording.ts';
import type { Language, Text } from '../../shared/wording/wording.ts';

type Lists = Pick<Register, CollectionName>;

const unnamed = { en: 'Without a name', ru: 'Без названия' };

/** Entries that need no name of their own are called what they are. */
const kindsOf: Partial<Record<CollectionName, Vocabulary>> = {
  measures: securityMeasures,
  filings: filingKinds,
};

/** What an entry is called: its name, or for a measure the measure it is, for a filing its kind. */
export function entryName(kind: CollectionName, entry: AnyEntry, language: Language): string {
  const name = textIn(entry['name'] as Text | undefined, language);
  if (name) return name;
  const kinds = kindsOf[kind];
  const term = kinds && termOf(kinds, String(entry['kind']));
  return say(term?.label ?? unnamed, language);
}

function nameOfId(kind: CollectionName, id: string, lists: Lists, language: Language): string | undefined {
  const entry = (lists[kind] as readonly AnyEntry[]).find((one) => one.id === id);
  return entry && entryName(kind, entry, language);
}

function durationInWords({ amount, unit }: Duration, language: Language): string {
  const term = termOf(durationUnits, unit);
  return term ? counted(amount, term.noun, language) : `${amount} ${unit}`;
}

/** A value in a few words, as a closed card of a list shows it; `undefined` where there is none. */
export function valueInWords(
  field: Field,
  value: unknown,
  lists: Lists,
  language: Language,
): string | undefined {
  if (value === null || value === undefined) return undefined;
  const term = (code: string): string => {
    const known =
      field.kind === 'code' || field.kind === 'codes' ? termOf(field.vocabulary, code) : undefined;
    const own = field.kind === 'codes' && field.own && nameOfId(field.own, code, lists, language);
    return known ? say(known.label, language) : own || code;
  };
  switch (field.kind) {
    case 'text':
      return textIn(value, language);
    case 'line':
      return value as string;
    case 'date':
      return dateInWords(value as string, language);
    case 'duration':
      return durationInWords(value as Duration, language);
    case 'code':
      return term(value as string);
    case 'codes':
      return (value as readonly string[]).map(term).join(', ') || undefined;
    case 'ref':
      return nameOfId(field.to, value as string, lists, language);
    default:
      return undefined;
  }
}

const leading: ReadonlySet<Field['kind']> = new Set<Field['kind']>(['text', 'line', 'ref', 'code']);

/** The fields that can say what an item is: those it begins with, up to the first that holds a set or a fact. */
function titleFields(fields: Fields): readonly string[] {
  const names = Object.keys(fields);
  const end = names.findIndex((name) => !leading.has((fields[name] as Field).kind));
  return end < 0 ? names : names.slice(0, end);
}

/** What an item of a list is called, and what else it holds in a line. */
export interface ItemWords {
  readonly title: string | undefined;
  readonly summary: string | undefined;
}

const summarised = 3;

/** An item in words: its first telling field names it, the next few sum it up. */
export function itemInWords(
  item: Readonly<Record<string, unknown>>,
  fields: Fields,
  lists: Lists,
  language: Language,
): ItemWords {
  const words = Object.entries(fields).flatMap(([name, field]) => {
    const inWords = valueInWords(field, item[name], lists, language);
    return inWords ? [{ name, inWords }] : [];
  });
  const candidates = titleFields(fields);
  const title = words.find(({ name }) => candidates.includes(name));
  const rest = words.filter((one) => one !== title).slice(0, summarised);
  return {
    title: title?.inWords,
    summary: rest.map(({ inWords }) => inWords).join(' · ') || undefined,
  };
}
