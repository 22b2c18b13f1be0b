import { fold } from '../../shared/basics/fold.ts';

/** A stretch of a text, and whether the words searched for are in it. */
export interface Stretch {
  readonly text: string;
  readonly found: boolean;
  /** Where it begins in the text. */
  readonly start: number;
}

/** The folded text, and for each of its characters where it comes from. */
function foldedWithOrigins(text: string): { readonly folded: string; readonly origins: readonly number[] } {
  let folded = '';
  const origins: number[] = [];
  let at = 0;
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    const piece = fold(segment);
    folded += piece;
    for (let index = 0; index < piece.length; index += 1) origins.push(at);
    at += segment.length;
  }
  origins.push(text.length);
  return { folded, origins };
}

function foundAt(text: string, typed: string): readonly boolean[] {
  const { folded, origins } = foldedWithOrigins(text);
  const marked = Array.from({ length: text.length }, () => false);
  for (const word of fold(typed).trim().split(' ').filter(Boolean)) {
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + word.length)) {
      marked.fill(true, origins[at], origins[at + word.length]);
    }
  }
  return marked;
}

/** Cuts a text where the words searched for begin and end, as search compares them (ё as е, whatever the case). */
export function stretchesOf(text: string, typed: string): readonly Stretch[] {
  const marked = foundAt(text, typed);
  const stretches: Stretch[] = [];
  let start = 0;
  for (let at = 1; at <= text.length; at += 1) {
    if (at < text.length && marked[at] === marked[start]) continue;
    stretches.push({ text: text.slice(start, at), found: marked[start] === true, start });
    start = at;
  }
  return stretches;
}
