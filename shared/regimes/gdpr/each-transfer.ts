import type { Activity, Transfer } from '../../register/activity/activity.ts';
import { each, type ItemRule, type Rule } from '../rule.ts';
import { isBritish } from './facts/places.ts';

/**
 * A rule about each transfer by Chapter V of the GDPR; silent where the organisation is in the United Kingdom, whose
 * mechanisms and list of countries are others.
 */
export const eachTransfer = (of: ItemRule<Activity, Transfer>): Rule<Activity> =>
  each<Activity, 'transfers'>('transfers', {
    ...of,
    appliesTo: (transfer, activity, context) =>
      !isBritish(context) && (of.appliesTo === undefined || of.appliesTo(transfer, activity, context)),
  });
