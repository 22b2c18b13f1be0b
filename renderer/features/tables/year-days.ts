import type { Correction } from '../../../shared/vocabulary/tables/correction.ts';
import { corrected } from '../../../shared/vocabulary/tables/corrected.ts';
import { rowOn } from '../../../shared/vocabulary/tables/dated-table.ts';
import { addCalendarDays, addMonths, weekdayOf } from '../../../shared/vocabulary/tables/days.ts';
import {
  dayKindOn,
  productionCalendar,
  rowsOfYear,
} from '../../../shared/vocabulary/tables/production-calendar/production-calendar.ts';
import type { IsoDate } from '../../../shared/wording/date.ts';
import type { Wording } from '../../../shared/wording/wording.ts';

/** A day of the calendar as it is drawn. */
export interface YearDay {
  readonly day: IsoDate;
  readonly isOff: boolean;
  /** What the calendar says of it besides, such as the name of a holiday. */
  readonly why: Wording | undefined;
  /** The user’s correction that it follows. */
  readonly correctedBy: Correction | undefined;
}

export interface YearMonth {
  /** `YYYY-MM`. */
  readonly month: string;
  /** How many days of the week come before the first: 0 where it is a Monday. */
  readonly before: number;
  readonly days: readonly YearDay[];
}

/** The days of a year by month, with the corrections laid over the calendar. */
export function monthsOf(year: number, corrections: readonly Correction[]): readonly YearMonth[] {
  const calendar = corrected(productionCalendar, corrections);
  const reasons = new Map(rowsOfYear(year, calendar).map((row) => [row.key, row.note ?? row.source]));
  return Array.from({ length: 12 }, (_none, at) => {
    const first = `${year}-${String(at + 1).padStart(2, '0')}-01`;
    const end = addMonths(first, 1);
    const days: YearDay[] = [];
    for (let day = first; day < end; day = addCalendarDays(day, 1)) {
      days.push({
        day,
        isOff: dayKindOn(day, calendar) === 'day-off',
        why: reasons.get(day),
        correctedBy: rowOn(calendar, day, day)?.correctedBy,
      });
    }
    return { month: first.slice(0, 7), before: weekdayOf(first) - 1, days };
  });
}

/** The day that a key of the keyboard goes to, or `undefined`. It stays within the year. */
export function dayAfterKey(day: IsoDate, key: string): IsoDate | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -7,
    ArrowDown: 7,
  };
  const months: Readonly<Record<string, number>> = { PageUp: -1, PageDown: 1 };
  const next =
    key in steps
      ? addCalendarDays(day, steps[key] ?? 0)
      : key in months
        ? addMonths(day, months[key] ?? 0)
        : undefined;
  return next?.slice(0, 4) === day.slice(0, 4) ? next : undefined;
}
