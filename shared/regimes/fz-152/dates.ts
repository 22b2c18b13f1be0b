import type { Duration } from '../../register/value.ts';
import { amendments } from '../../vocabulary/tables/acts/amendments.ts';
import { rowOn, rowsOf } from '../../vocabulary/tables/dated-table.ts';
import { addCalendarDays, addMonths } from '../../vocabulary/tables/days.ts';
import { fz152Deadlines } from '../../vocabulary/tables/deadlines/deadline-tables.ts';
import { deadlineFrom } from '../../vocabulary/tables/production-calendar/deadline-from.ts';
import { retentionHints } from '../../vocabulary/tables/terms/retention-hints.ts';
import { dateInWords, type IsoDate } from '../../wording/date.ts';
import type { Wording } from '../../wording/wording.ts';
import { once, type Context } from '../context.ts';
import { calendarFor, tableFor } from '../tables.ts';

/** How often a card, a check and the texts of law are looked through: our advice, no number of the law. */
export const monthsBetweenReviews = 12;
export const monthsBetweenLooksAtTheLaw = 6;

/** The day from which an amendment of 152-FZ applies: `lawSince('156-fz')`. */
export function lawSince(amendment: string): IsoDate {
  const from = rowsOf(amendments, amendment)[0]?.from;
  if (from === undefined) throw new Error(`No amendment “${amendment}” is known.`);
  return from;
}

/** What ends when, had it begun today. */
const endsFromToday = once(() => new Map<string, IsoDate | undefined>());

/** The last day of a deadline that would begin today: the same for all activities of a check. */
export function lastDayFromToday(key: string, context: Context): IsoDate | undefined {
  const ends = endsFromToday(context);
  if (!ends.has(key)) ends.set(key, lastDay(key, context.today, context));
  return ends.get(key);
}

/**
 * The last day of a deadline that cannot be disputed: where it ends on a day off, the next working day; extended where
 * the person said so. `undefined` where the table has no such deadline.
 */
export function lastDay(
  key: string,
  event: IsoDate,
  context: Context,
  extended = false,
): IsoDate | undefined {
  const row = rowOn(tableFor(context, fz152Deadlines), key, event);
  if (!row) return undefined;
  const due = deadlineFrom(event, row, calendarFor(context));
  return (extended ? due.extended : undefined) ?? due.nextWorkingDay ?? due.day;
}

/** Whether a deadline that began with an event is over today. */
export function isOver(key: string, event: IsoDate, context: Context, extended = false): boolean {
  const last = lastDay(key, event, context, extended);
  return last !== undefined && context.today > last;
}

/** The day that a term of so many days, months or years leads to; `undefined` for a unit that counts no calendar days. */
export function dayAfter(from: IsoDate, { amount, unit }: Duration): IsoDate | undefined {
  if (unit === 'day') return addCalendarDays(from, amount);
  if (unit === 'month') return addMonths(from, amount);
  return unit === 'year' ? addMonths(from, 12 * amount) : undefined;
}

/** Until when acts and exports that prove a destruction must be kept at least. */
export function proofsKeptUntil(destroyedOn: IsoDate): IsoDate | undefined {
  const hint = rowOn(retentionHints, 'destruction-proof', destroyedOn)?.value;
  if (!hint) return undefined;
  return hint.unit === 'year'
    ? addMonths(destroyedOn, 12 * hint.amount)
    : addCalendarDays(destroyedOn, hint.amount);
}

/** Whether so many months have passed since a day. */
export const olderThan = (day: IsoDate, months: number, today: IsoDate): boolean =>
  addMonths(day, months) < today;

/** “The last day is 5 May 2026.” */
export const lastDayIs = (day: IsoDate): Wording => ({
  en: `The last day is ${dateInWords(day, 'en')}.`,
  ru: `Последний день — ${dateInWords(day, 'ru')}.`,
});
