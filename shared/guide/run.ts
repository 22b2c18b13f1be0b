/** A run of words that look alike: plain ones, words on the screen, a key, something typed. */
export interface Run {
  readonly look: 'plain' | 'screen' | 'key' | 'code';
  readonly text: string;
  /** Where it begins among the words it was taken from. */
  readonly at: number;
}

const marks = /\*\*(?<screen>[^*]+)\*\*|\[\[(?<key>[^\]]+)\]\]|`(?<code>[^`]+)`/g;

function marked({ groups, index: at }: RegExpExecArray): Run {
  const { screen, key, code } = groups ?? {};
  if (screen !== undefined) return { look: 'screen', text: screen, at };
  return key === undefined ? { look: 'code', text: code ?? '', at } : { look: 'key', text: key, at };
}

/** Takes words of the guide apart at their marks (see `GuideWords`). */
export function runsOf(words: string): readonly Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const found of words.matchAll(marks)) {
    if (found.index > end) runs.push({ look: 'plain', text: words.slice(end, found.index), at: end });
    runs.push(marked(found));
    end = found.index + found[0].length;
  }
  if (end < words.length) runs.push({ look: 'plain', text: words.slice(end), at: end });
  return runs;
}
