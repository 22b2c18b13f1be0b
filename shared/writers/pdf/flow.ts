import type { Faces } from './line-breaking.ts';
import { paintUnit } from './paint.ts';
import { emptySheet, textArea, type Area, type Orientation, type Sheet } from './sheet.ts';
import { breakUnit, unitHeight, type Unit } from './unit.ts';

/** Sets units one under another on as many sheets as they need. */
export interface Flow {
  readonly sheets: readonly Sheet[];
  readonly area: () => Area;
  /** The height still free on the sheet, in points. */
  readonly room: () => number;
  readonly startSheet: (orientation: Orientation, bare?: boolean) => void;
  readonly place: (unit: Unit) => void;
  /** Places what still waits for a next unit. */
  readonly settle: () => void;
}

interface Cursor {
  sheet: Sheet;
  area: Area;
  y: number;
  /** Space owed to the next unit; `undefined` at the top of a sheet. */
  gap: number | undefined;
}

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

/** Rows that may break need room for some lines to begin on a sheet. */
const enoughToBegin = 60;

export function startFlow(footerHeight: number, faces: Faces): Flow {
  const sheets: Sheet[] = [];
  let cursor: Cursor | undefined;
  let waiting: Unit[] = [];

  const openSheet = (orientation: Orientation, bare: boolean): Cursor => {
    const sheet = emptySheet(orientation, bare);
    const area = textArea(orientation, footerHeight);
    sheets.push(sheet);
    return { sheet, area, y: area.y, gap: undefined };
  };
  const current = (): Cursor => (cursor ??= openSheet('portrait', false));

  const nextSheet = (header: Unit | undefined): void => {
    const { sheet, area } = current();
    const next = openSheet(sheet.orientation, false);
    cursor = next;
    const repeat = repeatedOn(area, header);
    if (!repeat) return;
    paintUnit(next.sheet, repeat, next.y, faces, true);
    next.y += unitHeight(repeat);
  };

  const put = (unit: Unit): void => {
    const at = current();
    at.y += above(at, unit);
    paintUnit(at.sheet, unit, at.y, faces);
    at.y += unitHeight(unit);
    at.gap = unit.after;
  };

  const putBreaking = (whole: Unit): void => {
    let unit = whole;
    for (let fresh = false; ;) {
      const at = current();
      const room = roomOf(at) - above(at, unit);
      if (unitHeight(unit) <= room + 0.01) return put(unit);
      const parts = mayBreak(unit, at.area) ? breakUnit(unit, room, fresh) : undefined;
      if (!parts && fresh) return put(unit);
      if (parts) put(parts[0]);
      if (parts) unit = parts[1];
      nextSheet(whole.repeat);
      fresh = true;
    }
  };

  const leastOf = (unit: Unit, area: Area): number => {
    const height = unitHeight(unit);
    if (unit.whole) return mayBreak(unit, area) ? enoughToBegin : height;
    const leading = unit.cells[0]?.lines[0]?.leading ?? 0;
    return Math.min(height, 2 * leading + unit.padding.top);
  };

  const settle = (): void => {
    const chain = waiting;
    waiting = [];
    const first = chain[0];
    if (!first) return;
    const at = current();
    let need = above(at, first);
    for (const [index, unit] of chain.entries()) {
      if (index > 0) need += Math.max(unit.before, chain[index - 1]?.after ?? 0);
      const breaks = index === chain.length - 1 || (unit.whole && mayBreak(unit, at.area));
      need += breaks ? leastOf(unit, at.area) : unitHeight(unit);
      if (breaks) break;
    }
    const atTop = at.gap === undefined;
    if (need > roomOf(at) + 0.01 && !atTop) nextSheet(first.repeat);
    for (const unit of chain) putBreaking(unit);
  };

  return {
    sheets,
    area: () => current().area,
    room: () => roomOf(current()),
    startSheet: (orientation, bare = false) => {
      settle();
      cursor = openSheet(orientation, bare);
    },
    place: (unit) => {
      waiting.push(unit);
      if (!unit.keepWithNext) settle();
    },
    settle,
  };
}
