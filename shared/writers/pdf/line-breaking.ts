import type { Run } from '../../paper/paper.ts';
import type { Face } from './face.ts';
import { lettersOf, type FaceName, type Letters, type TextStyle } from './theme.ts';

export type Faces = Readonly<Record<FaceName, Face>>;

/** Neighbouring words in the same letters: operands of one `TJ`. */
export interface Span {
  readonly letters: Letters;
  readonly code: string;
  /** In points, with the spaces at its end. */
  readonly advance: number;
}

export interface TextLine {
  readonly spans: readonly Span[];
  /** In points, without the spaces at the end. */
  readonly width: number;
}

/** A piece that stays on one line. `width` leaves out the spaces at its end, `advance` counts them. */
interface Word {
  readonly text: string;
  readonly letters: Letters;
  readonly code: string;
  readonly width: number;
  readonly advance: number;
  /** Whether a line may end after it, must end after it, or it is glued to the next. */
  readonly end: 'may' | 'must' | 'never';
}

const LINE_END = /\r\n?|[\u0085\u2028\u2029]/g;
const GLUED = '\u00a0';
/** “ст. 22”, “№ 152-ФЗ”, “Art. 30” and a dash stay with what they belong to. */
const BEFORE_NUMBER =
  /(?<=^|[\s(«“])((?:ст|ч|п|пп|подп|абз|гл|прил|г|ул|д|см|arts?|para|pt|no)\.|№|§) (?=\S)/giu;
const BEFORE_DASH = / (?=[—–] )/g;
const PIECE = /[^ \n]*(?: +|\n|$)/g;

const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(LINE_END, '\n')
    .replaceAll('\t', ' ')
    .replace(BEFORE_NUMBER, `$1${GLUED}`)
    .replace(BEFORE_DASH, GLUED);

function measured(text: string, letters: Letters, faces: Faces, end: Word['end']): Word {
  const face = faces[letters.face];
  const { code, width } = face.encode(text);
  const scale = letters.size / 1000;
  const bare = text.trimEnd();
  const space = bare.length === text.length ? 0 : face.encode(text.slice(bare.length)).width;
  return { text, letters, code, width: (width - space) * scale, advance: width * scale, end };
}

function* wordsOf(runs: readonly Run[], base: TextStyle, faces: Faces): Generator<Word> {
  for (const run of runs) {
    const letters = lettersOf(run, base);
    for (const [piece] of tidy(run.text).matchAll(PIECE)) {
      if (piece === '') continue;
      if (piece.endsWith('\n')) yield measured(piece.slice(0, -1), letters, faces, 'must');
      else yield measured(piece, letters, faces, piece.endsWith(' ') ? 'may' : 'never');
    }
  }
}

/** Groups of words with no line end inside. */
function* groupsOf(words: Iterable<Word>): Generator<readonly Word[]> {
  let group: Word[] = [];
  for (const word of words) {
    group.push(word);
    if (word.end === 'never') continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}

const widthOf = (group: readonly Word[]): number =>
  group.reduce((sum, word, index) => sum + (index === group.length - 1 ? word.width : word.advance), 0);

/** After a sign within an address, or a hyphen. */
const SIGN_INSIDE = /(?<=[/?&=_.@:;,-])(?=[^/?&=_.@:;,\s-])/u;

/** Breaks a group wider than the line: after signs in addresses and hyphens, else between letters (accents stay). */
function* pieces(group: readonly Word[], faces: Faces, limit: number): Generator<Word> {
  for (const word of group) {
    const parts = word.text.split(SIGN_INSIDE);
    for (const [index, part] of parts.entries()) {
      const whole = measured(part, word.letters, faces, index === parts.length - 1 ? word.end : 'may');
      if (whole.width <= limit) yield whole;
      else yield* lettersIn(whole, faces);
    }
  }
}

function* lettersIn(word: Word, faces: Faces): Generator<Word> {
  const all = word.text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];
  for (const [index, letter] of all.entries()) {
    yield measured(letter, word.letters, faces, index === all.length - 1 ? word.end : 'may');
  }
}

interface OpenLine {
  readonly spans: { readonly letters: Letters; code: string; advance: number }[];
  width: number;
  advance: number;
}

const sameLetters = (a: Letters, b: Letters): boolean =>
  a === b || (a.face === b.face && a.size === b.size && a.colour === b.colour && a.stroke === b.stroke);

const joined = (a: string, b: string): string =>
  a.endsWith('>') && b.startsWith('<') ? a.slice(0, -1) + b.slice(1) : a + b;

function append(line: OpenLine, word: Word): void {
  line.width = line.advance + word.width;
  line.advance += word.advance;
  const last = line.spans.at(-1);
  if (last && sameLetters(last.letters, word.letters)) {
    last.code = joined(last.code, word.code);
    last.advance += word.advance;
  } else line.spans.push({ letters: word.letters, code: word.code, advance: word.advance });
}

/**
 * Sets runs in lines not wider than `limit` points, by the widths of words measured once. Nothing is left out: a
 * word wider than the line goes on in the next. No runs give no lines.
 */
export function breakLines(
  runs: readonly Run[],
  base: TextStyle,
  limit: number,
  faces: Faces,
): readonly TextLine[] {
  const lines: OpenLine[] = [];
  let line: OpenLine | undefined;
  const put = (group: readonly Word[], width: number): void => {
    if (!line || (line.advance > 0 && line.advance + width > limit)) {
      line = { spans: [], width: 0, advance: 0 };
      lines.push(line);
    }
    for (const word of group) append(line, word);
    if (group.at(-1)?.end === 'must') line = undefined;
  };
  for (const group of groupsOf(wordsOf(runs, base, faces))) {
    const width = widthOf(group);
    if (width <= limit) put(group, width);
    else {
      // One letter of it behind another word would not be recognised; an address fills its lines.
      if (!group.some(({ text }) => SIGN_INSIDE.test(text))) line = undefined;
      for (const word of pieces(group, faces, limit)) put([word], word.width);
    }
  }
  return lines;
}

/** One line, cut with an ellipsis where it is wider than `limit` points. */
export function oneLine(text: string, base: TextStyle, limit: number, faces: Faces): TextLine {
  const all = breakLines([{ text: text.replace(/\s+/gu, ' ') }], base, Infinity, faces)[0];
  if (!all) return { spans: [], width: 0 };
  if (all.width <= limit) return all;
  const letters = [...text];
  let [fits, tooMany] = [0, letters.length];
  while (tooMany - fits > 1) {
    const middle = (fits + tooMany) >> 1;
    const cut = `${letters.slice(0, middle).join('').trimEnd()}…`;
    if (measured(cut, base.letters, faces, 'may').width <= limit) fits = middle;
    else tooMany = middle;
  }
  return oneLine(`${letters.slice(0, fits).join('').trimEnd()}…`, base, Infinity, faces);
}
