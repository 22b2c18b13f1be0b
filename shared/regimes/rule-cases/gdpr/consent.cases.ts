import { acting, activity } from '../complete-register.ts';
import type { RuleCases } from '../rule-case.ts';
import { words } from './parts.ts';

const { consent } = activity;
const special = { gdprConditions: ['explicit-consent'] };
const children = { minors: true, onlineToChildren: true };

/** Art. 7 and 8. */
export const consentCases: RuleCases = {
  'gdpr G36 error': {
    fires: acting({ consent: { withdrawal: words } }),
    rests: acting({ consent: { asked: words } }),
  },
  'gdpr G36 warning': { fires: acting({ consent: { asked: words } }), rests: {} },
  'gdpr G37 error': {
    fires: acting({ consent: { asked: words } }),
    rests: acting({ gdprBases: ['contract'], consent: {} }),
  },
  'gdpr G38 warning': {
    fires: acting({ subjects: ['employee'] }),
    rests: acting({ subjects: ['employee'], gdprBases: ['contract'] }),
  },
  'gdpr G39 warning': {
    fires: acting({ gdprBases: ['consent', 'contract'] }),
    rests: acting({ gdprBases: ['contract', 'legal-obligation'] }),
  },
  'gdpr G138 warning': { fires: acting({ consent: { ...consent, severalPurposes: true } }), rests: {} },
  'gdpr G137 error': {
    fires: acting({ ...special, consent: { ...consent, explicit: false } }),
    rests: acting({ consent: { ...consent, explicit: false } }),
  },
  'gdpr G137 warning': {
    fires: acting({ automatedDecisions: true, automatedGrounds: ['explicit-consent'] }),
    rests: acting({ ...special, consent: { ...consent, explicit: true } }),
  },
  'gdpr G40 error': {
    fires: acting({ ...children, belowConsentAge: true }),
    rests: acting({ ...children, belowConsentAge: false }),
  },
  'gdpr G40 warning': {
    fires: acting(children),
    rests: acting({ ...children, onlineToChildren: false }),
  },
};
