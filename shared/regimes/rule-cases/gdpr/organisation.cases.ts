import { acting, item, lacking, organisation, party, without } from '../complete-register.ts';
import type { RuleCases } from '../rule-case.ts';
import { being } from './parts.ts';

const unrepresented = without(organisation, 'euRepresentatives');
const { dpo } = organisation;
const german = { ...organisation, country: 'DE' };
const small = { headcount: 20, recordExempt: true };
const rare = { occasional: true, riskLikely: false };

/** Who keeps the record: Art. 27, 30(1)(a), 30(5), 37. */
export const organisationCases: RuleCases = {
  'gdpr G01 error': {
    fires: { organisation: without(organisation, 'email', 'address') },
    rests: { organisation: without(organisation, 'address') },
  },
  'gdpr G01 warning': { fires: { organisation: without(organisation, 'address') }, rests: {} },
  'gdpr G02 error': {
    fires: { organisation: unrepresented },
    rests: { organisation: { ...unrepresented, noRepresentativeReason: { en: 'Occasional only' } } },
  },
  'gdpr G02 warning': {
    fires: { organisation: without(unrepresented, 'offersInUnion') },
    rests: { organisation: { ...unrepresented, offersInUnion: false } },
  },
  'gdpr G03 info': { fires: { organisation: german }, rests: {} },
  'gdpr G04 error': {
    fires: being({ publicBody: true, dpo: { email: '[email protected]' } }),
    rests: being({ publicBody: true }),
  },
  'gdpr G04 warning': {
    fires: { organisation: { ...without(german, 'dpo'), headcount: 20 } },
    rests: { organisation: { ...without(german, 'dpo'), headcount: 19 } },
  },
  'gdpr G05 warning': {
    fires: being({ dpo: { ...dpo, email: '[email protected]' } }),
    rests: being({ dpo: { notNeeded: { en: 'Small' } } }),
  },
  'gdpr G06 warning': {
    fires: {
      organisation: { ...organisation, dpo: { email: 'dpo@example.org', publishedOn: '2026-01-10' } },
    },
    rests: being({ dpo: { notNeeded: { en: 'Small' } } }),
  },
  'gdpr G07 info': {
    fires: { ...being({ headcount: 20 }), ...acting(rare) },
    rests: { ...being({ headcount: 250 }), ...acting(rare) },
  },
  'gdpr G08 error': {
    fires: { ...being(small), ...acting({ ...rare, occasional: false }) },
    rests: { ...being(small), ...acting(rare) },
  },
  'gdpr G08 warning': { fires: being(small), rests: { ...being(small), ...acting(rare) } },
  'gdpr G09 warning': {
    fires: being({ lastReview: '2025-11-21' }),
    rests: being({ lastReview: '2025-11-22' }),
  },
  'gdpr G14 warning': {
    fires: being({ country: 'ES', publicBody: true }),
    rests: being({ country: 'ES', publicBody: true, inventoryAddress: 'https://example.org/rat' }),
  },
  'gdpr G148 warning': { fires: { organisation: without(organisation, 'rightsProcedure') }, rests: {} },
  'gdpr G149 info': { fires: { organisation: without(organisation, 'authority') }, rests: {} },
  'gdpr G10 warning': {
    fires: { activities: [...(acting({}).activities ?? []), ...(acting(item).activities ?? [])] },
    rests: {
      activities: [
        ...(acting({}).activities ?? []),
        ...(acting({ ...item, subjects: ['customer'] }).activities ?? []),
      ],
    },
  },
  'gdpr G11 error': {
    fires: { parties: [{ id: party, country: 'RS', roles: ['client-controller'] }] },
    rests: { ...acting({ role: 'processor' }), parties: [{ id: party, roles: ['client-controller'] }] },
  },
  'gdpr G12 warning': {
    fires: being({ headcount: 300 }),
    rests: { ...being({ headcount: 300 }), ...acting({ subjects: ['former-employee'] }) },
  },
  'gdpr G122 warning': { fires: lacking('department'), rests: {} },
};
