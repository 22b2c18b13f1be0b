import { acting, entrepreneur, item, lacking, organisation, system, without } from '../complete-register.ts';
import type { RuleCases } from '../rule-case.ts';

/** The rules of the notification and of the operator. */
export const existingCases: RuleCases = {
  'fz-152 R15 error': { fires: lacking('purpose'), rests: {} },
  'fz-152 R17 error': { fires: lacking('subjects'), rests: {} },
  'fz-152 R18 error': { fires: lacking('data'), rests: {} },
  'fz-152 R21 error': { fires: lacking('fz152Bases'), rests: {} },
  'fz-152 R22 error': {
    fires: acting({ fz152Bases: ['item-10'] }),
    rests: acting({ fz152Bases: ['item-9'] }),
  },
  'fz-152 R23 error': {
    fires: acting({ fz152Bases: ['item-2'] }),
    rests: acting({ fz152Bases: ['item-2'], acts: [{ ...item, act: { ru: 'ТК РФ' } }] }),
  },
  'fz-152 R26 error': { fires: acting({ consent: { separate: false } }), rests: acting({ consent: {} }) },
  'fz-152 R56 error': { fires: lacking('actions'), rests: {} },
  'fz-152 R59 error': { fires: lacking('automation'), rests: {} },
  'fz-152 R61 error': { fires: lacking('periods'), rests: {} },
  'fz-152 R61 warning': {
    fires: { ...lacking('periods'), organisation: entrepreneur },
    rests: { organisation: entrepreneur },
  },
  'fz-152 R64 error': {
    fires: lacking('destructionOccasions', 'destructionMethods'),
    rests: lacking('destructionOccasions'),
  },
  'fz-152 R64 warning': {
    fires: { ...lacking('destructionOccasions', 'destructionMethods'), organisation: entrepreneur },
    rests: { organisation: entrepreneur },
  },
  'fz-152 R65 warning': { fires: lacking('destructionProof'), rests: {} },
  'fz-152 R01 error': { fires: { organisation: without(organisation, 'address') }, rests: {} },
  'fz-152 R03 error': {
    fires: { organisation: without(organisation, 'responsible') },
    rests: { organisation: without(entrepreneur, 'responsible') },
  },
  'fz-152 R04 error': {
    fires: { organisation: { ...organisation, responsible: { name: { en: 'Head' } } } },
    rests: {},
  },
  'fz-152 R72 error': {
    fires: { organisation: { ...organisation, cryptoUsed: true } },
    rests: { organisation: { ...organisation, cryptoUsed: true, cryptoNames: { en: 'X' } } },
  },
  'fz-152 R48 error': {
    fires: { systems: [without(system, 'country')] },
    rests: { systems: [without(system, 'country', 'citizensRf')] },
  },
  'fz-152 R48 warning': { fires: { systems: [without(system, 'address')] }, rests: {} },
};
