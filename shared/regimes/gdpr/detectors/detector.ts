import type { Text } from '../../../wording/wording.ts';

/** Expressions that tell something of a text, in the languages in which records are kept. */
export type Patterns = readonly RegExp[];

/** Whether one of the expressions is found in a text. */
export const finds =
  (patterns: Patterns) =>
  (text: string | undefined): boolean =>
    text !== undefined && text !== '' && patterns.some((pattern) => pattern.test(text));

/** Whether it is found in one of the two languages of a text. */
export const findsIn =
  (patterns: Patterns) =>
  (text: Text | undefined): boolean => {
    const found = finds(patterns);
    return found(text?.en) || found(text?.ru);
  };
