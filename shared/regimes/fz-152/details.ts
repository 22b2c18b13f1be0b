import type { Term, Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { Wording } from '../../wording/wording.ts';

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** “Missing: list of personal data; purposes of the processing.” */
export const lacks = (what: readonly Wording[]): Wording => ({
  en: `Missing: ${what.map(({ en }) => lowered(en)).join('; ')}.`,
  ru: `Нет: ${what.map(({ ru }) => lowered(ru)).join('; ')}.`,
});

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
