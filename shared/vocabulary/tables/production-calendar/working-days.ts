import type { IsoDate } from '../../../wording/date.ts';
import { addCalendarDays } from '../days.ts';
import { dayKindOn, type ProductionCalendar } from './production-calendar.ts';

export const isWorkingDay = (day: IsoDate, calendar: ProductionCalendar): boolean =>
  dayKindOn(day, calendar) === 'working-day';

/**
 * The n-th working day after a day; counting starts on the day after it (Art. 191 of the Civil Code by analogy). Of no
 * days it is the day itself; of negative ones, the working day so many before.
 */
export function addWorkingDays(day: IsoDate, days: number, calendar: ProductionCalendar): IsoDate {
  const step = days < 0 ? -1 : 1;
  let reached = day;
  for (let left = Math.abs(Math.trunc(days)); left > 0;) {
    reached = addCalendarDays(reached, step);
    if (isWorkingDay(reached, calendar)) left -= 1;
  }
  return reached;
}

/** How many working days come after the first day, up to and including the second; negative where it comes before. */
export function workingDaysBetween(from: IsoDate, to: IsoDate, calendar: ProductionCalendar): number {
  if (to < from) return -workingDaysBetween(to, from, calendar);
  let count = 0;
  for (let day = from; day < to;) {
    day = addCalendarDays(day, 1);
    if (isWorkingDay(day, calendar)) count += 1;
  }
  return count;
}

/** The day itself where people work on it, else the next working day. */
export const workingDayFrom = (day: IsoDate, calendar: ProductionCalendar): IsoDate =>
  isWorkingDay(day, calendar) ? day : addWorkingDays(day, 1, calendar);
