import type { Json } from '../../shared/basics/json.ts';
import type { Field, Fields, OwnerValues } from '../../shared/register/field.ts';
import { leavesOf, pathNames } from '../../shared/register/leaves.ts';
import { placeOf } from '../../shared/register/place.ts';
import type { AnyEntry } from '../../shared/register/value.ts';
import { termOf, type RegimeId } from '../../shared/vocabulary/vocabulary.ts';
import { dateInWords } from '../../shared/wording/date.ts';
import { otherLanguage, type Language } from '../../shared/wording/wording.ts';

/** A value of the register and the words that a document must say for it. */
export interface Expected {
  readonly path: string;
  readonly words: string;
}

/** What a document may leave out, by the path without ids: “/recipients/contractContents”. */
export interface Asked {
  readonly regime: RegimeId;
  readonly language: Language;
  readonly unless: (place: string) => boolean;
}

/** The owner of the field that a path leads to, and those around it. */
function ownersOf(entry: AnyEntry, path: string, fields: Fields): readonly (readonly [OwnerValues, Field])[] {
  const found: (readonly [OwnerValues, Field])[] = [];
  let [owner, within]: [OwnerValues, Fields] = [entry, fields];
  let names = pathNames(path);
  for (;;) {
    const field = within[names[0] ?? ''];
    if (!field) return found;
    found.push([owner, field]);
    if (field.kind !== 'group' && field.kind !== 'items') return found;
    const value = owner[names[0] ?? ''];
    const next = field.kind === 'group' ? value : (value as AnyEntry[]).find(({ id }) => id === names[1]);
    names = names.slice(field.kind === 'group' ? 1 : 2);
    [owner, within] = [next as OwnerValues, field.fields];
  }
}

const placeWithoutIds = (path: string): string =>
  `/${pathNames(path)
    .filter((name) => !/^[0-9a-f-]{36}$/.test(name))
    .join('/')}`;

/** The words of one leaf, or nothing where a document is free in how it says it (flags, numbers of months). */
function wordsOf(field: Field, name: string, value: Json, language: Language): string | undefined {
  switch (field.kind) {
    case 'text':
    case 'line':
      return value as string;
    case 'date':
      return dateInWords(value as string, language);
    case 'number':
      return (value as number).toLocaleString(language);
    case 'code':
      return termOf(field.vocabulary, value as string)?.label[language];
    case 'codes':
      return termOf(field.vocabulary, name)?.label[language];
    case 'tags':
      return name;
    default:
      return undefined;
  }
}

/** Every leaf of an entry that a document of the law must say, in the language asked for. */
export function expectedOf(entry: AnyEntry, fields: Fields, asked: Asked): readonly Expected[] {
  const leaves = leavesOf(entry, fields);
  return [...leaves].flatMap(([path, value]) => {
    const place = placeOf(path, fields);
    const owners = ownersOf(entry, path, fields);
    const foreign = place?.trail.some((field) => field.regimes?.includes(asked.regime) === false);
    const hidden = owners.some(([owner, field]) => field.appliesWhen?.(owner) === false);
    if (!place || foreign || hidden || asked.unless(placeWithoutIds(path))) return [];
    const name = pathNames(path).at(-1) ?? '';
    const wanted = path.replace(/\/(?:en|ru)$/, `/${asked.language}`);
    const fallback = name === otherLanguage(asked.language) && leaves.has(wanted);
    if (place.field.kind === 'text' && fallback) return [];
    const words = wordsOf(place.field, name, value, asked.language);
    return words === undefined ? [] : [{ path, words }];
  });
}
