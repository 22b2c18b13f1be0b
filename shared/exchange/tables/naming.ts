import type { Uuid } from '../../basics/uuid.ts';
import type { OwnDirectory, Referable } from '../../register/field.ts';
import type { AnyEntry } from '../../register/value.ts';
import { securityMeasures } from '../../vocabulary/things/security-measures.ts';
import { termOf, type Term, type Vocabulary } from '../../vocabulary/vocabulary.ts';
import { languages, say, textIn, type Language, type Text } from '../../wording/wording.ts';

/** The collections whose entries others name. */
export const namedCollections = [
  'activities',
  'parties',
  'systems',
  'measures',
  'dataItems',
  'subjectCategories',
] as const;
export type Named = Referable | OwnDirectory;

export type NamedEntries = Readonly<Record<Named, readonly AnyEntry[]>>;

/** What entries are called in cells: a different name for each, in both directions. */
export interface Naming {
  readonly shown: (of: Named, id: Uuid) => string;
  readonly idOf: (of: Named, shown: string) => Uuid | undefined;
  readonly all: (of: Named) => readonly string[];
}

/** The name of an entry as a person knows it: measures often have only a kind. */
export function plainName(entry: AnyEntry, language: Language): string {
  const kind = entry['kind'];
  const label = typeof kind === 'string' ? termOf(securityMeasures, kind)?.label : undefined;
  const name = textIn(entry['name'] as Text | undefined, language) ?? (label && say(label, language)) ?? '';
  return name.replace(/\s+/g, ' ').trim();
}

/** Entries that are called alike, or not at all, have their id behind the name. */
export function namingOf(entries: NamedEntries, language: Language): Naming {
  const names = new Map<Named, ReadonlyMap<Uuid, string>>();
  const ids = new Map<Named, ReadonlyMap<string, Uuid>>();
  for (const of of namedCollections) {
    const plain = entries[of].map((entry) => [entry.id, plainName(entry, language)] as const);
    const counts = new Map<string, number>();
    for (const [, name] of plain) counts.set(fold(name), (counts.get(fold(name)) ?? 0) + 1);
    const shown = plain.map(([id, name]): readonly [Uuid, string] => [
      id,
      name !== '' && counts.get(fold(name)) === 1 && !hasId(name) ? name : `${name} [${id}]`.trim(),
    ]);
    names.set(of, new Map(shown));
    ids.set(of, new Map(shown.map(([id, name]) => [fold(name), id])));
  }
  return {
    shown: (of, id) => names.get(of)?.get(id) ?? `[${id}]`,
    idOf: (of, shown) => ids.get(of)?.get(fold(shown)) ?? idIn(shown),
    all: (of) => [...(names.get(of)?.values() ?? [])],
  };
}

/** How names are compared: without regard to case and spaces. */
export const fold = (name: string): string => name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

const ID = /\[([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\]$/;
const hasId = (name: string): boolean => ID.test(name);
const idIn = (shown: string): Uuid | undefined => ID.exec(shown.trim())?.[1];

interface Labels {
  readonly label: ReadonlyMap<string, string>;
  readonly place: ReadonlyMap<string, number>;
}

const labels = new WeakMap<Vocabulary, Readonly<Record<Language, Labels>>>();

function labelsIn(vocabulary: Vocabulary, language: Language): Labels {
  const counts = new Map<string, number>();
  const folded = (term: Term): string => fold(say(term.label, language));
  for (const term of vocabulary.terms) counts.set(folded(term), (counts.get(folded(term)) ?? 0) + 1);
  const label = vocabulary.terms.map((term): [string, string] => {
    const words = say(term.label, language);
    return [term.code, counts.get(folded(term)) === 1 ? words : `${words} [${term.code}]`];
  });
  return { label: new Map(label), place: new Map(vocabulary.terms.map(({ code }, at) => [code, at])) };
}

function labelsOf(vocabulary: Vocabulary, language: Language): Labels {
  let known = labels.get(vocabulary);
  if (!known) {
    known = { en: labelsIn(vocabulary, 'en'), ru: labelsIn(vocabulary, 'ru') };
    labels.set(vocabulary, known);
  }
  return known[language];
}

/** The labels of a vocabulary, different from each other: two of the same words have their code behind them. */
export const labelOf = (vocabulary: Vocabulary, code: string, language: Language): string =>
  labelsOf(vocabulary, language).label.get(code) ?? code;

/** The place of a code in its vocabulary, before all others for one it does not know. */
export const placeOf = (vocabulary: Vocabulary, code: string): number =>
  labelsOf(vocabulary, 'en').place.get(code) ?? -1;

const codes = new WeakMap<Vocabulary, ReadonlyMap<string, string>>();

/** The code of a label in either language, or of itself. */
export function codeOf(vocabulary: Vocabulary, label: string): string | undefined {
  let known = codes.get(vocabulary);
  if (!known) {
    const all = vocabulary.terms.flatMap(({ code }) => [
      ...languages.map((language) => [fold(labelOf(vocabulary, code, language)), code] as const),
      [fold(code), code] as const,
    ]);
    known = new Map(all);
    codes.set(vocabulary, known);
  }
  return known.get(fold(label));
}
