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

/** The words in a text by which one of the expressions is met, to the end of the last; `undefined` where none is. */
export function wordsFoundBy(patterns: Patterns): (text: Text | undefined) => string | undefined {
  const whole = patterns.map(({ source, flags }) => new RegExp(`(?:${source})[\\p{L}\\d]*`, flags));
  const within = (words: string | undefined): string | undefined => {
    for (const pattern of words ? whole : []) {
      const match = pattern.exec(words ?? '');
      if (match) return match[0];
    }
    return undefined;
  };
  return (text) => within(text?.en) ?? within(text?.ru);
}
