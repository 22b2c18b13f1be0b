import type { AnyEntry } from '../../register/value.ts';
import type { Text, Wording } from '../../wording/wording.ts';
import { once, type Context } from '../context.ts';
import type { Unmet } from '../rule.ts';
import { says } from './details.ts';
import { placeholder } from './text-patterns.ts';
import { companiesIn, found, legalForm } from './text-search.ts';

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

const isText = (value: object): value is Text => {
  for (const name in value) if (name !== 'en' && name !== 'ru') return false;
  return true;
};

/** Without one of these there is neither an open place nor a name: nearly all texts are done with at one look. */
const traces = /[_{[<(…«"“]|\.{5}|xxx|ххх|tbd|todo|lorem|(?:xx|хх|дд|dd)\.|llc|ltd|limited|gmbh|jsc|inc/iu;

const mayHoldForeign = ({ en, ru }: Text): boolean =>
  (en !== undefined && traces.test(en)) || (ru !== undefined && traces.test(ru));

/** A text that is looked at twice: a place to fill in, or names of companies. */
interface Suspect {
  readonly path: string;
  readonly open: string | undefined;
  readonly companies: readonly string[];
}

/** Collects the suspects of an entry; a list’s items stand under their ids. Notes of one’s own and words of an imported file are not looked into. */
function collect(value: unknown, path: () => string, into: Suspect[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value as readonly (string | AnyEntry)[])
      if (typeof item === 'object') collect(item, () => `${path()}/${item.id}`, into);
  } else if (isText(value)) {
    if (!mayHoldForeign(value)) return;
    const [open, companies] = [found(value, placeholder), companiesIn(value)];
    if (open !== undefined || companies.length > 0) into.push({ path: path(), open, companies });
  } else
    for (const name in value)
      if (name !== 'notes' && name !== 'sourceTexts')
        collect((value as Readonly<Record<string, unknown>>)[name], () => `${path()}/${name}`, into);
}

const known = new WeakMap<object, readonly Suspect[]>();

/** Looked for once: an entry that did not change keeps its identity. */
function suspectsIn(entry: object): readonly Suspect[] {
  const before = known.get(entry);
  if (before) return before;
  const made: Suspect[] = [];
  collect(entry, () => '', made);
  known.set(entry, made);
  return made;
}

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
  return suspectsIn(entry).flatMap(({ path, open, companies }) => {
    if (open !== undefined) return [{ path, detail: says(open) }];
    if (mayName.has(path.split('/')[1] ?? '')) return [];
    const company = companies.find((name) => name !== '' && !isKnown(name, context));
    return company === undefined ? [] : [{ path, detail: stranger(company) }];
  });
}
