import type { Activity, Transfer } from '../../register/activity/activity.ts';
import type { Row } from '../../vocabulary/tables/dated-table.ts';
import { rowOn } from '../../vocabulary/tables/dated-table.ts';
import { roskomnadzorList, type ListEntry } from '../../vocabulary/tables/places/roskomnadzor-list.ts';
import { regions } from '../../vocabulary/things/countries.ts';
import type { IsoDate } from '../../wording/date.ts';
import type { Filing } from '../../register/filing.ts';
import { once, type Context } from '../context.ts';
import { tableFor } from '../tables.ts';

/** A transfer in the sense of Art. 12 goes to another state; one whose state is not given is asked about elsewhere. */
export const goesAbroad = ({ country }: Transfer): boolean => country !== 'RU';

/** Whether a state abroad is named; a group of states has no place in the list. */
export const namesState = ({ country }: Transfer): boolean =>
  country !== undefined && country !== 'RU' && !regions.some(({ code }) => code === country);

/** What the list says of the country today, with the register’s corrections. */
export const listRow = ({ country }: Transfer, context: Context): Row<ListEntry> | undefined =>
  country === undefined ? undefined : rowOn(tableFor(context, roskomnadzorList), country, context.today);

/**
 * `listed`, `not-listed`, or `doubtful` where no country is given or the references leave it open. They do so for each
 * country they do not name too: the list itself was not read, so its silence proves nothing until a person says so.
 */
export function listStanding(transfer: Transfer, context: Context): 'listed' | 'not-listed' | 'doubtful' {
  const row = listRow(transfer, context);
  if (!row || row.doubtful) return 'doubtful';
  return row.value.status === 'unclear' ? 'doubtful' : row.value.status;
}

const sentNotifications = once(({ register }) =>
  register.filings.filter(
    ({ kind, state }) => kind === 'cross-border-notification' && (state === 'sent' || state === 'entered'),
  ),
);

const covers = ({ activities = [] }: Filing, { id }: Activity): boolean =>
  activities.length === 0 || activities.includes(id);

/** The notification of Art. 12 part 3 that a transfer rests on: its own, else a filing that covers the activity. */
export interface Notification {
  readonly sentOn?: IsoDate | undefined;
  readonly receivedOn?: IsoDate | undefined;
}

export function notificationOf(
  transfer: Transfer,
  activity: Activity,
  context: Context,
): Notification | undefined {
  const { notificationDate, notificationNumber, receivedOn } = transfer;
  if (notificationDate !== undefined || notificationNumber !== undefined)
    return { sentOn: notificationDate, receivedOn };
  const filing = sentNotifications(context).find((one) => covers(one, activity));
  return filing && { sentOn: filing.sentOn, receivedOn: receivedOn ?? filing.received?.on };
}
