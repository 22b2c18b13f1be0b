import { acting, party } from '../complete-register.ts';
import { abroad, atHome, giving, parties } from './changes.ts';
import type { RuleCases } from '../rule-case.ts';

const contents = [
  'data-list',
  'actions-list',
  'purposes',
  'confidentiality',
  'localisation-and-measures',
  'documents-on-request',
  'security-duty',
  'protection-requirements',
  'incident-notice',
];
const contract = { ru: 'Договор № 1' };
const processor = { role: 'processor', contract, contractContents: contents };
const ground = { ru: 'ст. 7 Закона о портах' };
const handedOver = ['collection', 'storage', 'provision', 'destruction'];

export const recipientCases: RuleCases = {
  'fz-152 R44 error': {
    fires: giving({ ...processor, contractContents: contents.slice(1) }),
    rests: giving(processor),
  },
  'fz-152 R107 warning': {
    fires: giving({ role: 'processor', contractContents: contents }),
    rests: giving(processor),
  },
  'fz-152 R46 warning': {
    fires: { ...giving({ ...processor, party: abroad }), parties },
    rests: { ...giving({ ...processor, party: atHome }), parties },
  },
  'fz-152 R49 warning': {
    fires: giving({ kind: 'analytics', party: abroad }),
    rests: { ...giving({ kind: 'analytics', party: atHome }), parties },
  },
  'fz-152 R57 warning': {
    fires: giving({ role: 'third-party' }),
    rests: giving({ role: 'third-party' }, { actions: handedOver }),
  },
  'fz-152 R85 warning': {
    fires: giving(processor),
    rests: giving({ ...processor, subjectConsent: true }),
  },
  'fz-152 R113 warning': { fires: giving({ party }), rests: giving({ party, ...processor }) },
  'fz-152 R86 error': {
    fires: giving({ role: 'third-party' }, { subjects: ['employee'] }),
    rests: giving({ role: 'third-party', ground }, { subjects: ['employee'] }),
  },
  'fz-152 R86 warning': {
    fires: giving({ role: 'third-party' }),
    rests: giving({ role: 'third-party', ground }),
  },
  'fz-152 R97 warning': {
    fires: acting({ remoteAccess: true }),
    rests: acting({ remoteAccess: false }),
  },
};
