import type { Activity } from '../../../register/activity/activity.ts';
import type { Organisation } from '../../../register/organisation.ts';
import type { System } from '../../../register/system.ts';

/** What 152-FZ asks of the complete register and the GDPR does not. */
export const fz152Organisation: Partial<Organisation> = {
  responsible: { name: { en: 'Head' }, phone: '1', email: 'a@example.org', address: { en: 'Port' } },
  cryptoUsed: false,
  operatorNumber: '77-26-000000',
};

export const fz152Activity: Partial<Activity> = {
  fz152Bases: ['item-1'],
  consent: { separate: true },
  actions: ['collection'],
  automation: 'automated',
  destructionOccasions: ['purpose-achieved'],
  destructionMethods: [{ id: '0190a000-0000-7000-8000-000000000005', method: 'overwriting' }],
  destructionDeadline: { amount: 30, unit: 'day' },
  destructionResponsible: { en: 'Head' },
  destructionProof: 'act',
};

export const fz152System: Partial<System> = { citizensRf: true, address: { en: 'Port' } };
