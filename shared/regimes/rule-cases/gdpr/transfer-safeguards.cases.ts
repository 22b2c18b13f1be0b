import { item } from '../complete-register.ts';
import type { RuleCases } from '../rule-case.ts';
import { being, transferring, words } from './parts.ts';

const clauses = { country: 'IN', mechanism: 'commission-clauses' };
const framework = { country: 'US', mechanism: 'data-privacy-framework' };
const japan = { country: 'JP', mechanism: 'adequacy' };
const newZealand = { country: 'NZ', mechanism: 'adequacy' };
const ofStaff = { subjects: ['employee'] };

/** Art. 45 and 46: clauses, the framework, decisions. */
export const transferSafeguardCases: RuleCases = {
  'gdpr G73 warning': {
    fires: transferring(clauses),
    rests: transferring({ ...clauses, assessment: words }),
  },
  'gdpr G74 error': {
    fires: transferring({ ...clauses, clauseModule: 'module-2', clausesDate: '2021-06-03' }),
    rests: transferring({ ...clauses, clauseModule: 'module-2', clausesDate: '2021-06-27' }),
  },
  'gdpr G152 warning': {
    fires: transferring(clauses),
    rests: transferring({ ...clauses, annexesFilled: true }),
  },
  'gdpr G131 info': { fires: transferring(clauses), rests: transferring({ ...clauses, assessment: words }) },
  'gdpr G72 error': {
    fires: transferring({ ...framework, frameworkStatus: 'absent' }),
    rests: transferring(framework),
  },
  'gdpr G72 warning': {
    fires: transferring({ ...framework, frameworkStatus: 'active' }, ofStaff),
    rests: transferring({ ...framework, frameworkStatus: 'active-hr' }, ofStaff),
  },
  'gdpr G130 warning': {
    fires: transferring(framework),
    rests: transferring({ ...framework, safeguards: words }),
  },
  'gdpr G78 warning': { fires: transferring(japan), rests: transferring({ ...japan, scopeChecked: true }) },
  'gdpr G79 info': {
    fires: transferring(newZealand),
    rests: {
      ...transferring(newZealand),
      corrections: [{ ...item, table: 'eu-adequacy', key: 'NZ', value: 'all' }],
    },
    today: '2027-03-01',
  },
  'gdpr G142 warning': {
    fires: transferring(clauses),
    rests: { ...transferring(clauses), ...being({ copiesContact: words }) },
  },
};
