import type { Uuid } from '../../../shared/basics/uuid.ts';
import type { Activity } from '../../../shared/register/activity/activity.ts';
import type { DestructionAct } from '../../../shared/register/destruction-act.ts';
import type { Register } from '../../../shared/register/register.ts';
import { corrected } from '../../../shared/vocabulary/tables/corrected.ts';
import { rowOn } from '../../../shared/vocabulary/tables/dated-table.ts';
import { addMonths } from '../../../shared/vocabulary/tables/days.ts';
import { retentionHints } from '../../../shared/vocabulary/tables/terms/retention-hints.ts';
import type { IsoDate } from '../../../shared/wording/date.ts';

/** What a person says of a destruction before its act is drawn up. */
export interface DestructionWish {
  readonly items: readonly string[];
  readonly occasion: string | undefined;
  readonly date: IsoDate;
}

const unique = (values: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(values.filter((value) => value !== undefined)),
];

/** All data of an activity, whatever group they stand in. */
export const itemsOf = ({ data }: Activity): readonly string[] =>
  unique((data ?? []).flatMap(({ items }) => items ?? []));

/** The day until which proof of a destruction is kept (Order 179 item 8). */
function keptUntil(date: IsoDate, { corrections }: Pick<Register, 'corrections'>): IsoDate | undefined {
  const row = rowOn(corrected(retentionHints, corrections), 'destruction-proof', date);
  const months = row?.value.unit === 'year' ? row.value.amount * 12 : undefined;
  return months === undefined ? undefined : addMonths(date, months);
}

/** The first who processes on assignment, as the act names one. */
const processorOf = ({ recipients }: Activity): Uuid | undefined =>
  recipients?.find(({ role, party }) => role === 'processor' && party !== undefined)?.party;

/** Destroyed with means of automation: then the event log is exported too (Order 179 items 2 and 7). */
const isAutomated = ({ automation }: Activity): boolean =>
  automation === 'automated' || automation === 'mixed';

const some = <Values extends readonly unknown[]>(values: Values | undefined): Values | undefined =>
  values && values.length > 0 ? values : undefined;

const present = <Values extends object>(values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Values;

/** An act of destruction as far as its activity tells it; who destroyed, and whose data, only a person knows. */
export const actOf = (
  activity: Activity,
  { items, occasion, date }: DestructionWish,
  register: Pick<Register, 'corrections'>,
): Omit<DestructionAct, 'id'> =>
  present({
    name: activity.name,
    activity: activity.id,
    date,
    occasion,
    items: some(items),
    systems: some(activity.systems),
    methods: some(unique((activity.destructionMethods ?? []).map(({ method }) => method))),
    processor: processorOf(activity),
    log: isAutomated(activity) ? { exported: false } : undefined,
    keepUntil: keptUntil(date, register),
  }) as Omit<DestructionAct, 'id'>;

/** The term of an activity's data has come: on that day where one is recorded. */
export interface TermCome {
  readonly on?: IsoDate;
}

/**
 * Whether data of an activity are due to be destroyed: it has ended, or the day up to which they are kept has passed, and
 * no act was drawn up since.
 */
export function termComeOf(
  activity: Activity,
  { destructions }: Pick<Register, 'destructions'>,
  today: IsoDate,
): TermCome | undefined {
  const until = (activity.periods ?? []).map((one) => (one.kind === 'until-date' ? one.until : undefined));
  const passed = unique([activity.endDate, ...until]).filter((day) => day <= today);
  if (activity.status !== 'ended' && passed.length === 0) return undefined;
  const last = passed.toSorted().at(-1);
  const isDone = destructions.some(
    (act) => act.activity === activity.id && (last === undefined || (act.date ?? '') >= last),
  );
  if (isDone) return undefined;
  return last === undefined ? {} : { on: last };
}
