import { acting, item, lacking } from '../complete-register.ts';
import type { RuleCases } from '../rule-case.ts';

const byContract = { fz152Bases: ['item-5'], contract: { subjectRole: 'party' } };
const research = {
  fz152Bases: ['item-9'],
  actions: ['collection', 'storage', 'destruction', 'depersonalisation'],
};

export const basisCases: RuleCases = {
  'fz-152 R21 error': {
    fires: lacking('fz152Bases'),
    rests: acting({ fz152Bases: [], role: 'processor' }),
  },
  'fz-152 R22 error': {
    fires: acting({ fz152Bases: ['item-10'] }),
    rests: acting({ fz152Bases: ['item-9'] }),
  },
  'fz-152 R23 error': {
    fires: acting({ fz152Bases: ['item-2'], acts: [{ ...item, act: { ru: 'ТК РФ' } }] }),
    rests: acting({
      fz152Bases: ['item-2'],
      acts: [{ ...item, act: { ru: 'ТК РФ' }, article: { ru: '86' } }],
    }),
  },
  'fz-152 R24 warning': {
    fires: acting({ acts: [{ ...item, act: { ru: 'Конституция Российской Федерации' } }] }),
    rests: acting({ acts: [{ ...item, act: { ru: 'ст. 86 ТК РФ' } }] }),
  },
  'fz-152 R41 warning': {
    fires: acting({ ...byContract, subjects: ['employee-relative'] }),
    rests: acting(byContract),
  },
  'fz-152 R42 warning': {
    fires: acting({ fz152Bases: ['item-7'] }),
    rests: acting({ fz152Bases: ['item-7'], interest: { balancing: { ru: 'Баланс' } } }),
  },
  'fz-152 R43 error': { fires: acting({ fz152Bases: ['item-9'] }), rests: acting(research) },
  'fz-152 R43 warning': {
    fires: acting({ ...research, directMarketing: true }),
    rests: acting(research),
  },
};
