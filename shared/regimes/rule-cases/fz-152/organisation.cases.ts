import { acting, entrepreneur, organisation, without } from '../complete-register.ts';
import { equipped, organised } from './changes.ts';
import type { RuleCases } from '../rule-case.ts';

const { responsible = {} } = organisation;
const crypto = { cryptoUsed: true, cryptoNames: { en: 'X' } };
const third = equipped({ protectionLevel: 'uz-3', threatType: 'type-2' });

export const organisationCases: RuleCases = {
  'fz-152 R01 error': { fires: { organisation: without(organisation, 'address') }, rests: {} },
  'fz-152 R02 warning': {
    fires: organised({ inn: '7707083892' }),
    rests: organised({ country: 'RS', inn: '1' }),
  },
  'fz-152 R03 error': {
    fires: { organisation: without(organisation, 'responsible') },
    rests: { organisation: without(entrepreneur, 'responsible') },
  },
  'fz-152 R04 error': { fires: organised({ responsible: { name: { en: 'Head' } } }), rests: {} },
  'fz-152 R05 info': {
    fires: organised({ responsible: { ...responsible, onStaff: false } }),
    rests: organised({ responsible: { ...responsible, onStaff: true } }),
  },
  'fz-152 R11 error': { fires: { organisation: without(organisation, 'policyAddress') }, rests: {} },
  'fz-152 R91 error': {
    fires: { organisation: without(organisation, 'websites', 'policyAddress') },
    rests: { organisation: without(organisation, 'websites') },
  },
  'fz-152 R12 error': { fires: { organisation: without(organisation, 'harmAct') }, rests: {} },
  'fz-152 R12 warning': {
    fires: acting({ startDate: '2026-10-01' }),
    rests: acting({ startDate: '2026-08-01' }),
  },
  'fz-152 R13 warning': {
    fires: organised({ control: { lastOn: '2025-11-21' } }),
    rests: organised({ control: { lastOn: '2025-11-22' } }),
  },
  'fz-152 R14 warning': { fires: organised({ training: {} }), rests: {} },
  'fz-152 R72 error': { fires: organised({ cryptoUsed: true }), rests: organised(crypto) },
  'fz-152 R90 info': {
    fires: { ...third, ...organised({ ...crypto, cryptoClass: 'ks3' }) },
    rests: { ...third, ...organised({ ...crypto, cryptoClass: 'kv' }) },
  },
};
