import { acting, lacking } from '../complete-register.ts';
import type { RuleCases } from '../rule-case.ts';

const decided = { automatedDecisions: true, automatedGrounds: ['written-consent'] };
const written = {
  separate: true,
  document: { en: 'Form' },
  form: 'written',
  contents: ['subject', 'operator', 'purpose', 'data', 'actions', 'term', 'signature'],
};

export const purposeCases: RuleCases = {
  'fz-152 R15 error': { fires: lacking('purpose'), rests: {} },
  'fz-152 R16 warning': {
    fires: acting({ purpose: { ru: 'Рассылка писем и иные законные цели' } }),
    rests: acting({ purpose: { ru: 'Рассылка писем о новых товарах' } }),
  },
  'fz-152 R39 error': {
    fires: acting({ directMarketing: true, directContact: true, fz152Bases: ['item-7'] }),
    rests: acting({ directMarketing: true, directContact: true }),
  },
  'fz-152 R39 warning': {
    fires: acting({ directMarketing: true, directContact: false, fz152Bases: ['item-7'] }),
    rests: acting({ directMarketing: true, directContact: true, fz152Bases: ['item-7'] }),
  },
  'fz-152 R40 error': {
    fires: acting(decided),
    rests: acting({ ...decided, consent: written }),
  },
};
