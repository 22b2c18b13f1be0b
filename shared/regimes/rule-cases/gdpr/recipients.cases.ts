import { art28ContractContents } from '../../../vocabulary/gdpr/contract-contents.ts';
import { acting, item, lacking, party } from '../complete-register.ts';
import type { RuleCases } from '../rule-case.ts';
import { receiving, words } from './parts.ts';

const processor = { role: 'processor', contract: words };
const all = art28ContractContents.terms.map(({ code }) => code);
const joint = { role: 'joint-controller', jointControllers: [party] };
const german = { parties: [{ id: party, country: 'DE' }] };

/** Art. 26 and 28: recipients, processors and joint controllers. */
export const recipientCases: RuleCases = {
  'gdpr G60 error': { fires: lacking('noRecipients'), rests: receiving({}) },
  'gdpr G140 warning': { fires: acting({ recipients: [item] }), rests: receiving({}) },
  'gdpr G139 warning': {
    fires: receiving({}),
    rests: { ...receiving({}), parties: [{ id: party, roles: ['processor', 'group-company'] }] },
  },
  'gdpr G66 info': {
    fires: { ...receiving({ role: 'authority', onRequest: true }), ...german },
    rests: receiving({ role: 'authority', onRequest: true }),
  },
  'gdpr G67 info': {
    fires: { ...receiving({}), parties: [{ id: party, name: { ru: 'Тестова Т. Т.' } }] },
    rests: { ...receiving({}), parties: [{ id: party, name: { ru: 'ИП Тестова Т. Т.' } }] },
  },
  'gdpr G64 error': {
    fires: acting(joint),
    rests: acting({ ...joint, arrangementByLaw: words }),
  },
  'gdpr G65 warning': {
    fires: acting({ ...joint, arrangement: words }),
    rests: acting({ ...joint, arrangementPublished: true }),
  },
  'gdpr G61 error': {
    fires: receiving({ role: 'processor', contract: { en: 'À signer' } }),
    rests: receiving(processor),
  },
  'gdpr G62 warning': {
    fires: receiving({ ...processor, contractUntil: '2026-11-21' }),
    rests: receiving({ ...processor, contractUntil: '2026-11-22' }),
  },
  'gdpr G62 info': {
    fires: receiving({ ...processor, contractDate: '2018-05-24' }),
    rests: receiving({ ...processor, contractDate: '2018-05-25' }),
  },
  'gdpr G126 error': {
    fires: receiving({ ...processor, art28Contents: all.slice(1) }),
    rests: receiving({ ...processor, art28Contents: all }),
  },
  'gdpr G126 warning': {
    fires: receiving(processor),
    rests: receiving({ ...processor, art28Contents: all.slice(1) }),
  },
  'gdpr G63 warning': {
    fires: receiving({ ...processor, kind: 'hosting' }),
    rests: receiving({ ...processor, kind: 'hosting', subProcessors: 'none' }),
  },
};
