import type { Term, Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { Wording } from '../../wording/wording.ts';
import type { Unmet } from '../rule.ts';

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** “Missing: list of personal data; purposes of the processing.” */
export const lacks = (what: readonly Wording[]): Wording => ({
  en: `Missing: ${what.map(({ en }) => lowered(en)).join('; ')}.`,
  ru: `Нет: ${what.map(({ ru }) => lowered(ru)).join('; ')}.`,
});

/** A part of something that has to be whole, and the field that holds it. */
export interface Part<Subject> {
  readonly path: string;
  readonly has: (subject: Subject) => boolean;
  readonly words: Wording;
}

/** One finding at the first of the parts that are missing; it names all of them. */
export function lackingParts<Subject>(parts: readonly Part<Subject>[], subject: Subject): readonly Unmet[] {
  const missing = parts.filter(({ has }) => !has(subject));
  const [first] = missing;
  return first ? [{ path: first.path, detail: lacks(missing.map(({ words }) => words)) }] : [];
}

/** The labels of the terms that a set of codes lacks. */
export const lacking = (
  { terms }: Vocabulary,
  codes: readonly string[] = [],
  isNeeded: (term: Term) => boolean = () => true,
): readonly Wording[] =>
  terms.filter((term) => isNeeded(term) && !codes.includes(term.code)).map(({ label }) => label);

/** The words that were found: “It says “other information”.” */
export const says = (words: string): Wording => ({
  en: `It says “${words}”.`,
  ru: `Сказано: «${words}».`,
});
