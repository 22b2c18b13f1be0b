const width = (cells: readonly string[]): number => cells.filter((cell) => cell.trim() !== '').length;

/**
 * Whether a row after an empty line begins a table of its own. Two columns are label and value, so an empty line parts two
 * entries; a wider table goes on after it, unless its head is repeated or the rows are of another kind.
 */
export function startsTable(cells: readonly string[], before: readonly (readonly string[])[]): boolean {
  const widest = Math.max(...before.map(width));
  if (widest <= 2) return true;
  const [head = []] = before;
  const repeatsHead = cells.length === head.length && cells.every((cell, at) => cell === head[at]);
  return repeatsHead || width(cells) === 1 || width(cells) > widest;
}
