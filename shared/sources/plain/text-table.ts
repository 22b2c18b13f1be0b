import type { Passage } from './text-lines.ts';

/** The cells of lines that are all divided by tabs or bars; `undefined` where they are no table. */
export function cellsOf(passage: Passage): readonly (readonly string[])[] | undefined {
  const lines = passage.map(({ words }) => words);
  const delimiter = ['\t', '|'].find(
    (mark) => lines.length > 1 && lines.every((line) => line.includes(mark)),
  );
  if (delimiter === undefined) return undefined;
  return lines.map((line) => {
    // Bars may frame the row as well as divide it.
    const inner = delimiter === '|' ? line.replace(/^\||\|$/g, '') : line;
    return inner.split(delimiter).map((cell) => cell.trim());
  });
}
