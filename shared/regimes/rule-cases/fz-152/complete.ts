import type { Activity } from '../../../register/activity/activity.ts';
import type { Organisation } from '../../../register/organisation.ts';
import type { System } from '../../../register/system.ts';

/** What 152-FZ asks of the complete register and the GDPR does not. */
export const fz152Organisation: Partial<Organisation> = {
  inn: '7707083893',
  ogrn: '1027700132195',
  websites: ['https://example.org'],
  policyAddress: 'https://example.org/policy',
  responsible: { name: { en: 'Head' }, phone: '1', email: 'a@example.org', address: { en: 'Port' } },
  harmAct: { number: '1', date: '2026-09-01' },
  control: { lastOn: '2026-09-01' },
  training: { lastOn: '2026-09-01' },
  cryptoUsed: false,
  operatorNumber: '77-26-000000',
};

export const fz152Activity: Partial<Activity> = {
  fz152Bases: ['item-1'],
  consent: { separate: true, document: { en: 'Consent 1' } },
  actions: ['collection', 'storage', 'destruction'],
  automation: 'automated',
  intranet: 'no',
  internet: 'yes',
  systems: ['0190a000-0000-7000-8000-000000000006'],
  periods: [
    {
      id: '0190a000-0000-7000-8000-000000000004',
      kind: 'until-event',
      triggers: ['consent-withdrawn', 'purpose-achieved'],
      duration: { amount: 3, unit: 'year' },
    },
  ],
  destructionOccasions: ['purpose-achieved'],
  destructionMethods: [{ id: '0190a000-0000-7000-8000-000000000005', method: 'overwriting' }],
  destructionDeadline: { amount: 30, unit: 'day' },
  destructionResponsible: { en: 'Head' },
  destructionProof: 'act-and-log',
};

export const fz152System: Partial<System> = {
  citizensRf: true,
  address: { en: 'Port' },
  host: '0190a000-0000-7000-8000-0000000000bb',
  threatType: 'type-3',
  protectionLevel: 'uz-4',
  levelActOn: '2026-09-02',
  threatModelOn: '2026-09-01',
  effectivenessOn: '2026-09-01',
  carriersLog: true,
  destructionTool: true,
};
