import type { IsoDate } from '../../wording/date.ts';

const DAY = 86_400_000;

const millis = (day: IsoDate): number => Date.parse(`${day.slice(0, 10)}T00:00:00Z`);
const isoDay = (time: number): IsoDate => new Date(time).toISOString().slice(0, 10);
const pad = (number: number): string => String(number).padStart(2, '0');

/** The day so many calendar days after (before, where negative). Pure arithmetic on UTC: no time zone moves a day. */
export const addCalendarDays = (day: IsoDate, days: number): IsoDate => isoDay(millis(day) + days * DAY);

/** How many calendar days the second day comes after the first. */
export const calendarDaysBetween = (from: IsoDate, to: IsoDate): number => (millis(to) - millis(from)) / DAY;

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (day: IsoDate): number => new Date(millis(day)).getUTCDay() || 7;

export const yearOf = (day: IsoDate): number => Number(day.slice(0, 4));

/**
 * The same day so many months later; where that month is shorter, its last day (as Art. 192 item 3 of the Civil Code
 * of Russia and Art. 3(2)(c) of Regulation 1182/71 have it).
 */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const count = yearOf(day) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(count / 12), count - Math.floor(count / 12) * 12];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return `${String(year).padStart(4, '0')}-${pad(month + 1)}-${pad(Math.min(Number(day.slice(8, 10)), last))}`;
}

/** The given day of the month after the day's own: the 15th of the next month is Art. 22 part 7 152-FZ. */
export const dayOfNextMonth = (day: IsoDate, dayOfMonth: number): IsoDate =>
  `${addMonths(day, 1).slice(0, 8)}${pad(dayOfMonth)}`;

/** Days from the first to the last, both included; without a bound the span is open there. */
export interface Span {
  readonly from?: IsoDate | undefined;
  readonly until?: IsoDate | undefined;
}

export const isWithin = (day: IsoDate, { from, until }: Span): boolean =>
  (from === undefined || day >= from) && (until === undefined || day <= until);

export const overlap = (one: Span, other: Span): boolean =>
  !(one.until !== undefined && other.from !== undefined && one.until < other.from) &&
  !(other.until !== undefined && one.from !== undefined && other.until < one.from);
