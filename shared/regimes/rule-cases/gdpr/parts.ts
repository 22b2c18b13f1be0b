import type { Activity, Recipient, Transfer } from '../../../register/activity/activity.ts';
import type { Organisation } from '../../../register/organisation.ts';
import { activity, item, organisation, party, without } from '../complete-register.ts';
import type { Changes } from '../rule-case.ts';

/** Any words of a person. */
export const words = { en: 'Something said' };

/** The one activity with a recipient. */
export const receiving = (recipient: Partial<Recipient>, more: Partial<Activity> = {}): Changes => ({
  activities: [
    { ...without(activity, 'noRecipients'), recipients: [{ ...item, party, ...recipient }], ...more },
  ],
});

/** The one activity with a transfer. */
export const transferring = (transfer: Partial<Transfer>, more: Partial<Activity> = {}): Changes => ({
  activities: [{ ...without(activity, 'noTransfers'), transfers: [{ ...item, ...transfer }], ...more }],
});

/** The organisation with changes. */
export const being = (changes: Partial<Organisation>): Changes => ({
  organisation: { ...organisation, ...changes },
});

/** The organisation without some of its fields. */
export const organisationWithout = (...names: readonly (keyof Organisation)[]): Organisation =>
  without(organisation, ...names);

/** The id of another entry. */
export const otherId = '0190a000-0000-7000-8000-0000000000bb';
