import type { Content, Table } from './paper.ts';

/** What the widths of a page are measured in, in the units of `whole`. */
export interface Measures {
  /** The width of the table. */
  readonly whole: number;
  /** What a wide letter of its text takes. */
  readonly letter: number;
  /** What a column leaves free beside its text. */
  readonly gap: number;
}

/** A longer word is an address or a slip: it breaks, and no column makes room for it. */
const MOST_LETTERS = 22;
/** A bullet and its indent take as much as two letters. */
const BULLET = 2;
/** Where a line may end: at spaces and after signs, as in addresses. */
const BREAKS = /\s+|(?<=[/?&=_.@:;,-])/u;

const longestIn = (text: string): number =>
  text
    .split(BREAKS)
    .reduce((most, { length }) => (length <= MOST_LETTERS ? Math.max(most, length) : most), 0);

const longestOf = (content: Content): number =>
  content.reduce((most, { runs, bullet }) => {
    const longest = longestIn(runs.map(({ text }) => text).join(''));
    return Math.max(most, longest + (bullet ? BULLET : 0));
  }, 0);

/**
 * The widths of the columns: by their shares, but so that the longest word of each stays whole. What a column lacks,
 * the others give of what they do not need, each in proportion.
 */
export function columnWidths({ columns, rows }: Table, { whole, letter, gap }: Measures): readonly number[] {
  const shares = columns.map(({ share }) => (share > 0 ? share : 1));
  const sum = shares.reduce((total, share) => total + share, 0);
  const widths = shares.map((share) => (whole * share) / sum);
  const needs = columns.map(({ title }, at) => {
    const cells = rows.map((row) => longestOf(row[at] ?? []));
    return cells.reduce((most, cell) => Math.max(most, cell), longestIn(title)) * letter + gap;
  });
  const short = widths.reduce((total, width, at) => total + Math.max(0, (needs[at] ?? 0) - width), 0);
  if (short === 0) return widths;
  const spare = widths.reduce((total, width, at) => total + Math.max(0, width - (needs[at] ?? 0)), 0);
  const [taken, given] = [Math.min(1, short / spare), Math.min(1, spare / short)];
  return widths.map((width, at) => {
    const lack = (needs[at] ?? 0) - width;
    return lack > 0 ? width + lack * given : width + lack * taken;
  });
}
