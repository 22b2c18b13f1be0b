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

function foldAnew(text: string): string {
  return fold(text.replaceAll(genderMarks, ''))
    .normalize('NFD')
    .replaceAll(/(?<!и)\u0306|(?!\u0306)\p{M}/gu, '')
    .normalize('NFC')
    .replaceAll(/[ßøæœłđı]/g, (letter) => letters[letter] ?? letter)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The same words come again in every row of a register; what was folded lately is looked up. */
const lately = new Map<string, string>();
const longestRemembered = 120;
const mostRemembered = 20_000;

/**
 * A text as words compare: lower case, no diacritics but that of «й», no punctuation, one space between words.
 * “N°/Réf.” → “n ref”.
 */
export function foldWords(text: string): string {
  if (text.length > longestRemembered) return foldAnew(text);
  const known = lately.get(text);
  if (known !== undefined) return known;
  if (lately.size >= mostRemembered) lately.clear();
  const made = foldAnew(text);
  lately.set(text, made);
  return made;
}

export const wordsOf = (text: string): readonly string[] => {
  const folded = foldWords(text);
  return folded === '' ? [] : folded.split(' ');
};

const cyrillicEnding =
  /(?:иями|ями|ами|иях|ого|его|ому|ему|ыми|ими|ов|ев|ей|ам|ям|ах|ях|ой|ый|ий|ии|ия|ие|ию|ая|яя|ое|ее|ые|ых|их|ым|им|ую|юю|ом|ем|ы|и|а|я|у|ю|о|е|ь)$/u;
const germanFeminine = /(?<=\p{L}{4})innen$/u;
const plural = /(?<=\p{L}{3})(?<!s)s$/u;
const latinEnding = /(?<=\p{L}{4})(?:ungen|erne|ere|ene|en|er|em|e|n|i|a|o|u)$/u;
/** “Medlemmer” is “medlem”, “ansatte” is “ansatt”. */
const doubled = /(?<=\p{L}{3})(\p{L})\1$/u;

/**
 * A word without its ending, so that plurals and cases compare as equal. Coarse on purpose: both sides of a comparison
 * go through it, and words are compared in whole phrases.
 */
export function stemOf(word: string): string {
  if (/\p{Script=Cyrillic}/u.test(word)) return word.length < 4 ? word : word.replace(cyrillicEnding, '');
  return word.replace(germanFeminine, '').replace(plural, '').replace(latinEnding, '').replace(doubled, '$1');
}

/** A phrase as phrases compare: its words without their endings. */
export const phraseKey = (text: string): string => wordsOf(text).map(stemOf).join(' ');
