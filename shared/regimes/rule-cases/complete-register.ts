import type { Activity } from '../../register/activity/activity.ts';
import type { Organisation } from '../../register/organisation.ts';
import { emptyRegister, type Register } from '../../register/register.ts';
import type { System } from '../../register/system.ts';
import { fz152Activity, fz152Organisation, fz152System } from './fz-152/complete.ts';
import { gdprActivity, gdprOrganisation, gdprSystem } from './gdpr/complete.ts';
import type { Changes } from './rule-case.ts';

/** The day on which the cases are checked. */
export const today = '2026-11-22';

export const party = '0190a000-0000-7000-8000-0000000000aa';

export const organisation: Organisation = {
  id: '0190a000-0000-7000-8000-000000000001',
  name: { en: 'Northern Port LLC' },
  type: 'legal-entity',
  country: 'RU',
  address: { en: 'Port' },
  email: 'info@example.org',
  regimes: ['fz-152', 'gdpr'],
  euRepresentatives: [party],
  ...gdprOrganisation,
  ...fz152Organisation,
};

export const activity: Activity = {
  id: '0190a000-0000-7000-8000-000000000002',
  purpose: { en: 'Answering questions' },
  subjects: ['site-visitor'],
  data: [{ id: '0190a000-0000-7000-8000-000000000003', items: ['e-mail'] }],
  noRecipients: true,
  periods: [{ id: '0190a000-0000-7000-8000-000000000004', kind: 'until-event' }],
  ...gdprActivity,
  ...fz152Activity,
  consent: { ...gdprActivity.consent, ...fz152Activity.consent },
};

export const system: System = {
  id: '0190a000-0000-7000-8000-000000000006',
  country: 'RU',
  ...gdprSystem,
  ...fz152System,
};

/** A register that has all that both laws ask for, with changes. */
export const registerOf = (changes: Changes = {}): Register => ({
  ...emptyRegister('0190a000-0000-7000-8000-000000000000', organisation),
  activities: [activity],
  parties: [{ id: party, country: 'RS' }],
  systems: [system],
  ...changes,
});

export const without = <One extends object>(of: One, ...names: readonly (keyof One)[]): One =>
  Object.fromEntries(Object.entries(of).filter(([name]) => !names.includes(name as keyof One))) as One;

/** The one activity with changes. */
export const acting = (changes: Partial<Activity>): Changes => ({
  activities: [{ ...activity, ...changes }],
});

/** The one activity without some of its fields. */
export const lacking = (...names: readonly (keyof Activity)[]): Changes => ({
  activities: [without(activity, ...names)],
});

export const entrepreneur: Organisation = { ...organisation, type: 'entrepreneur' };

/** The id of an item of any list. */
export const item = { id: '0190a000-0000-7000-8000-000000000007' };
