import { fz152Edition } from '../../vocabulary/editions.ts';
import type { Regime } from '../rule.ts';
import { activityRules } from './activity/activity-rules.ts';
import { derivedActivityRules, derivedSystemRules } from './derived-rules.ts';
import { acrossActivitiesRules } from './elsewhere/across-activities-rules.ts';
import { cryptoRules } from './elsewhere/crypto-rules.ts';
import { destructionActRules } from './elsewhere/destruction-act-rules.ts';
import { evidenceRules } from './elsewhere/evidence-rules.ts';
import { incidentRules } from './elsewhere/incident-rules.ts';
import { lawItselfRules } from './elsewhere/law-itself-rules.ts';
import { opennessRules } from './elsewhere/openness-rules.ts';
import { operatorRules } from './elsewhere/operator-rules.ts';
import { requestRules } from './elsewhere/request-rules.ts';
import { systemRules } from './elsewhere/system-rules.ts';
import { withdrawalRules } from './elsewhere/withdrawal-rules.ts';
import { filingRules } from './filing-rules.ts';
import { organisationWordsRules } from './foreign-words-rules.ts';

/** Federal Law 152-FZ of 27.07.2006. */
export const fz152Regime: Regime = {
  id: 'fz-152',
  name: { en: '152-FZ', ru: '152-ФЗ' },
  edition: fz152Edition,
  rules: {
    activities: [...activityRules, ...derivedActivityRules],
    organisation: [
      ...operatorRules,
      ...opennessRules,
      ...evidenceRules,
      ...cryptoRules,
      ...organisationWordsRules,
    ],
    systems: [...systemRules, ...derivedSystemRules],
    filings: [],
    destructions: destructionActRules,
    requests: [...requestRules, ...withdrawalRules],
    incidents: incidentRules,
    register: [...filingRules, ...lawItselfRules, ...acrossActivitiesRules],
  },
};
