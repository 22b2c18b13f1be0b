import type { Wording } from '../wording/wording.ts';
import { wordList } from './word-list.ts';

export type Strength = 'weak' | 'fair' | 'strong';

/** How long a passphrase would hold somebody off who has the file: an estimate, rather too low than too high. */
export interface StrengthEstimate {
  readonly strength: Strength;
  /** The base-2 logarithm of the tries it would take. */
  readonly bits: number;
  readonly message: Wording;
}

const bitsOfListedWord = Math.log2(wordList.length);
const bitsOfSpokenWord = 13;
/** At a second a try, 2^40 tries are a botnet’s month; 2^64 are nobody’s. */
const fairFrom = 40;
const strongFrom = 64;

const messages: Readonly<Record<Strength, Wording>> = {
  weak: {
    en: 'Weak: it can be found by trying. Add words that do not belong together.',
    ru: 'Слабая: её можно подобрать. Добавьте слова, не связанные между собой.',
  },
  fair: {
    en: 'Fair: good against the curious. One or two more words make it strong.',
    ru: 'Средняя: защитит от любопытных. Ещё одно-два слова сделают её надёжной.',
  },
  strong: {
    en: 'Strong: it will not be found by trying.',
    ru: 'Надёжная: подобрать её не удастся.',
  },
};

/** Estimates a passphrase by its words, its variety, and what repeats or runs on in it. */
export function strengthOf(passphrase: string): StrengthEstimate {
  const bits = Math.round(bitsOf(passphrase.trim().normalize('NFC').toLowerCase(), passphrase));
  const strength = bits >= strongFrom ? 'strong' : bits >= fairFrom ? 'fair' : 'weak';
  return { strength, bits, message: messages[strength] };
}

const listed = new Set(wordList);

/** What is tried first, and rows of keys; a run of four of their neighbours counts as one guess among few. */
const usual = [
  'password',
  'passwort',
  'пароль',
  'admin',
  'letmein',
  'welcome',
  'secret',
  'секрет',
  'dpo',
  'ropa',
];
const rows = [
  'abcdefghijklmnopqrstuvwxyz',
  'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  '01234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'йцукенгшщзхъ',
  'фывапролджэ',
  'ячсмитьбю',
];

interface Piece {
  readonly text: string;
  readonly bits: number;
}

function bitsOf(folded: string, written: string): number {
  const pool = Math.log2(varietyOf(written));
  const seen = new Set<string>();
  let bits = 0;
  for (let at = 0; at < folded.length;) {
    const piece = pieceAt(folded, at, pool);
    // The same once more is nearly free to try.
    bits += seen.has(piece.text) ? Math.min(1, piece.bits) : piece.bits;
    if (piece.text.trim() !== '') seen.add(piece.text);
    at += piece.text.length;
  }
  return bits;
}

function pieceAt(text: string, at: number, pool: number): Piece {
  const run = runAt(text, at);
  if (run.length >= 4) return { text: run, bits: 5 };
  const letters = wordAt(text.slice(at));
  const word = usual.find((known) => text.startsWith(known, at));
  if (word && word.length >= letters.length - 2) return { text: word, bits: 3 };
  if (letters.length >= 3) return { text: letters, bits: bitsOfWord(letters, pool) };
  const [character = ''] = text.slice(at);
  return { text: character, bits: /\s/u.test(character) ? 0.5 : pool };
}

/** The letters that stand together; a hyphen parts them, but in the few listed words that have one. */
function wordAt(text: string): string {
  const [compound] = /^\p{L}+-\p{L}+/u.exec(text) ?? [''];
  return listed.has(compound) ? compound : (/^\p{L}+/u.exec(text)?.[0] ?? '');
}

/** A listed word is one of the list; other letters are speech, of which people draw few words, until they prove otherwise. */
function bitsOfWord(letters: string, pool: number): number {
  if (listed.has(letters)) return bitsOfListedWord;
  const different = Math.min(letters.length, 1.5 * new Set(letters).size);
  return looksSpoken(letters) ? Math.min(bitsOfSpokenWord, different * 2.5) : different * Math.min(pool, 4.5);
}

/** Speech has vowels among its consonants; keys struck at random have five consonants in a row sooner or later. */
const looksSpoken = (letters: string): boolean => !/[^aeiouyаеёиоуыэюя]{5}/u.test(letters);

/** The longest run from here on a row of keys or of the alphabet, forwards or backwards, or of one and the same character. */
function runAt(text: string, at: number): string {
  const first = text[at] ?? '';
  let longest = 1;
  while (text[at + longest] === first) longest += 1;
  for (const row of rows.flatMap((each) => [each, [...each].toReversed().join('')])) {
    if (!row.includes(first)) continue;
    const rest = row.slice(row.indexOf(first));
    let length = 1;
    while (length < rest.length && text[at + length] === rest[length]) length += 1;
    longest = Math.max(longest, length);
  }
  return text.slice(at, at + longest);
}

const kinds: readonly (readonly [RegExp, number])[] = [
  [/[a-z]/, 26],
  [/[A-Z]/, 26],
  [/[а-яё]/, 33],
  [/[А-ЯЁ]/, 33],
  [/\d/, 10],
  [/[^\p{L}\d\s]/u, 20],
];

/** How many characters one would try in each place: those of the kinds that occur. */
const varietyOf = (text: string): number =>
  kinds.reduce((sum, [kind, size]) => (kind.test(text) ? sum + size : sum), 0) || 2;
