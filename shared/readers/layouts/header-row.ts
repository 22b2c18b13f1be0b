import { foldHeading } from '../headings/fold-heading.ts';
import type { Row } from '../source-document.ts';
import { targets, type TargetId } from '../targets.ts';
import { canBeHeading, sureColumn, type Understanding } from './understanding.ts';

/** A column of a register: its heading as it stands in the file, and what it was taken for. */
export interface Column {
  readonly at: number;
  readonly heading: string;
  readonly target: TargetId | undefined;
  /** Its cells only tick what the heading names. */
  readonly ticked?: boolean;
}

/** Where the headings of a table stand. */
export interface Header {
  readonly columns: readonly Column[];
  /** The first row of headings, and the first row of what stands under them. */
  readonly from: number;
  readonly to: number;
}

/** Registers have contact blocks and explanations above their headings, but no more than this. */
const rowsLookedAt = 60;
const mostLetters = 160;

const cellOf = (row: Row | undefined, at: number): string => row?.cells[at]?.trim() ?? '';

const isOfActivity = (target: TargetId): boolean => targets[target].of === 'activity';

/** How many places of an activity a row of headings names; 0 where most of its cells are none. */
export function score(row: Row | undefined, { of }: Understanding): number {
  const filled = (row?.cells ?? []).map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (filled.length < 2) return 0;
  const understood = filled.filter((cell) => cell.length <= mostLetters && canBeHeading(cell)).map(of);
  const known = understood.filter(({ sure }) => sure >= sureColumn);
  const places = new Set(
    known.flatMap(({ target }) => (target !== undefined && isOfActivity(target) ? [target] : [])),
  );
  return known.length / filled.length < 0.34 ? 0 : places.size;
}

/** The columns under each heading that covers several: the heading of each column alone, and the one above it. */
function groupsOf(upper: Row, lower: Row, width: number): readonly string[] | undefined {
  let covering = '';
  let [covered, clash] = [0, 0];
  const above = Array.from({ length: width }, (_, at) => {
    const [own, below] = [cellOf(upper, at), cellOf(lower, at)];
    if (own !== '') covering = own;
    else if (below !== '') covered += 1;
    if (below.length > mostLetters) clash += 1;
    if (
      own !== '' &&
      below !== '' &&
      own !== below &&
      own !== cellOf(upper, at + 1) &&
      cellOf(upper, at + 1) !== ''
    )
      clash += 1;
    if (own !== '' && own === cellOf(upper, at - 1) && below !== own) covered += 1;
    return below === '' || own === below ? '' : covering;
  });
  return covered > 0 && clash === 0 ? above : undefined;
}

function column(at: number, group: string, own: string, understanding: Understanding): Column {
  if (group === '' || group === own) {
    const { target, sure } = understanding.of(own);
    return { at, heading: own, target: sure >= sureColumn ? target : undefined };
  }
  const heading = `${group} / ${own}`;
  const asWhole = understanding.of(heading);
  const over = understanding.of(group);
  const inside = over.target === undefined ? undefined : understanding.within(over.target, own).target;
  const alone = understanding.of(own);
  const aloneSays = alone.sure >= 0.75 && !alone.generic ? alone.target : undefined;
  const told = asWhole.sure === 1 ? asWhole.target : undefined;
  return {
    at,
    heading,
    target: told ?? inside ?? aloneSays ?? (over.sure >= sureColumn ? over.target : alone.target),
  };
}

function columnsOf(
  upper: Row | undefined,
  lower: Row,
  width: number,
  understanding: Understanding,
): readonly Column[] {
  const groups = upper && groupsOf(upper, lower, width);
  return Array.from({ length: width }, (_, at) => {
    const own = cellOf(lower, at) || cellOf(groups ? upper : undefined, at);
    return column(at, groups?.[at] ?? '', own, understanding);
  });
}

const placesIn = (columns: readonly Column[]): number =>
  new Set(columns.flatMap(({ target }) => (target !== undefined && isOfActivity(target) ? [target] : [])))
    .size;

/** The row, or two rows, of headings of a table; `undefined` where none names two places of an activity. */
export function headerOf(rows: readonly Row[], understanding: Understanding): Header | undefined {
  const looked = rows.slice(0, rowsLookedAt).map((row) => score(row, understanding));
  const best = Math.max(0, ...looked);
  const at = looked.indexOf(best);
  const row = rows[at];
  if (best < 2 || row === undefined) return undefined;
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const single = columnsOf(undefined, row, width, understanding);
  const options: Header[] = [{ columns: single, from: at, to: at + 1 }];
  const [above, below] = [rows[at - 1], rows[at + 1]];
  if (below && groupsOf(row, below, width))
    options.unshift({ columns: columnsOf(row, below, width, understanding), from: at, to: at + 2 });
  if (above && filledIn(above) > 1 && groupsOf(above, row, width))
    options.unshift({ columns: columnsOf(above, row, width, understanding), from: at - 1, to: at + 1 });
  return options.find(({ columns }) => placesIn(columns) >= best) ?? options.at(-1);
}

const filledIn = (row: Row): number => new Set(row.cells.map((cell) => cell.trim()).filter(Boolean)).size;

/** Whether a row repeats the headings, as it does at the top of a printed page. */
export const repeatsHeader = (row: Row, { columns }: Header): boolean => {
  const filled = columns.filter(({ at }) => cellOf(row, at) !== '');
  const isHeading = ({ at, heading }: Column): boolean =>
    [heading, ...heading.split(' / ')].some((part) => foldHeading(part) === foldHeading(cellOf(row, at)));
  return filled.length >= 2 && filled.every(isHeading);
};

/** Whether a row says the headings again in other words: “Zweck” under «Цель». */
export const meansHeader = (row: Row, { columns }: Header, { of }: Understanding): boolean => {
  const filled = columns.filter(({ at, target }) => target !== undefined && cellOf(row, at) !== '');
  const same = filled.filter(({ at, target }) => {
    const cell = cellOf(row, at);
    const understood = canBeHeading(cell) ? of(cell) : undefined;
    return understood?.target === target && (understood?.sure ?? 0) >= 0.9;
  });
  return filled.length >= 3 && same.length >= filled.length * 0.7;
};

/** Whether a row only counts the columns: “1 | 2 | 3”. */
export const countsColumns = (row: Row): boolean => {
  const filled = row.cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return filled.length >= 3 && filled.every((cell, at) => cell.replace(/[().]/g, '') === String(at + 1));
};
