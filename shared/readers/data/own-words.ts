import type { Text } from '../../wording/wording.ts';

/** Somebody’s words as a text of the register: as Russian where most letters are Cyrillic, as English otherwise. */
export function ownWords(words: string): Text {
  const cyrillic = words.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  return cyrillic * 2 > letters ? { ru: words } : { en: words };
}
