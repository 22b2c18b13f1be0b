import { diffArrays } from 'diff';
import type { Runs } from '../describe/runs.ts';

/** Words, spaces and signs of a text, each for itself. */
const pieces = (text: string): readonly string[] =>
  text.match(/[\p{L}\p{M}\p{N}]+(?:[-’'][\p{L}\p{M}\p{N}]+)*|\s+|./gsu) ?? [];

/** Beyond so many changed pieces the two texts are different ones, and nobody reads them word by word. */
const mostChanges = 1500;

interface Part {
  readonly kind: 'kept' | 'deleted' | 'inserted';
  readonly text: string;
}

function partsBetween(before: string, after: string): readonly Part[] | undefined {
  const found = diffArrays([...pieces(before)], [...pieces(after)], { maxEditLength: mostChanges });
  return found?.map(({ added, removed, value }) => ({
    kind: added ? 'inserted' : removed ? 'deleted' : 'kept',
    text: value.join(''),
  }));
}

/** Less than this share of the longer text kept, it is a new text and not a changed one. */
const leastKept = 0.3;

const keptOf = (parts: readonly Part[]): number =>
  parts.reduce((sum, { kind, text }) => sum + (kind === 'kept' ? text.trim().length : 0), 0);

export const deleted = (text: string): Runs => (text === '' ? [] : [{ text, style: 'deleted' }]);
export const inserted = (text: string): Runs => (text === '' ? [] : [{ text, style: 'inserted' }]);

/** The old text and the new one behind it. */
export const replaced = (before: string, after: string): Runs => [
  ...deleted(before),
  ...(before !== '' && after !== '' ? [{ text: ' ' }] : []),
  ...inserted(after),
];

const plain = (text: string): Runs => (text === '' ? [] : [{ text }]);

/** What went and what came in its place; spaces that both begin or end with were neither. */
function apart(went: string, came: string): Runs {
  if (went === '' || came === '') return [...deleted(went), ...inserted(came)];
  const before = went.startsWith(' ') && came.startsWith(' ') ? ' ' : '';
  const after = went.length > 1 && came.length > 1 && went.endsWith(' ') && came.endsWith(' ') ? ' ' : '';
  const bare = (text: string): string => text.slice(before.length, text.length - after.length);
  return [...plain(before), ...replaced(bare(went), bare(came)), ...plain(after)];
}

/**
 * A changed text word by word, as a lawyer marks it: what went is struck through, what came is underlined and follows it.
 * Two texts that have little in common stand one behind the other.
 */
export function changedWords(before: string, after: string): Runs {
  const parts = partsBetween(before, after);
  if (!parts || keptOf(parts) < leastKept * Math.max(before.length, after.length))
    return replaced(before, after);
  const runs: Runs[number][] = [];
  let [went, came] = ['', ''];
  const close = (): void => {
    runs.push(...apart(went, came));
    [went, came] = ['', ''];
  };
  for (const [at, { kind, text }] of parts.entries()) {
    const isGap = kind === 'kept' && text.trim() === '' && at > 0 && at < parts.length - 1;
    if (kind === 'kept' && !isGap) {
      close();
      runs.push({ text });
      continue;
    }
    if (kind !== 'inserted') went += text;
    if (kind !== 'deleted') came += text;
  }
  close();
  return runs;
}
