import { acting, activity, item, party, system, without } from '../complete-register.ts';
import type { RuleCases } from '../rule-case.ts';
import { being, receiving, transferring, words } from './parts.ts';

const hosted = { ...without(activity, 'noTransfers'), systems: [system.id] };
const india = { country: 'IN' };
const publicBody = being({ publicBody: true });
const onTask = { gdprBases: ['public-task'] };
const forOthers = { role: 'processor' };

/** Art. 44 and 49: whether transfers are recorded, and on what ground. */
export const transferCases: RuleCases = {
  'gdpr G70 error': {
    fires: receiving({ role: 'processor' }),
    rests: receiving({ role: 'processor' }, { transfers: [{ ...item, country: 'RS' }] }),
  },
  'gdpr G70 warning': {
    fires: { activities: [hosted], systems: [{ ...system, country: 'IN' }] },
    rests: { activities: [hosted], systems: [{ ...system, country: 'IN', ownDataCentre: true }] },
  },
  'gdpr G80 warning': {
    fires: acting({ remoteAccess: true }),
    rests: transferring(india, { remoteAccess: true }),
  },
  'gdpr G136 error': { fires: transferring({}), rests: transferring({ party }) },
  'gdpr G141 info': { fires: { activities: [without(activity, 'noTransfers')] }, rests: {} },
  'gdpr G150 info': {
    fires: { ...being({ country: 'GB' }), ...transferring(india) },
    rests: transferring(india),
  },
  'gdpr G71 error': {
    fires: transferring({ ...india, mechanism: 'adequacy' }),
    rests: {
      ...transferring({ ...india, mechanism: 'adequacy' }),
      corrections: [{ ...item, table: 'eu-adequacy', key: 'IN', value: 'all' }],
    },
  },
  'gdpr P04 error': {
    fires: transferring({ ...india, mechanism: 'compelling-interests' }, forOthers),
    rests: transferring({ ...india, mechanism: 'compelling-interests', safeguards: words }, forOthers),
  },
  'gdpr P04 warning': {
    fires: transferring(india, forOthers),
    rests: transferring({ ...india, mechanism: 'commission-clauses' }, forOthers),
  },
  'gdpr G77 warning': {
    fires: transferring({ document: { en: 'Privacy Shield / SCCs' } }),
    rests: transferring({ document: { en: 'SCCs' } }),
  },
  'gdpr G75 error': {
    fires: transferring({ mechanism: 'compelling-interests' }),
    rests: transferring({ mechanism: 'compelling-interests', safeguards: words }),
  },
  'gdpr G76 error': {
    fires: transferring({ mechanism: 'compelling-interests', repetitive: true }),
    rests: transferring({ mechanism: 'compelling-interests', repetitive: false }),
  },
  'gdpr G76 warning': {
    fires: transferring({ mechanism: 'legal-claims' }),
    rests: transferring({ mechanism: 'explicit-consent' }),
  },
  'gdpr G76 info': {
    fires: transferring({ mechanism: 'explicit-consent' }),
    rests: transferring({ mechanism: 'legal-claims' }),
  },
  'gdpr G128 warning': {
    fires: transferring({ foreignOrder: true }),
    rests: transferring({ foreignOrder: true, mechanism: 'public-interest' }),
  },
  'gdpr G129 error': {
    fires: { ...publicBody, ...transferring({ mechanism: 'explicit-consent' }, onTask) },
    rests: { ...publicBody, ...transferring({ mechanism: 'public-interest' }, onTask) },
  },
  'gdpr G129 warning': {
    fires: { ...publicBody, ...transferring({ mechanism: 'explicit-consent' }) },
    rests: transferring({ mechanism: 'explicit-consent' }),
  },
};
