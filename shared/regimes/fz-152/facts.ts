import type { Activity, Recipient } from '../../register/activity/activity.ts';
import type { Organisation } from '../../register/organisation.ts';
import type { Uuid } from '../../basics/uuid.ts';
import { once, type Context } from '../context.ts';
import { basesOf, fz152CategoriesOf } from './activity-facts.ts';

export const restsOn = (activity: Activity, ...codes: readonly string[]): boolean =>
  basesOf(activity).some((code) => codes.includes(code));

/** Whether we decide on the processing; who processes on another’s assignment need not have bases of its own (Art. 6 part 4). */
export const isOperator = ({ role }: Activity): boolean => role !== 'processor';

const digitsOf = (number: string | undefined): number => number?.replaceAll(/\D/g, '').length ?? 0;

/** Natural persons have a longer INN than legal entities, entrepreneurs a longer number of their entry in the register. */
const hasNumbersOfPerson = ({ inn, ogrn }: Organisation): boolean =>
  digitsOf(inn) === 12 || digitsOf(ogrn) === 15;

/** Duties of legal entities alone; an organisation whose kind neither it nor its numbers tell counts as one. */
export const isLegalEntity = (organisation: Organisation): boolean =>
  organisation.type === undefined
    ? !hasNumbersOfPerson(organisation)
    : organisation.type !== 'entrepreneur' && organisation.type !== 'individual';

/** Who performs functions of the state: its bodies, those of municipalities, and what is subordinate to them. */
export const performsStateFunctions = ({ type = '', publicBody }: Organisation): boolean =>
  ['state-body', 'municipal-body', 'subordinate-organisation'].includes(type) || publicBody === true;

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

const ownSubjects = once(({ register }) => new Map(register.subjectCategories.map((own) => [own.id, own])));

/** Whether the activity has data of a category under 152-FZ. */
export const hasData = (activity: Activity, category: string, context: Context): boolean =>
  fz152CategoriesOf(activity, context).has(category);

/** Whether employees in the sense of the Labour Code are among the persons. */
export const hasEmployees = (activity: Activity, context: Context): boolean =>
  (activity.subjects ?? []).some(
    (code) => code === 'employee' || (ownSubjects(context).get(code)?.worker ?? false),
  );

export const isDistributed = ({ actions, recipients = [] }: Activity): boolean =>
  chose(actions, 'distribution') || recipients.some(({ role }) => role === 'public');

/** Whether people permitted distribution in a consent of Art. 10.1. */
export const permitsDistribution = ({ fz152Conditions, distribution }: Activity): boolean =>
  chose(fz152Conditions, 'distribution', 'item-2') || distribution?.permitted === true;
