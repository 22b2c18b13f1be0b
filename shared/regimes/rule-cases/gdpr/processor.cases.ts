import { acting, lacking, organisation, party, without } from '../complete-register.ts';
import type { RuleCases } from '../rule-case.ts';
import { receiving, words } from './parts.ts';

const forOthers = { role: 'processor' };
const controller = { ...forOthers, onBehalfOf: [party] };

/** Art. 30(2) and 28 for a processor. */
export const processorCases: RuleCases = {
  'gdpr P01 error': {
    fires: { organisation: without(organisation, 'email', 'address'), ...acting(forOthers) },
    rests: acting(forOthers),
  },
  'gdpr P02 error': {
    fires: acting(controller),
    rests: { ...acting(controller), parties: [{ id: party, name: words, email: 'a@example.org' }] },
  },
  'gdpr P03 error': {
    fires: acting(forOthers),
    rests: acting({ ...forOthers, processingCategories: { en: 'Hosting' } }),
  },
  'gdpr P06 error': { fires: acting(forOthers), rests: acting({ ...forOthers, instructions: words }) },
  'gdpr P07 warning': {
    fires: receiving({ role: 'processor' }, forOthers),
    rests: receiving({ role: 'processor', subProcessors: 'general' }, forOthers),
  },
  'gdpr P08 info': {
    fires: acting(forOthers),
    rests: {
      activities: (lacking('purpose', 'subjects', 'periods').activities ?? []).map((one) => ({
        ...one,
        ...forOthers,
      })),
    },
  },
};
