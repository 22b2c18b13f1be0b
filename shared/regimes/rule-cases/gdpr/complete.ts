import type { Activity } from '../../../register/activity/activity.ts';
import type { Organisation } from '../../../register/organisation.ts';
import type { System } from '../../../register/system.ts';

/** What the GDPR asks of the complete register and 152-FZ does not. */
export const gdprOrganisation: Partial<Organisation> = {
  offersInUnion: true,
  dpo: {
    name: { en: 'DPO' },
    email: 'dpo@example.org',
    publishedOn: '2026-01-10',
    communicatedOn: '2026-01-11',
  },
  securityNote: { en: 'Locks' },
  rightsProcedure: { en: 'Write to the office' },
  authority: ['0190a000-0000-7000-8000-0000000000aa'],
  lastReview: '2026-10-01',
};

export const gdprActivity: Partial<Activity> = {
  department: { en: 'Sales' },
  gdprBases: ['consent'],
  consent: {
    asked: { en: 'By a box beside the form' },
    proof: { en: 'A record of the box' },
    withdrawal: { en: 'By a link in each message' },
  },
  periods: [
    { id: '0190a000-0000-7000-8000-000000000004', kind: 'until-event', triggers: ['consent-withdrawn'] },
  ],
  noTransfers: true,
  notice: { document: { en: 'Privacy notice, version 2' } },
};

export const gdprSystem: Partial<System> = {};
