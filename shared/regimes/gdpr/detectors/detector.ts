import type { Text } from '../../../wording/wording.ts';

/** Expressions that tell something of a text, in the languages in which records are kept. */
export type Patterns = readonly RegExp[];

/** Whether one of the expressions is found in a text. */
export const finds =
  (patterns: Patterns) =>
  (text: string | undefined): boolean => {
    if (text === undefined || text === '') return false;
    for (const pattern of patterns) if (pattern.test(text)) return true;
    return false;
  };

/** Whether it is found in one of the two languages of a text. */
export function findsIn(patterns: Patterns): (text: Text | undefined) => boolean {
  const found = finds(patterns);
  return (text) => found(text?.en) || found(text?.ru);
}
