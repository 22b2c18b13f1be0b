import type { Activity, Recipient } from '../../register/activity/activity.ts';
import type { Organisation } from '../../register/organisation.ts';
import { dataItems } from '../../vocabulary/things/data-items.ts';
import { subjectCategories } from '../../vocabulary/things/subject-categories.ts';
import { termOf } from '../../vocabulary/vocabulary.ts';
import type { Uuid } from '../../basics/uuid.ts';
import { once, type Context } from '../context.ts';

const bases = new WeakMap<Activity, readonly string[]>();

/** The bases of Art. 6 part 1 of the activity and its sub-purposes; put together once for each activity. */
export function basesOf(activity: Activity): readonly string[] {
  const before = bases.get(activity);
  if (before) return before;
  const made = [
    ...(activity.fz152Bases ?? []),
    ...(activity.subPurposes ?? []).flatMap((one) => one.fz152Bases ?? []),
  ];
  bases.set(activity, made);
  return made;
}

export const restsOn = (activity: Activity, ...codes: readonly string[]): boolean =>
  basesOf(activity).some((code) => codes.includes(code));

export const restsOnConsent = (activity: Activity): boolean => restsOn(activity, 'item-1');

/** Whether we decide on the processing; who processes on another’s assignment need not have bases of its own (Art. 6 part 4). */
export const isOperator = ({ role }: Activity): boolean => role !== 'processor';

/** Duties of legal entities alone; an organisation whose kind is not given counts as one. */
export const isLegalEntity = ({ type }: Organisation): boolean =>
  type !== 'entrepreneur' && type !== 'individual';

export const isStateBody = ({ type, publicBody }: Organisation): boolean =>
  type === 'state-body' || type === 'municipal-body' || publicBody === true;

export const chose = (codes: readonly string[] | undefined, ...some: readonly string[]): boolean =>
  some.some((code) => codes?.includes(code));

export const processorsOf = ({ recipients = [] }: Activity): readonly Recipient[] =>
  recipients.filter(isProcessor);

export const isProcessor = ({ role }: Recipient): boolean => role === 'processor';

/** Whether a party sits in another state; one whose country is not given does not count as such. */
export function isAbroad(party: Uuid | undefined, { parties }: Context): boolean {
  const country = party === undefined ? undefined : parties.get(party)?.country;
  return country !== undefined && country !== 'RU';
}

const ownItems = once(
  ({ register }) => new Map(register.dataItems.map(({ id, category }) => [id, category])),
);
const ownSubjects = once(({ register }) => new Map(register.subjectCategories.map((own) => [own.id, own])));

/** Whether the activity has data of a category under 152-FZ: the one people chose for a group, else that of its items. */
export const hasData = (activity: Activity, category: string, context: Context): boolean =>
  (activity.data ?? []).some((group) =>
    group.category === undefined
      ? (group.items ?? []).some((code) => categoryOf(code, context) === category)
      : group.category === category,
  );

const categoryOf = (code: string, context: Context): string | undefined =>
  termOf(dataItems, code)?.category ?? ownItems(context).get(code);

export const hasMinors = (activity: Activity, context: Context): boolean =>
  activity.minors === true ||
  (activity.subjects ?? []).some(
    (code) => termOf(subjectCategories, code)?.minor ?? ownSubjects(context).get(code)?.minor ?? false,
  );

/** Whether employees in the sense of the Labour Code are among the persons. */
export const hasEmployees = (activity: Activity, context: Context): boolean =>
  (activity.subjects ?? []).some(
    (code) => code === 'employee' || (ownSubjects(context).get(code)?.worker ?? false),
  );

/** Biometric data in the sense of Art. 11: characteristics that are used to establish who a person is. */
export const identifiesByBody = (activity: Activity, context: Context): boolean =>
  activity.biometrics?.usedToIdentify ?? hasData(activity, 'biometric', context);

export const isDistributed = ({ actions, recipients = [] }: Activity): boolean =>
  chose(actions, 'distribution') || recipients.some(({ role }) => role === 'public');

/** Whether people permitted distribution in a consent of Art. 10.1. */
export const permitsDistribution = ({ fz152Conditions, distribution }: Activity): boolean =>
  chose(fz152Conditions, 'distribution') || distribution?.permitted === true;
