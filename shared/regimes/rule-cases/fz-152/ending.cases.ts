import { acting, activity, entrepreneur, item, lacking } from '../complete-register.ts';
import { destroying, equipped, keeping } from './changes.ts';
import type { RuleCases } from '../rule-case.ts';

const noProcedure = lacking('destructionOccasions', 'destructionMethods');
const ended = { status: 'ended', endDate: '2026-10-01' };

export const endingCases: RuleCases = {
  'fz-152 R61 error': {
    fires: keeping({ stage: 'processing', kind: 'until-event' }),
    rests: keeping({ stage: 'processing', kind: 'until-event' }, { stage: 'storage', kind: 'fixed-term' }),
  },
  'fz-152 R61 warning': {
    fires: { ...lacking('periods'), organisation: entrepreneur },
    rests: { organisation: entrepreneur },
  },
  'fz-152 R62 warning': {
    fires: keeping({ kind: 'until-event', triggers: ['consent-withdrawn'] }),
    rests: keeping({ kind: 'until-event', triggers: ['consent-withdrawn', 'purpose-achieved'] }),
  },
  'fz-152 R62 info': {
    fires: keeping({ kind: 'until-event', triggers: ['consent-withdrawn', 'purpose-achieved'] }),
    rests: keeping({
      kind: 'until-event',
      triggers: ['consent-withdrawn', 'purpose-achieved'],
      duration: { amount: 3, unit: 'year' },
    }),
  },
  'fz-152 R108 warning': {
    fires: acting({ destructionDeadline: { amount: 6, unit: 'month' } }),
    rests: acting({
      destructionDeadline: { amount: 6, unit: 'month' },
      destructionProcedure: { ru: 'До уничтожения данные заблокированы' },
    }),
  },
  'fz-152 R63 warning': {
    fires: keeping({ kind: 'statutory' }),
    rests: keeping({ kind: 'statutory', norm: { ru: 'ст. 29 402-ФЗ' } }),
  },
  'fz-152 R64 error': { fires: noProcedure, rests: lacking('destructionOccasions') },
  'fz-152 R64 warning': {
    fires: { ...noProcedure, organisation: entrepreneur },
    rests: { organisation: entrepreneur },
  },
  'fz-152 R65 warning': { fires: lacking('destructionProof'), rests: {} },
  'fz-152 R75 error': {
    fires: acting(ended),
    rests: { ...acting(ended), ...destroying({ activity: activity.id }) },
  },
  'fz-152 R75 info': {
    fires: acting({ ...ended, blockedOn: '2026-10-20' }),
    rests: acting({ ...ended, blockedOn: '2026-10-20', keepingGround: 'contract' }),
  },
  'fz-152 R88 warning': { fires: equipped({ destructionTool: false }), rests: {} },
  'fz-152 R99 info': {
    fires: acting({ destructionMethods: [{ ...item, method: 'anonymise' }] }),
    rests: acting({ destructionMethods: [{ ...item, method: 'burning' }] }),
  },
  'fz-152 R100 warning': {
    fires: acting({ destructionProof: 'act' }),
    rests: acting({ destructionProof: 'act', automation: 'non-automated' }),
  },
};
