import type { Activity } from '../../../register/activity/activity.ts';
import type { Organisation } from '../../../register/organisation.ts';
import type { System } from '../../../register/system.ts';

/** What the GDPR asks of the complete register and 152-FZ does not. */
export const gdprOrganisation: Partial<Organisation> = {
  dpo: { name: { en: 'DPO' } },
  securityNote: { en: 'Locks' },
};

export const gdprActivity: Partial<Activity> = {
  department: { en: 'Sales' },
  gdprBases: ['consent'],
};

export const gdprSystem: Partial<System> = {};
