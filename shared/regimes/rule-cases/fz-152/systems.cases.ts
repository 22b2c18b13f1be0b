import { system, without } from '../complete-register.ts';
import { equipped, organised } from './changes.ts';
import type { RuleCases } from '../rule-case.ts';

export const systemCases: RuleCases = {
  'fz-152 R48 error': {
    fires: { systems: [without(system, 'country')] },
    rests: { systems: [without(system, 'country', 'citizensRf')] },
  },
  'fz-152 R48 warning': {
    fires: { systems: [without(system, 'host')] },
    rests: { systems: [{ ...without(system, 'host'), ownDataCentre: true }] },
  },
  'fz-152 R69 warning': { fires: equipped({ incompatiblePurposes: true }), rests: {} },
  'fz-152 R71 warning': {
    fires: equipped({ carriersLog: false }),
    rests: equipped({ carriersLog: false, kind: 'paper-files' }),
  },
  'fz-152 R89 warning': {
    fires: organised({ harmAct: { date: '2026-09-03' } }),
    rests: organised({ harmAct: { date: '2026-09-02' } }),
  },
  'fz-152 R98 warning': {
    fires: equipped({ effectivenessOn: '2023-11-21' }),
    rests: equipped({ effectivenessOn: '2023-11-22' }),
  },
};
