import { regimesOf } from '../../regimes/applies.ts';
import type { Context } from '../../regimes/context.ts';
import type { Activity } from '../../register/activity/activity.ts';
import type { Duration } from '../../register/value.ts';
import { fz152, gdpr } from '../../vocabulary/cite.ts';
import { calendarFor } from '../../regimes/tables.ts';
import { addCalendarDays, addMonths } from '../../vocabulary/tables/days.ts';
import { fz152Deadlines } from '../../vocabulary/tables/deadlines/deadline-tables.ts';
import { addWorkingDays } from '../../vocabulary/tables/production-calendar/working-days.ts';
import type { IsoDate } from '../../wording/date.ts';
import type { Wording } from '../../wording/wording.ts';
import { dueByTable } from '../by-table.ts';
import type { Found } from '../deadline.ts';
import { goesOn } from '../laws.ts';
import type { ActivitySource } from '../source.ts';

const destroyed = (activity: Activity, since: IsoDate, { register }: Context): boolean =>
  register.destructions.some((act) => act.activity === activity.id && act.date && act.date >= since);

const cited = (activity: Activity, { register }: Context): Wording =>
  regimesOf(activity, register).includes('fz-152') ? fz152('Art. 5 part 7', 'ч. 7 ст. 5') : gdpr('5(1)(e)');

const about = (activity: Activity): Pick<Found, 'kind' | 'entity' | 'entityKind' | 'name'> => ({
  kind: 'retention',
  entity: activity.id,
  entityKind: 'activities',
  name: activity.name,
});

/** Periods that last until a day, until an act says that the data were destroyed. */
function untilDates(activity: Activity, context: Context): readonly Found[] {
  return (activity.periods ?? []).flatMap(({ id, kind, until }) =>
    kind !== 'until-date' || !until || destroyed(activity, until, context)
      ? []
      : [
          {
            ...about(activity),
            id: `retention:${activity.id}:${id}`,
            due: until,
            says: {
              en: 'The period ends: destroy the data and draw up the act',
              ru: 'Срок истекает: уничтожить данные и составить акт',
            },
            citation: cited(activity, context),
            path: `/periods/${id}/until`,
          },
        ],
  );
}

/** The day so much later. */
function later(day: IsoDate, { amount, unit }: Duration, context: Context): IsoDate {
  if (unit === 'working-day') return addWorkingDays(day, amount, calendarFor(context));
  if (unit === 'hour') return addCalendarDays(day, Math.ceil(amount / 24));
  if (unit === 'day') return addCalendarDays(day, amount);
  return addMonths(day, unit === 'year' ? amount * 12 : amount);
}

/** Terms for which data are kept after the activity, set by a law named in it or by its periods. */
function termsOfKeeping({ acts = [], periods = [] }: Activity): readonly Duration[] {
  const kept = periods.filter(
    ({ kind, stage }) => stage !== 'processing' && (kind === 'statutory' || kind === 'fixed-term'),
  );
  return [...acts.map(({ term }) => term), ...kept.map(({ duration }) => duration)].filter(
    (term) => term !== undefined,
  );
}

const neverDestroyed = ({ periods = [] }: Activity): boolean =>
  periods.some(({ kind }) => kind === 'permanent-archive');

/** An activity that ended: its data go within 30 days, or when the last term of keeping has run out. */
function afterTheEnd(activity: Activity, context: Context): readonly Found[] {
  const { status, endDate } = activity;
  if (status !== 'ended' || !endDate || neverDestroyed(activity) || destroyed(activity, endDate, context))
    return [];
  const id = `retention:${activity.id}:end`;
  const last = termsOfKeeping(activity)
    .map((term) => later(endDate, term, context))
    .toSorted()
    .at(-1);
  if (last) {
    return [
      {
        ...about(activity),
        id,
        due: last,
        says: {
          en: 'The longest term of keeping runs out: destroy what is left and draw up the act',
          ru: 'Истекает самый долгий срок хранения: уничтожить оставшееся и составить акт',
        },
        citation: cited(activity, context),
        path: '/periods',
        note: {
          en: 'Counted from the day the activity ended. Where a term runs from another event, data go earlier or later.',
          ru: 'Отсчитан от дня прекращения процесса. Если срок течёт от другого события, данные уничтожают раньше или позже.',
        },
      },
    ];
  }
  if (activity.keepingGround || !regimesOf(activity, context.register).includes('fz-152')) return [];
  const [from, key] = activity.blockedOn
    ? [activity.blockedOn, 'destroy-after-blocking']
    : [endDate, 'destroy-purpose-achieved'];
  const byTable = dueByTable(from, key, fz152Deadlines, context);
  return byTable ? [{ ...about(activity), id, ...byTable, path: '/endDate' }] : [];
}

/** Ends of keeping: periods until a day, and data of activities that have ended. */
export const retentionEnds: ActivitySource = (activity, context) =>
  goesOn(activity) ? untilDates(activity, context) : afterTheEnd(activity, context);
