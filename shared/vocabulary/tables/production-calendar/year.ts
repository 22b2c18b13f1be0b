import type { IsoDate } from '../../../wording/date.ts';
import type { Wording } from '../../../wording/wording.ts';
import type { Row } from '../dated-table.ts';
import { addCalendarDays, weekdayOf } from '../days.ts';
import { holidays, isHoliday, isJanuaryHoliday } from './holidays.ts';
import { transfers } from './transfers.ts';

export type DayKind = 'day-off' | 'working-day';

const labourCode = (part: number): Wording => ({
  en: `Art. 112 part ${part} of the Labour Code`,
  ru: `ч. ${part} ст. 112 ТК РФ`,
});

export const isWeekend = (day: IsoDate): boolean => weekdayOf(day) > 5;

/**
 * The days of a year that are not what their weekday says (five-day week), with their source: holidays, days off moved by
 * the general rule, and what the Government’s decree moves, where it is known.
 */
export function exceptionsOf(year: number): readonly Row<DayKind>[] {
  const own = [...holidays].map(([monthDay, note]): Row<DayKind> => ({
    key: `${year}-${monthDay}`,
    value: 'day-off',
    source: labourCode(1),
    note,
  }));
  const decreed = decreedRows(year);
  const taken = new Set([...own, ...decreed].map(({ key }) => key));
  const ruled = own
    .map(({ key }) => key)
    .filter((day) => isWeekend(day) && !isJanuaryHoliday(day) && !isMoved(day))
    .map((day) => byGeneralRule(day, taken));
  return [...own, ...decreed, ...ruled].toSorted((one, other) => (one.key < other.key ? -1 : 1));
}

const isMoved = (day: IsoDate): boolean =>
  transfers.get(Number(day.slice(0, 4)))?.moved.some(([from]) => from === day) ?? false;

/** A day off that falls on a holiday goes to the next working day after the holiday (Art. 112 part 2). */
function byGeneralRule(holiday: IsoDate, taken: Set<IsoDate>): Row<DayKind> {
  let day = addCalendarDays(holiday, 1);
  while (isWeekend(day) || taken.has(day)) day = addCalendarDays(day, 1);
  taken.add(day);
  return { key: day, value: 'day-off', source: labourCode(2) };
}

/** A day off that is moved and no holiday becomes a working day; the day it goes to becomes a day off. */
function decreedRows(year: number): readonly Row<DayKind>[] {
  const known = transfers.get(year);
  if (!known) return [];
  const source = known.decree.name;
  return known.moved.flatMap(([from, to]): readonly Row<DayKind>[] => [
    ...(isHoliday(from) ? [] : [{ key: from, value: 'working-day' as const, source }]),
    { key: to, value: 'day-off', source },
  ]);
}
