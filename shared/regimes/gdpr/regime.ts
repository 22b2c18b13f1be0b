import { gdprEdition } from '../../vocabulary/editions.ts';
import type { Regime } from '../rule.ts';
import { activityRules } from './activity-rules.ts';
import { organisationRules } from './organisation-rules.ts';

/** Regulation (EU) 2016/679. */
export const gdprRegime: Regime = {
  id: 'gdpr',
  name: { en: 'GDPR', ru: 'GDPR' },
  edition: gdprEdition,
  rules: {
    activities: activityRules,
    organisation: organisationRules,
    systems: [],
    filings: [],
    destructions: [],
    requests: [],
    incidents: [],
    register: [],
  },
};
