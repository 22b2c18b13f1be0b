import { fold } from '../../basics/fold.ts';

/** Letters that a decomposition leaves as they are. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};

/** Marks by which one word names both genders: “Interessent:innen”, “salarié·e·s”, “trabajadores/as”, “usuari@s”. */
const genderMarks = /[:*_/·•](?:innen|in|e·s|e|as|os|a)(?![\p{L}])|\((?:e|n|en|s|es|as|r)\)(?=[\s,;.)]|$)/giu;

/**
 * A text as words compare: lower case, no diacritics, no punctuation, one space between words. “N°/Réf.” → “n ref”.
 * Signs that stand for a word on a card are kept as that word: “%”, “+” and “&” are not.
 */
export const foldWords = (text: string): string =>
  fold(text.replaceAll(genderMarks, ''))
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[ßøæœłđı]/g, (letter) => letters[letter] ?? letter)
    .replaceAll(/[’'`´]/g, ' ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export const wordsOf = (text: string): readonly string[] => {
  const folded = foldWords(text);
  return folded === '' ? [] : folded.split(' ');
};

const cyrillicEnding =
  /(?:иями|ями|ами|иях|ого|его|ому|ему|ыми|ими|ов|ев|ей|ам|ям|ах|ях|ой|ый|ий|ии|ия|ие|ию|ая|яя|ое|ее|ые|ых|их|ым|им|ую|юю|ом|ем|ы|и|а|я|у|ю|о|е|ь)$/u;
const latinEnding = /(?:innen|ungen|ern|ers|en|es|er|em|s|e|n|i|a|o|u)$/u;

/**
 * A word without its ending, so that plurals and cases compare as equal. Coarse on purpose: both sides of a comparison
 * go through it, and words are compared in whole phrases.
 */
export function stemOf(word: string): string {
  if (/\p{Script=Cyrillic}/u.test(word)) return word.length < 4 ? word : word.replace(cyrillicEnding, '');
  return word.length < 5 ? word.replace(/(?<=\p{L}{3})s$/u, '') : word.replace(latinEnding, '');
}

/** A phrase as phrases compare: its words without their endings. */
export const phraseKey = (text: string): string => wordsOf(text).map(stemOf).join(' ');
