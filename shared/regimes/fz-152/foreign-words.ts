import type { Text, Wording } from '../../wording/wording.ts';
import { once, type Context } from '../context.ts';
import { keptOf } from '../once-each.ts';
import type { Unmet } from '../rule.ts';
import { suspectsIn } from '../suspect-texts.ts';
import { says } from './details.ts';
import { placeholder } from './text-patterns.ts';
import { companiesIn, found, legalForm } from './text-search.ts';

const notALetter = /[^\p{L}\d]+/gu;

/** Letters that look the same in both alphabets: a Russian “с” in “Raсurs” is a slip of the keyboard and no other name. */
const lookalikes = { cyrillic: 'авекмнорстух', latin: 'abekmhopctyx' };
const inLatin = (letter: string): string => {
  const place = lookalikes.cyrillic.indexOf(letter);
  return place < 0 ? letter : lookalikes.latin.charAt(place);
};

/** A name without its legal form, letters alone. */
const plain = (name: string): string =>
  Array.from(name.replaceAll(legalForm, '').toLowerCase().replaceAll(notALetter, ''), inLatin).join('');

/** The names of the organisation and of all parties. */
const knownNames = once(({ organisation, register }) =>
  [organisation, ...register.parties]
    .flatMap((one) => [one.name, 'shortName' in one ? one.shortName : undefined])
    .flatMap((name) => [name?.en, name?.ru])
    .flatMap((name) => (name === undefined ? [] : plain(name)))
    .filter((name) => name !== ''),
);

const isKnown = (company: string, context: Context): boolean => {
  const name = plain(company);
  return knownNames(context).some((known) => known.includes(name) || name.includes(known));
};

/** A text with a place to fill in, or with names of companies. */
interface Foreign {
  readonly path: string;
  readonly open: string | undefined;
  readonly companies: readonly string[];
}

/** Notes of one’s own are not looked into. */
const foreignIn = keptOf((entry: object): readonly Foreign[] => {
  const texts = new Map<Text, string>();
  for (const { text, path, isNote } of suspectsIn(entry)) if (text && !isNote) texts.set(text, path);
  return [...texts]
    .map(([text, path]) => ({ path, open: found(text, placeholder), companies: companiesIn(text) }))
    .filter(({ open, companies }) => open !== undefined || companies.length > 0);
});

const stranger = (company: string): Wording => ({
  en: `“${company}” is not in the register.`,
  ru: `«${company}» нет в реестре.`,
});

/**
 * The texts of an entry that hold a place nobody filled in, or the name of a company the register does not know.
 * @param mayName names of fields in which other companies have their place
 */
export function foreignWordsIn(
  entry: object,
  context: Context,
  mayName: ReadonlySet<string>,
): readonly Unmet[] {
  return foreignIn(entry).flatMap(({ path, open, companies }) => {
    if (open !== undefined) return [{ path, detail: says(open) }];
    if (mayName.has(path.split('/')[1] ?? '')) return [];
    const company = companies.find((name) => name !== '' && !isKnown(name, context));
    return company === undefined ? [] : [{ path, detail: stranger(company) }];
  });
}
