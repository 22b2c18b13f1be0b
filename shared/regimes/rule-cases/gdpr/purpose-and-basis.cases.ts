import { acting, activity, item, lacking, without } from '../complete-register.ts';
import type { RuleCases } from '../rule-case.ts';
import { being, words } from './parts.ts';

const interests = { gdprBases: ['legitimate-interests'] };
const obligation = { gdprBases: ['legal-obligation'] };
const publicBody = being({ publicBody: true });
const law = { ...item, act: { en: 'Tax code' } };

/** Art. 5 and 6: purposes, bases and the laws they rest on. */
export const purposeAndBasisCases: RuleCases = {
  'gdpr G20 error': {
    fires: acting({ purpose: { en: 'TBD' } }),
    rests: acting({ purpose: { ru: 'Ответы на вопросы посетителей' } }),
  },
  'gdpr G21 warning': { fires: acting({ purpose: { en: 'Marketing purposes' } }), rests: {} },
  'gdpr G22 warning': {
    fires: acting({ gdprBases: ['consent', 'contract'], subPurposes: [{ ...item, purpose: words }] }),
    rests: acting({
      gdprBases: ['consent'],
      subPurposes: [{ ...item, purpose: words, gdprBases: ['contract'] }],
    }),
  },
  'gdpr G23 warning': {
    fires: acting({ furtherProcessing: true, gdprBases: ['contract'] }),
    rests: acting({ furtherProcessing: true }),
  },
  'gdpr G30 error': {
    fires: lacking('gdprBases'),
    rests: {
      activities: [
        { ...without(activity, 'gdprBases'), subPurposes: [{ ...item, gdprBases: ['contract'] }] },
      ],
    },
  },
  'gdpr G31 error': {
    fires: acting(interests),
    rests: acting({ ...interests, interest: { interest: words } }),
  },
  'gdpr G32 warning': {
    fires: acting({ ...interests, interest: { interest: words } }),
    rests: acting({ ...interests, interest: { balancing: words } }),
  },
  'gdpr G33 error': {
    fires: { ...publicBody, ...acting({ gdprBases: ['legitimate-interests', 'public-task'] }) },
    rests: { ...publicBody, ...acting(interests) },
  },
  'gdpr G33 warning': {
    fires: { ...publicBody, ...acting(interests) },
    rests: acting(interests),
  },
  'gdpr G41 warning': {
    fires: acting({ gdprBases: ['contract'], contract: { subjectRole: 'representative' } }),
    rests: acting({ gdprBases: ['contract'], contract: { subjectRole: 'party' } }),
  },
  'gdpr G41 info': {
    fires: acting({ gdprBases: ['contract'] }),
    rests: acting({ gdprBases: ['contract'], contract: { subjectRole: 'party' } }),
  },
  'gdpr G42 warning': {
    fires: acting({ gdprBases: ['vital-interests'] }),
    rests: acting({ gdprBases: ['vital-interests'], basisFacts: words }),
  },
  'gdpr G34 error': {
    fires: acting({ ...obligation, acts: [{ ...item, act: { en: 'to be determined' } }] }),
    rests: acting({ ...obligation, acts: [law] }),
  },
  'gdpr G35 error': {
    fires: acting({ ...obligation, acts: [{ ...law, country: 'RU' }] }),
    rests: acting({ ...obligation, acts: [{ ...law, country: 'DE' }] }),
  },
  'gdpr G35 warning': {
    fires: acting({ ...obligation, acts: [law] }),
    rests: { ...being({ country: 'GB' }), ...acting({ ...obligation, acts: [{ ...law, country: 'GB' }] }) },
  },
};
