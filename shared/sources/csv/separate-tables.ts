/** How many cells of a row say something. */
export const widthOf = (cells: readonly string[]): number =>
  cells.filter((cell) => cell.trim() !== '').length;

/**
 * Whether a row after an empty line begins a table of its own. Two columns are label and value, so an empty line parts two
 * entries; a wider table goes on after it, unless its head is repeated or the rows are of another kind.
 *
 * @param widest The width of the widest row of the table before.
 */
export function startsTable(cells: readonly string[], head: readonly string[], widest: number): boolean {
  if (widest <= 2) return true;
  const repeatsHead = cells.length === head.length && cells.every((cell, at) => cell === head[at]);
  return repeatsHead || widthOf(cells) === 1 || widthOf(cells) > widest;
}
