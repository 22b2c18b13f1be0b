import type { AnyEntry, Duration } from '../../register/value.ts';
import { shown } from '../../exchange/tables/shown.ts';
import { valueAt, type Column } from '../../exchange/tables/columns.ts';
import { cellOf } from '../../exchange/workbook/grid.ts';
import { isCut, settled } from '../../exchange/workbook/settled.ts';
import type { CellFault } from './cell-faults.ts';
import { parseCell, type Resolving } from './parse-cell.ts';
import type { FileColumn, FileRow } from './rows.ts';

/** What a row says of an entry or item. */
export interface RowReading {
  readonly row: FileRow;
  readonly columns: readonly FileColumn[];
  readonly resolving: Resolving;
  readonly refuse: (row: FileRow, column: FileColumn, fault: CellFault) => void;
  /** Tells which field a changed cell is of. */
  readonly changed: (names: readonly string[], row: FileRow, column: FileColumn) => void;
}

const same = (before: string, now: string): boolean => settled(before) === settled(now);

/** How many cells of a row differ from what was exported. */
export const differences = (
  owner: AnyEntry,
  row: FileRow,
  columns: readonly FileColumn[],
  { showing }: Resolving,
): number =>
  columns.filter(
    (one) => one.column && !same(cellOf({ entry: owner, owner, showing }, one.column), row.cell(one)),
  ).length;

/** An entry or item with what its row says; cells that stand as exported change nothing. */
export function withCells(owner: AnyEntry, reading: RowReading): AnyEntry {
  const { row, columns, resolving, refuse, changed } = reading;
  let result = owner;
  const halves = new Map<string, FileColumn>();
  for (const file of columns) {
    const { column } = file;
    if (!column) continue;
    const before = valueAt(owner, column.names);
    const text = row.cell(file);
    const full = shown(before, column, resolving.showing);
    if (same(cellOf({ entry: owner, owner, showing: resolving.showing }, column), text)) continue;
    const parsed = isCut(full)
      ? ({ ok: false, failure: 'cut' } as const)
      : parseCell(text, column, before, resolving);
    if (!parsed.ok) {
      refuse(row, file, parsed.failure);
      continue;
    }
    if (column.field.kind === 'duration') halves.set(column.names.join('/'), file);
    result = put(result, column, parsed.value);
    changed(column.names, row, file);
  }
  for (const file of halves.values()) result = wholeDuration(owner, result, file, reading);
  return result;
}

function put(owner: AnyEntry, { names, part }: Column, value: unknown): AnyEntry {
  return setAt(owner, part === undefined ? names : [...names, part], value) as AnyEntry;
}

/** The same with a value at the end of a way of names; without a value the name goes too. */
function setAt(owner: unknown, [name, ...rest]: readonly string[], value: unknown): unknown {
  if (name === undefined) return value;
  const members: Readonly<Record<string, unknown>> =
    typeof owner === 'object' && owner !== null ? (owner as Record<string, unknown>) : {};
  const inner = setAt(members[name], rest, value);
  const others = Object.entries(members).filter(([other]) => other !== name);
  const all = inner === undefined ? others : [...others, [name, inner] as const];
  return all.length === 0 ? undefined : Object.fromEntries(all);
}

/** A duration is whole or not there; a half alone is refused and what was exported stays. */
function wholeDuration(before: AnyEntry, now: AnyEntry, file: FileColumn, reading: RowReading): AnyEntry {
  const names = file.column?.names ?? [];
  const duration = valueAt(now, names) as Partial<Duration> | undefined;
  if (!duration || (duration.amount !== undefined && duration.unit !== undefined)) return now;
  reading.refuse(reading.row, file, 'halfDuration');
  return setAt(now, names, valueAt(before, names)) as AnyEntry;
}
