import type { Language, Text } from '../../wording/wording.ts';

/** A text in Cyrillic is kept as Russian even where a name or an abbreviation in it is not. */
const cyrillicShare = 0.3;

/** The slot a text of somebody’s file is kept in: `ru` for Cyrillic, `en` for every other script. */
export function slotOf(words: string): Language {
  const cyrillic = words.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  return letters > 0 && cyrillic / letters >= cyrillicShare ? 'ru' : 'en';
}

export const textOf = (words: string): Text => ({ [slotOf(words)]: words });

/** What was said before and what is said now, each in its own language, a line each. */
export function withWords(text: Text | undefined, words: string, separator = '\n'): Text {
  const slot = slotOf(words);
  const before = text?.[slot];
  if (before === undefined || before === '') return { ...text, [slot]: words };
  return before.split(separator).includes(words)
    ? (text ?? {})
    : { ...text, [slot]: `${before}${separator}${words}` };
}
