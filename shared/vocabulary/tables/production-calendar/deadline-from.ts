import type { IsoDate } from '../../../wording/date.ts';
import type { Wording } from '../../../wording/wording.ts';
import type { Deadline, DeadlineUnit, Limit } from '../deadlines/deadline.ts';
import { addCalendarDays, addMonths, dayOfNextMonth } from '../days.ts';
import type { ProductionCalendar } from './production-calendar.ts';
import { addWorkingDays, workingDayFrom } from './working-days.ts';

/** When a deadline ends. */
export interface Due {
  /** The last day; of a limit “not before”, the first; of “before”, the day of the event, before which it is to be done. */
  readonly day: IsoDate;
  /** The last day if the extension is used. */
  readonly extended?: IsoDate;
  /** The limit is in hours and runs from the minute of the event: the day alone does not tell the end. */
  readonly hours?: number;
  /** It must be done before `day`. */
  readonly strictlyBefore?: true;
  /** Under 152-FZ, where the last day is no working day: the next one. `day` is not moved: see `dayOffNote`. */
  readonly nextWorkingDay?: IsoDate;
}

/**
 * Why a deadline that ends on a day off is not moved: 152-FZ has no such rule, and whether Art. 193 of the Civil Code
 * applies to duties under it is doubtful, so the earlier day is the safe one.
 */
export const dayOffNote: Wording = {
  en: 'The last day is a day off. Whether it moves to the next working day (Art. 193 of the Civil Code by analogy) is doubtful: act before it.',
  ru: 'Последний день — нерабочий. Переносится ли он на следующий рабочий день (ст. 193 ГК РФ по аналогии), неясно: успейте раньше.',
};

/** By the 15th of the month after the month of a change (Art. 22 part 7 152-FZ). */
export const fifteenthOfNextMonth = (day: IsoDate): IsoDate => dayOfNextMonth(day, 15);

/**
 * When a deadline ends.
 * @param event the day of the event; the time starts on the next day (Art. 191 of the Civil Code by analogy)
 * @param row the deadline’s row in its table
 * @param calendar the production calendar, with the user’s corrections
 */
export function deadlineFrom(
  event: IsoDate,
  { value: { regime, limit, extension } }: { readonly value: Deadline },
  calendar: ProductionCalendar,
): Due {
  const day = endOf(event, limit, calendar);
  const working = workingDayFrom(day, calendar);
  return {
    day,
    ...(extension && { extended: after(day, extension.amount, extension.unit, calendar) }),
    ...(limit.kind === 'within' && limit.unit === 'hour' && { hours: limit.amount }),
    ...(limit.kind === 'before' && { strictlyBefore: true }),
    ...(regime === 'fz-152' && endsByItself(limit) && working !== day && { nextWorkingDay: working }),
  };
}

function endOf(event: IsoDate, limit: Limit, calendar: ProductionCalendar): IsoDate {
  switch (limit.kind) {
    case 'within':
    case 'not-before':
      return after(event, limit.amount, limit.unit, calendar);
    case 'day-of-next-month':
      return dayOfNextMonth(event, limit.day);
    case 'at-once':
    case 'before':
      return event;
  }
}

function after(day: IsoDate, amount: number, unit: DeadlineUnit, calendar: ProductionCalendar): IsoDate {
  switch (unit) {
    case 'hour':
      return addCalendarDays(day, Math.ceil(amount / 24));
    case 'day':
      return addCalendarDays(day, amount);
    case 'working-day':
      return addWorkingDays(day, amount, calendar);
    case 'month':
      return addMonths(day, amount);
  }
}

/** Hours, and what is due at once or beforehand, never wait for a working day. */
const endsByItself = (limit: Limit): boolean =>
  limit.kind === 'day-of-next-month' || (limit.kind === 'within' && limit.unit !== 'hour');
