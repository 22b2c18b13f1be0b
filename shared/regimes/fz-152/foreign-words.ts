import type { Text, Wording } from '../../wording/wording.ts';
import { once, type Context } from '../context.ts';
import type { Unmet } from '../rule.ts';
import { says } from './details.ts';
import { companiesIn, found, legalForm, placeholder } from './text-patterns.ts';

const notALetter = /[^\p{L}\d]+/gu;

/** A name without its legal form, letters alone. */
const plain = (name: string): string =>
  name.replaceAll(legalForm, '').toLowerCase().replaceAll(notALetter, '');

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

const isText = (value: unknown): value is Text =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).every((name) => name === 'en' || name === 'ru');

type Typed = readonly [path: string, text: Text];

/** Every text of an entry with its path; a list’s items stand under their ids. */
function textsOf(value: unknown, path: string, skipped: ReadonlySet<string>): readonly Typed[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isText(value)) return [[path, value]];
  if (Array.isArray(value))
    return (value as readonly unknown[]).flatMap((item) =>
      textsOf(item, `${path}/${(item as { readonly id?: string } | null)?.id ?? ''}`, skipped),
    );
  return Object.entries(value).flatMap(([name, inner]) =>
    skipped.has(name) ? [] : textsOf(inner, `${path}/${name}`, skipped),
  );
}

const foreign = (text: Text, context: Context): string | undefined =>
  companiesIn(text).find((company) => company !== '' && !isKnown(company, context));

const named = (company: string): Wording => ({
  en: `“${company}” is not in the register.`,
  ru: `«${company}» нет в реестре.`,
});

/**
 * The texts of an entry that hold a place nobody filled in, or the name of a company the register does not know.
 * @param unread names of fields that are not looked into
 * @param mayName names of fields in which other companies have their place
 */
export function foreignWordsIn(
  entry: object,
  context: Context,
  unread: ReadonlySet<string>,
  mayName: ReadonlySet<string>,
): readonly Unmet[] {
  return textsOf(entry, '', unread).flatMap(([path, text]) => {
    const open = found(text, placeholder);
    if (open !== undefined) return [{ path, detail: says(open) }];
    if (mayName.has(path.split('/')[1] ?? '')) return [];
    const company = foreign(text, context);
    return company === undefined ? [] : [{ path, detail: named(company) }];
  });
}
