import type { Activity, Recipient } from '../../../register/activity/activity.ts';
import type { Party } from '../../../register/party.ts';
import type { RecipientRoleCode } from '../../../vocabulary/things/recipient-roles.ts';
import { isUnder } from '../../applies.ts';
import type { Context } from '../../context.ts';
import { gathered, onceFor } from '../../of-each.ts';
import { keptOf } from '../../once-each.ts';
import type { Rule } from '../../rule.ts';

export const isProcessor = (activity: Pick<Activity, 'role'>): boolean => activity.role === 'processor';
export const isController = (activity: Pick<Activity, 'role'>): boolean => !isProcessor(activity);
/** The same rules, silent where the organisation processes on behalf of others: what they ask is the controller’s. */
export const controllersOnly = (rules: readonly Rule<Activity>[]): readonly Rule<Activity>[] =>
  rules.map((rule) => ({
    ...rule,
    unmet: (activity, context) => (isProcessor(activity) ? undefined : rule.unmet(activity, context)),
  }));

export const isJoint = (activity: Pick<Activity, 'role'>): boolean => activity.role === 'joint-controller';

/** Of each activity under the GDPR, whether it is carried out on behalf of others. */
const forOthers = gathered((activity, { register }) =>
  isUnder(activity, 'gdpr', register) ? [isProcessor(activity)] : [],
);

/** Whether the organisation carries out anything on behalf of others. */
export const processesForOthers = onceFor(forOthers, (each) => each.includes(true));
/** Whether it decides itself on anything; also while nothing is recorded yet. */
export const controlsAnything = onceFor(forOthers, (each) => each.length === 0 || each.includes(false));

const rolesOfParties: ReadonlyMap<string, RecipientRoleCode> = new Map([
  ['processor', 'processor'],
  ['sub-processor', 'processor'],
  ['joint-controller', 'joint-controller'],
  ['client-controller', 'third-party'],
  ['recipient', 'third-party'],
  ['authority', 'authority'],
]);

const onlyRoleOf = keptOf(({ roles = [] }: Party): string | undefined => {
  const known = new Set(roles.flatMap((role) => rolesOfParties.get(role) ?? []));
  return known.size === 1 ? [...known][0] : undefined;
});

/** The role in which a recipient gets the data: as chosen, else the only one that the party has; unknown otherwise. */
export function roleOf(recipient: Recipient, { parties }: Context): string | undefined {
  if (recipient.role) return recipient.role;
  const party = recipient.party === undefined ? undefined : parties.get(recipient.party);
  return party && onlyRoleOf(party);
}

export const isProcessing = (recipient: Recipient, context: Context): boolean =>
  roleOf(recipient, context) === 'processor';

/** What a recipient does: as chosen for the recipient, else for the party. */
export const kindOf = (recipient: Recipient, { parties }: Context): string | undefined =>
  recipient.kind ?? (recipient.party === undefined ? undefined : parties.get(recipient.party)?.kind);
