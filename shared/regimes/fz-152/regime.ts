import { fz152Edition } from '../../vocabulary/editions.ts';
import type { Regime } from '../rule.ts';
import { activityRules } from './activity-rules.ts';
import { derivedActivityRules, derivedSystemRules } from './derived-rules.ts';
import { filingRules } from './filing-rules.ts';
import { organisationRules } from './organisation-rules.ts';
import { systemRules } from './system-rules.ts';

/** Federal Law 152-FZ of 27.07.2006. */
export const fz152Regime: Regime = {
  id: 'fz-152',
  name: { en: '152-FZ', ru: '152-ФЗ' },
  edition: fz152Edition,
  rules: {
    activities: [...activityRules, ...derivedActivityRules],
    organisation: organisationRules,
    systems: [...systemRules, ...derivedSystemRules],
    filings: [],
    destructions: [],
    requests: [],
    incidents: [],
    register: [...filingRules],
  },
};
