import type { TextLine } from './line-breaking.ts';
import type { Chapter } from './sheet.ts';
import type { StructureNode } from './structure-node.ts';

/** A line of text in a cell, with the bullet that hangs left of it. */
export interface CellLine {
  readonly node: StructureNode;
  readonly text: TextLine;
  /** Distance from the left edge of the cell, in points. */
  readonly indent: number;
  readonly leading: number;
  readonly bullet?: { readonly node: StructureNode; readonly text: TextLine };
}

export interface Cell {
  readonly node: StructureNode;
  /** Left edge on the page, in points. */
  readonly x: number;
  readonly lines: readonly CellLine[];
}

export interface Rule {
  readonly x: number;
  readonly width: number;
  readonly colour: string;
  readonly weight: number;
}

/** What the flow places as one: a paragraph, an item of a list, a row of a table or card. Measures are in points. */
export interface Unit {
  /** Kept free above it, and below it; the larger of two neighbours counts, and nothing at the top of a page. */
  readonly before: number;
  readonly after: number;
  readonly padding: { readonly top: number; readonly bottom: number };
  readonly cells: readonly Cell[];
  /** Hairlines at its foot. */
  readonly rules: readonly Rule[];
  /** Never the last on a page when another follows. */
  readonly keepWithNext: boolean;
  /** Broken between lines only where it is higher than a page; otherwise wherever the page ends. */
  readonly whole: boolean;
  /** Drawn again at the top of a page that goes on with it; assistive technology hears it once. */
  readonly repeat?: Unit;
  readonly closes: readonly StructureNode[];
  readonly chapter?: Chapter;
  /** Leads from the whole unit, as wide as said, to a place in the file. */
  readonly link?: {
    readonly node: StructureNode;
    readonly target: string;
    readonly words: string;
    readonly width: number;
  };
}

export const emptyUnit: Unit = {
  before: 0,
  after: 0,
  padding: { top: 0, bottom: 0 },
  cells: [],
  rules: [],
  keepWithNext: false,
  whole: true,
  closes: [],
};

const linesHeight = (lines: readonly CellLine[]): number =>
  lines.reduce((sum, line) => sum + line.leading, 0);

/** Height in points with padding, without the space before and after. */
export const unitHeight = (unit: Unit): number =>
  unit.padding.top + unit.padding.bottom + Math.max(0, ...unit.cells.map((cell) => linesHeight(cell.lines)));

function fitting(lines: readonly CellLine[], height: number): number {
  let used = 0;
  const end = lines.findIndex((line) => (used += line.leading) > height + 0.01);
  return end === -1 ? lines.length : end;
}

/** A paragraph of fewer lines goes over whole. */
export const fewestToBreak = 4;

/** Of a paragraph at least two lines stay and two go over. */
function withoutWidow(count: number, all: number): number {
  if (all < fewestToBreak) return 0;
  const kept = Math.min(count, all - 2);
  return kept < 2 ? 0 : kept;
}

/**
 * Breaks a unit between lines so that the first part fits into `height` points; `undefined` where not a line fits.
 * `atAnyCost` gives up the rule against widows.
 */
export function breakUnit(unit: Unit, height: number, atAnyCost: boolean): readonly [Unit, Unit] | undefined {
  const room = height - unit.padding.top;
  const counts = unit.cells.map((cell) => {
    const count = fitting(cell.lines, room);
    return unit.whole || atAnyCost ? count : withoutWidow(count, cell.lines.length);
  });
  if (counts.every((count) => count === 0)) return undefined;
  const part = (from: (index: number) => number, to?: (index: number) => number): readonly Cell[] =>
    unit.cells.map((cell, index) => ({ ...cell, lines: cell.lines.slice(from(index), to?.(index)) }));
  const at = (index: number): number => counts[index] ?? 0;
  const { chapter: _placedWithTheFirst, ...rest } = unit;
  return [
    { ...unit, cells: part(() => 0, at), rules: [], closes: [], padding: { ...unit.padding, bottom: 0 } },
    { ...rest, cells: part(at), before: 0 },
  ];
}
