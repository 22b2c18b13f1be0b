import { filingStatus, type FilingStatus } from '../../filings/filing-status.ts';
import { lastCessation, lastFiling, publishedFilings } from '../../filings/last-filing.ts';
import { thaw } from '../../filings/thaw.ts';
import { goesOnUnder } from '../../filings/under-law.ts';
import type { Register } from '../../register/register.ts';
import { corrected } from '../../vocabulary/tables/corrected.ts';
import { rowOn } from '../../vocabulary/tables/dated-table.ts';
import { fz152Deadlines } from '../../vocabulary/tables/deadlines/deadline-tables.ts';
import { deadlineFrom } from '../../vocabulary/tables/production-calendar/deadline-from.ts';
import { productionCalendar } from '../../vocabulary/tables/production-calendar/production-calendar.ts';
import type { IsoDate } from '../../wording/date.ts';
import { isUnder } from '../applies.ts';
import { once, type Context } from '../context.ts';
import { gathered, onceFor } from '../of-each.ts';

const calendarOf = ({ register }: Context) => corrected(productionCalendar, register.corrections);

/** How the notification stands. */
export const statusOf: (context: Context) => FilingStatus = once((context) =>
  filingStatus({
    register: context.register,
    today: context.today,
    calendar: calendarOf(context),
    ...(context.changedSince && { changedSince: context.changedSince }),
  }),
);

interface Ongoing {
  readonly automation: string | undefined;
}

/** Of the activities under 152-FZ that are neither drafts nor over, how they use automation. */
export const ongoing = gathered((activity, { register }): readonly Ongoing[] =>
  goesOnUnder('fz-152')(register)(activity) ? [{ automation: activity.automation }] : [],
);

/** Whether the operator is known to Roskomnadzor: by a filing, or by its number in the register of operators. */
export const isNotified = ({ register, organisation, today }: Context): boolean =>
  Boolean(organisation.operatorNumber?.trim()) || lastFiling(register, 'notification', today) !== undefined;

/** Whether the end of processing was notified. */
export const endIsNotified = ({ register, today }: Context): boolean =>
  lastCessation(register, today) !== undefined;

/** Of each activity that began under the law, the day of its end; '' while it goes on or its end is not dated. */
const endOfBegun = gathered((activity, { register }): readonly IsoDate[] =>
  isUnder(activity, 'fz-152', register) && activity.status !== 'draft'
    ? [activity.status === 'ended' ? (activity.endDate ?? '') : '']
    : [],
);

/** The day on which the last activity ended; nothing while one goes on or its end is not dated. */
export const allEndedOn: (context: Context) => IsoDate | undefined = onceFor(endOfBegun, (ends) =>
  ends.includes('') ? undefined : ends.toSorted((one, other) => (one < other ? -1 : 1)).at(-1),
);

/** By when the end of processing is to be notified (Art. 22 part 7). */
export function cessationDue(ended: IsoDate, context: Context): IsoDate | undefined {
  const table = corrected(fz152Deadlines, context.register.corrections);
  const row = rowOn(table, 'cessation-notification', ended);
  return row && deadlineFrom(ended, row, calendarOf(context)).day;
}

/** The register as Roskomnadzor was notified of it last. */
export const notifiedRegister: (context: Context) => Register | undefined = once(({ register, today }) => {
  const filing = lastFiling(register, 'notification', today);
  return filing && thaw(filing);
});

/** The register as the policy published last tells it. */
export const publishedRegister: (context: Context) => Register | undefined = once(({ register, today }) => {
  const filing = publishedFilings(register, today).findLast(({ kind }) => kind === 'policy');
  return filing && thaw(filing);
});
