import { canonicalJson, type Json } from '../../basics/json.ts';
import { succeed, fail, type Result } from '../../basics/result.ts';
import { sha256Hex } from '../../basics/sha-256.ts';

/*
 * The entries as they were exported stand in a hidden sheet, so that what is read back can be compared with them. Cells pass
 * through programs that change invisible letters and blanks, so only letters that nothing changes are written as they are.
 */

/** What needs no escape: printable ASCII, Latin and Russian letters in one piece, common punctuation. */
const UNSAFE = /[^\x20-\x7e\u00a1-\u00ac\u00ae-\u017f\u0401\u0410-\u044f\u0451«»–—‘’“”„…№]/g;
const escaped = (letter: string): string => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;

const chunkLength = 30_000;

/** A value in pieces that each fit in a cell; none begins or ends with a blank. */
export function pieces(value: Json): readonly string[] {
  const text = canonicalJson(value).replace(UNSAFE, escaped);
  const found: string[] = [];
  for (let from = 0; from < text.length;) {
    let to = Math.min(from + chunkLength, text.length);
    while (to < text.length && (text[to - 1] === ' ' || text[to] === ' ')) to -= 1;
    found.push(text.slice(from, to > from ? to : from + chunkLength));
    from += found.at(-1)?.length ?? chunkLength;
  }
  return found;
}

/** The value of pieces; fails where somebody edited them. */
export function joined(given: readonly string[]): Result<Json, undefined> {
  try {
    return succeed(JSON.parse(given.join('')) as Json);
  } catch {
    return fail(undefined);
  }
}

/** One line for all entries as exported: tells whether the hidden sheet is still what was written. */
export const digestOf = (entries: Json): string => sha256Hex(canonicalJson(entries));
