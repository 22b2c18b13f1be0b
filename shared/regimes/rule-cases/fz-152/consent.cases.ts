import { acting, item, lacking } from '../complete-register.ts';
import type { RuleCases } from '../rule-case.ts';

const document = { en: 'Form' };
const whole = ['subject', 'operator', 'purpose', 'data', 'actions', 'term', 'signature'];
const consent = { separate: true, document };
const staff = { subjects: ['employee'], recipients: [{ ...item, role: 'third-party' }] };
const processor = { ...item, role: 'processor' };

export const consentCases: RuleCases = {
  'fz-152 R25 error': { fires: lacking('consent'), rests: {} },
  'fz-152 R26 error': {
    fires: acting({ consent: { separate: false, document } }),
    rests: acting({ consent: { document } }),
  },
  'fz-152 R26 warning': {
    fires: acting({ consent: { document } }),
    rests: acting({ consent: { separate: false, document } }),
  },
  'fz-152 R27 info': {
    fires: acting({ consent: { ...consent, inForceFrom: '2025-08-31' } }),
    rests: acting({ consent: { ...consent, inForceFrom: '2025-09-01' } }),
  },
  'fz-152 R28 error': {
    fires: acting({ publicSource: true, consent: { ...consent, contents: whole.slice(1) } }),
    rests: acting({ publicSource: true, consent: { ...consent, contents: whole } }),
  },
  'fz-152 R112 error': {
    fires: acting(staff),
    rests: acting({ ...staff, consent: { ...consent, form: 'written', contents: whole } }),
  },
  'fz-152 R29 warning': {
    fires: acting({ consent: { ...consent, severalPurposes: true } }),
    rests: acting({ consent: { ...consent, severalPurposes: false } }),
  },
  'fz-152 R45 error': {
    fires: acting({ publicSource: true, recipients: [processor] }),
    rests: acting({ recipients: [processor] }),
  },
  'fz-152 R45 warning': {
    fires: acting({ recipients: [processor] }),
    rests: acting({ recipients: [processor], consent: { ...consent, processorNamed: true } }),
  },
};
