/** Encodings of one byte a letter in which registers still come. */
const candidates = ['windows-1251', 'windows-1252', 'ibm866', 'koi8-r'] as const;
export type OldEncoding = (typeof candidates)[number];

/** How often a letter stands in Russian text, in thousandths (Russian National Corpus, rounded). */
const russian = new Map(
  Object.entries({
    о: 110, е: 85, а: 80, и: 74, н: 67, т: 63, с: 55, р: 47, в: 45, л: 44, к: 35, м: 32, д: 30, п: 28, у: 26,
    я: 20, ы: 19, ь: 17, г: 17, з: 16, б: 16, ч: 14, й: 12, х: 10, ж: 9, ш: 7, ю: 6, ц: 5, щ: 4, э: 3, ф: 3,
    ъ: 1, ё: 1,
  }),
); // prettier-ignore

const CYRILLIC = /[\u0400-\u04ff]/;
const LATIN = /[A-Za-z\u00c0-\u024f]/;
/** Marks that office programs put into Western and Russian texts alike. */
const MARKS = /[«»„“”‘’–—…№€£§°·•©®™\u00a0¿¡´]/;

/** Enough to tell, and little enough to cost nothing. */
const sample = 200_000;

/** Which old encoding makes of the bytes a text that a person could have written. */
export function likelyEncoding(bytes: Uint8Array): OldEncoding {
  const looked = bytes.subarray(0, sample);
  const scored = candidates.map((name) => ({ name, score: scoreOf(new TextDecoder(name).decode(looked)) }));
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).name;
}

function scoreOf(text: string): number {
  let score = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter > '\u007f') score += letterScore(letter, text.charAt(at - 1), text.charAt(at + 1));
  }
  return score;
}

function letterScore(letter: string, before: string, after: string): number {
  const neighbours = before + after;
  if (CYRILLIC.test(letter)) {
    // A capital inside a word is the sign of KOI8-R taken for windows-1251 and the other way round.
    if (LATIN.test(neighbours) || (isCapital(letter) && isSmall(before))) return -60;
    return isCapital(letter) ? 10 : (russian.get(letter) ?? -20);
  }
  if (LATIN.test(letter)) {
    if (isCapital(letter) && isSmall(before)) return -60;
    const besideAscii = /[A-Za-z]/.test(neighbours);
    return besideAscii ? 45 : 0;
  }
  return MARKS.test(letter) ? 5 : -60;
}

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();
const isSmall = (letter: string): boolean => letter !== letter.toUpperCase();
