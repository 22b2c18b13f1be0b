import type { Context } from '../regimes/context.ts';
import { calendarFor, tableFor } from '../regimes/tables.ts';
import { rowOn, type DatedTable } from '../vocabulary/tables/dated-table.ts';
import { yearOf } from '../vocabulary/tables/days.ts';
import type { Deadline as TableDeadline, DeadlineRow } from '../vocabulary/tables/deadlines/deadline.ts';
import {
  dayOffNote,
  deadlineFrom,
  type Due,
} from '../vocabulary/tables/production-calendar/deadline-from.ts';
import { yearBasis } from '../vocabulary/tables/production-calendar/production-calendar.ts';
import type { IsoDate } from '../wording/date.ts';
import type { Wording } from '../wording/wording.ts';
import type { Found } from './deadline.ts';

/** A deadline’s row laid out from the day of an event. */
export type ByTable = Pick<Found, 'due' | 'says' | 'citation' | 'note'>;

/**
 * By when a row of a table of deadlines is due, with the register’s corrections of the table and of the production
 * calendar; `undefined` where the table has no such row on that day.
 * @param event the day from which the time runs
 * @param extended whether the further time was taken
 */
export function dueByTable(
  event: IsoDate,
  key: string,
  table: DatedTable<TableDeadline>,
  context: Context,
  extended = false,
): ByTable | undefined {
  const row = rowOn(tableFor(context, table), key, event);
  if (!row || row.doubtful) return undefined;
  const due = deadlineFrom(event, row, calendarFor(context));
  const day = extended ? (due.extended ?? due.day) : due.day;
  const note = together(notesOn(row, due, extended));
  return { due: day, says: row.value.duty, citation: row.source, ...(note && { note }) };
}

const inHours: Wording = {
  en: 'The time runs in hours from the minute of the event: the hour counts, not only the day.',
  ru: 'Срок исчисляется в часах с минуты события: важен час, а не только день.',
};

function notesOn({ value, ...row }: DeadlineRow, due: Due, extended: boolean): readonly Wording[] {
  const { unless, regime } = value;
  const last = extended ? (due.extended ?? due.day) : due.day;
  return [
    ...(due.hours === undefined ? [] : [inHours]),
    ...(due.nextWorkingDay === undefined || extended ? [] : [dayOffNote]),
    ...(unless ? [{ en: `Unless ${unless.en}.`, ru: `Иначе, если ${unless.ru}.` }] : []),
    ...(regime === 'fz-152' ? calendarNotes(value, last) : []),
    ...(row.note ? [row.note] : []),
  ];
}

/** In a year whose decree is not known, working days are counted by the general rule alone. */
function calendarNotes({ limit }: TableDeadline, last: IsoDate): readonly Wording[] {
  const inWorkingDays = limit.kind === 'within' && limit.unit === 'working-day';
  const basis = yearBasis(yearOf(last));
  return inWorkingDays && !basis.decreed ? [basis.words] : [];
}

/** Several sentences as one text. */
export const together = (notes: readonly Wording[]): Wording | undefined =>
  notes.length === 0
    ? undefined
    : { en: notes.map(({ en }) => en).join(' '), ru: notes.map(({ ru }) => ru).join(' ') };
