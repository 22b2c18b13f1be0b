import type { Faces } from './line-breaking.ts';
import { paintUnit } from './paint.ts';
import { emptySheet, textArea, type Area, type Orientation, type Sheet } from './sheet.ts';
import { breakUnit, fewestToBreak, unitHeight, type Unit } from './unit.ts';

/** Sets units one under another on as many sheets as they need. */
export interface Flow {
  readonly sheets: readonly Sheet[];
  /** The height still free on the sheet, in points. */
  readonly room: () => number;
  readonly startSheet: (orientation: Orientation, bare?: boolean) => void;
  readonly place: (unit: Unit) => void;
  /** Places what still waits for a next unit. */
  readonly settle: () => void;
}

interface Cursor {
  readonly sheet: Sheet;
  readonly area: Area;
  y: number;
  /** Space owed to the next unit; `undefined` at the top of a sheet. */
  gap: number | undefined;
}

interface State {
  readonly faces: Faces;
  readonly footerHeight: number;
  readonly sheets: Sheet[];
  cursor: Cursor | undefined;
  /** Units that stay with the next one. */
  waiting: Unit[];
}

/** What rounding may leave over. */
const slack = 0.01;

/** Rows that may break need room for some lines to begin on a sheet. */
const enoughToBegin = 60;

const above = (cursor: Cursor, unit: Unit): number =>
  cursor.gap === undefined ? 0 : Math.max(cursor.gap, unit.before);

const roomOf = (cursor: Cursor): number => cursor.area.y + cursor.area.height - cursor.y;

/** A sheet that goes on with a table begins with its header, unless that alone would fill much of it. */
const repeatedOn = (area: Area, repeat: Unit | undefined): Unit | undefined =>
  repeat && unitHeight(repeat) <= area.height * 0.4 ? repeat : undefined;

function mayBreak(unit: Unit, area: Area): boolean {
  const repeat = repeatedOn(area, unit.repeat);
  return !unit.whole || unitHeight(unit) > area.height - (repeat ? unitHeight(repeat) : 0);
}

/** The height without which a unit had better begin on the next sheet. */
function leastOf(unit: Unit, area: Area): number {
  const height = unitHeight(unit);
  if (unit.whole) return mayBreak(unit, area) ? enoughToBegin : height;
  const lines = unit.cells[0]?.lines ?? [];
  if (lines.length < fewestToBreak) return height;
  const leading = lines[0]?.leading ?? 0;
  return Math.min(height, 2 * leading + unit.padding.top);
}

function openSheet(state: State, orientation: Orientation, bare: boolean): Cursor {
  const sheet = emptySheet(orientation, bare);
  const area = textArea(orientation, state.footerHeight);
  const cursor: Cursor = { sheet, area, y: area.y, gap: undefined };
  state.sheets.push(sheet);
  state.cursor = cursor;
  return cursor;
}

const current = (state: State): Cursor => state.cursor ?? openSheet(state, 'portrait', false);

function nextSheet(state: State, header: Unit | undefined): void {
  const next = openSheet(state, current(state).sheet.orientation, false);
  const repeat = repeatedOn(next.area, header);
  if (!repeat) return;
  paintUnit(next.sheet, repeat, next.y, state.faces, true);
  next.y += unitHeight(repeat);
}

function put(state: State, unit: Unit): void {
  const at = current(state);
  at.y += above(at, unit);
  paintUnit(at.sheet, unit, at.y, state.faces);
  at.y += unitHeight(unit);
  at.gap = unit.after;
}

/** `held` stands under what must not be left alone, a heading or the header of its table, so some of it goes there. */
function putBreaking(state: State, whole: Unit, held: boolean): void {
  let unit = whole;
  for (let fresh = false; ; fresh = true) {
    const at = current(state);
    const room = roomOf(at) - above(at, unit);
    if (unitHeight(unit) <= room + slack) return put(state, unit);
    const breaks = mayBreak(unit, at.area) || (held && !fresh);
    const parts = breaks ? breakUnit(unit, room, fresh) : undefined;
    if (!parts && fresh) return put(state, unit);
    if (parts) {
      put(state, parts[0]);
      unit = parts[1];
    }
    nextSheet(state, whole.repeat);
  }
}

/** The height that a chain of units which stay together needs on one sheet. */
function needOf(chain: readonly Unit[], at: Cursor): number {
  let need = 0;
  for (const [index, unit] of chain.entries()) {
    need += index === 0 ? above(at, unit) : Math.max(unit.before, chain[index - 1]?.after ?? 0);
    if (index === chain.length - 1 || (unit.whole && mayBreak(unit, at.area)))
      return need + leastOf(unit, at.area);
    need += unitHeight(unit);
  }
  return need;
}

function settle(state: State): void {
  const chain = state.waiting;
  const first = chain[0];
  if (!first) return;
  state.waiting = [];
  const at = current(state);
  if (needOf(chain, at) > roomOf(at) + slack && at.gap !== undefined) nextSheet(state, first.repeat);
  for (const [index, unit] of chain.entries()) {
    const over = chain[index - 1];
    putBreaking(state, unit, over !== undefined && over.repeat === undefined);
  }
}

/** Begins a flow on pages whose footer is `footerHeight` points high. */
export function startFlow(footerHeight: number, faces: Faces): Flow {
  const state: State = { faces, footerHeight, sheets: [], cursor: undefined, waiting: [] };
  return {
    sheets: state.sheets,
    room: () => roomOf(current(state)),
    startSheet: (orientation, bare = false) => {
      settle(state);
      openSheet(state, orientation, bare);
    },
    place: (unit) => {
      state.waiting.push(unit);
      if (!unit.keepWithNext) settle(state);
    },
    settle: () => settle(state),
  };
}
