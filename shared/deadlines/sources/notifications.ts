import { isUnder } from '../../regimes/applies.ts';
import type { Context } from '../../regimes/context.ts';
import { calendarFor, tableFor } from '../../regimes/tables.ts';
import type { Transfer } from '../../register/activity/activity.ts';
import type { Filing } from '../../register/filing.ts';
import { filingStatus } from '../../filings/filing-status.ts';
import { rowOn } from '../../vocabulary/tables/dated-table.ts';
import { fz152Deadlines } from '../../vocabulary/tables/deadlines/deadline-tables.ts';
import { dayOffNote } from '../../vocabulary/tables/production-calendar/deadline-from.ts';
import { roskomnadzorList } from '../../vocabulary/tables/places/roskomnadzor-list.ts';
import { counted } from '../../wording/plural.ts';
import type { Wording } from '../../wording/wording.ts';
import { dueByTable } from '../by-table.ts';
import type { Found } from '../deadline.ts';
import { goesOn, isRegisterUnder } from '../laws.ts';
import type { ActivitySource, Source } from '../source.ts';

const entryNoun = {
  en: { one: 'entry differs', other: 'entries differ' },
  ru: { one: 'запись отличается', few: 'записи отличаются', many: 'записей отличаются' },
};

const differ = (count: number): Wording => ({
  en: `Notify Roskomnadzor of the changes: ${counted(count, entryNoun, 'en')} from the last filing`,
  ru: `Уведомить Роскомнадзор об изменениях: от последней подачи ${counted(count, entryNoun, 'ru')}`,
});

/** What changed since the last notification is notified by the 15th of the next month (Art. 22 part 7). */
export const changeNotifications: Source = (context, beside) => {
  const { register, today } = context;
  if (register.filings.length === 0 || !isRegisterUnder(context, 'fz-152')) return [];
  const status = filingStatus({ register, today, calendar: calendarFor(context), ...beside });
  if (status.state !== 'changes-due') return [];
  const { filing, deadline, nextWorkingDay, differences, since } = status;
  const row = rowOn(tableFor(context, fz152Deadlines), 'change-notification', since);
  return [
    {
      id: `change-notification:${filing.id}`,
      kind: 'notification',
      due: deadline,
      says: differ(differences.length),
      ...(row && { citation: row.source }),
      ...(nextWorkingDay && { note: dayOffNote }),
      entity: filing.id,
      entityKind: 'filings',
      name: filing.name,
    },
  ];
};

const rows: Readonly<Record<string, string>> = {
  'change-notification': 'change-notification',
  'cessation-notification': 'cessation-notification',
};

const isOwed = ({ state }: Filing): boolean => state === undefined || state === 'draft';

/** Notifications that were drafted and not sent: of changes, and of the end of processing. */
export const endOfProcessing: Source = (context) =>
  context.register.filings.flatMap((filing): readonly Found[] => {
    const key = rows[filing.kind ?? ''];
    if (!key || !filing.groundOn || !isOwed(filing)) return [];
    const byTable = dueByTable(filing.groundOn, key, fz152Deadlines, context);
    if (!byTable) return [];
    return [
      {
        id: `draft:${filing.id}`,
        kind: 'notification',
        ...byTable,
        entity: filing.id,
        entityKind: 'filings',
        name: filing.name,
        path: '/sentOn',
      },
    ];
  });

/** The transfer waits for Roskomnadzor: it was told, has not decided, and waits for no answer. */
const isWaiting = ({ receivedOn, decision, requestOpen, vitalInterests }: Transfer): boolean =>
  receivedOn !== undefined && decision === undefined && !requestOpen && !vitalInterests;

const mayStartAtOnce = ({ country }: Transfer, context: Context): boolean =>
  country !== undefined &&
  rowOn(tableFor(context, roskomnadzorList), country, context.today)?.value.status === 'listed';

/** The days for which a transfer to a country not on the list waits after it was notified (Art. 12 parts 9 to 11). */
export const waitingTerms: ActivitySource = (activity, context) =>
  !goesOn(activity) || !isUnder(activity, 'fz-152', context.register)
    ? []
    : (activity.transfers ?? []).flatMap((transfer): readonly Found[] => {
        if (!transfer.receivedOn || !isWaiting(transfer) || mayStartAtOnce(transfer, context)) return [];
        const byTable = dueByTable(transfer.receivedOn, 'transfer-consideration', fz152Deadlines, context);
        if (!byTable) return [];
        return [
          {
            id: `waiting:${activity.id}:${transfer.id}`,
            kind: 'transfer',
            ...byTable,
            says: {
              en: 'Wait for Roskomnadzor’s decision up to and including this day before data go abroad',
              ru: 'По этот день включительно ждать решения Роскомнадзора и не передавать данные за рубеж',
            },
            entity: activity.id,
            entityKind: 'activities',
            name: activity.name,
            path: `/transfers/${transfer.id}/decision`,
            lapses: true,
          },
        ];
      });
