import { acting, item, organisation, without } from '../complete-register.ts';
import type { RuleCases } from '../rule-case.ts';
import { being, otherId, words } from './parts.ts';

const kinds = ['encryption-at-rest', 'role-based-access', 'logging', 'redundancy', 'backup', 'audit'];
const idOf = (index: number): string => `0190a000-0000-7000-8000-00000000010${index}`;
const measures = kinds.map((kind, index) => ({ id: idOf(index), kind }));
const all = measures.map(({ id }) => id);
const health = { data: [{ ...item, items: ['health'] }] };
const undescribed = { organisation: without(organisation, 'securityNote') };

/** Art. 32 as the record shows it. */
export const securityCases: RuleCases = {
  'gdpr G95 error': { fires: undescribed, rests: {} },
  'gdpr P05 warning': {
    fires: { ...undescribed, ...acting({ role: 'processor' }) },
    rests: { ...undescribed, ...acting({ role: 'processor', deviations: words }) },
  },
  'gdpr G96 warning': {
    fires: { ...acting({ measures: all.slice(1) }), measures },
    rests: { ...acting({ measures: all }), measures },
  },
  'gdpr G97 warning': {
    fires: {
      ...acting({ ...health, measures: [otherId] }),
      measures: [{ id: otherId, kind: 'fire-and-climate' }],
    },
    rests: {
      ...acting({ ...health, measures: [otherId] }),
      measures: [{ id: otherId, kind: 'pseudonymisation' }],
    },
  },
  'gdpr G98 info': {
    fires: being({ securityNote: { en: 'The server 10.20.30.40 is reached with password: Harbour-1' } }),
    rests: being({ securityNote: { en: 'Passwords are changed; see section 8.1.2.3 of the concept' } }),
  },
};
