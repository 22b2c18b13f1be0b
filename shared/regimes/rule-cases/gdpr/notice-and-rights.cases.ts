import { acting, activity, item, lacking, organisation, without } from '../complete-register.ts';
import type { RuleCases } from '../rule-case.ts';
import { otherId, words } from './parts.ts';

const from = (source: string, more: object = {}) => ({
  data: [{ ...item, items: ['email'], sources: [source], ...more }],
});
const unspoken = { organisation: without(organisation, 'rightsProcedure') };
const promoting = {
  purpose: { en: 'To promote our products and services online' },
  gdprBases: ['legitimate-interests'],
};
const marketing = { directMarketing: true, directContact: true, gdprBases: ['legitimate-interests'] };
const cookies = { data: [{ ...item, items: ['cookies'] }], gdprBases: ['legitimate-interests'] };
const published = { id: otherId, kind: 'privacy-notice', state: 'sent' };

/** Art. 12 to 21 and Directive 2002/58/EC. */
export const noticeAndRightsCases: RuleCases = {
  'gdpr G110 warning': {
    fires: lacking('notice'),
    rests: { ...lacking('notice'), filings: [{ ...published, activities: [activity.id] }] },
  },
  'gdpr G111 warning': {
    fires: acting(from('third-party')),
    rests: acting(from('third-party', { sourceNote: words })),
  },
  'gdpr G144 warning': {
    fires: acting({ ...from('data-subject'), notice: { exemption: 'secrecy' } }),
    rests: acting({ ...from('public-source'), notice: { exemption: 'secrecy' } }),
  },
  'gdpr G144 info': {
    fires: acting({ notice: { exemption: 'already-informed' } }),
    rests: acting({ notice: { exemption: 'already-informed', exemptionNote: words } }),
  },
  'gdpr G143 warning': {
    fires: acting(from('data-subject', { mandatory: true })),
    rests: acting(from('data-subject', { mandatory: true, refusal: words })),
  },
  'gdpr G112 info': {
    fires: unspoken,
    rests: { ...unspoken, ...acting({ gdprBases: ['legal-obligation'] }) },
  },
  'gdpr G113 info': {
    fires: { ...unspoken, ...acting({ gdprBases: ['public-task'] }) },
    rests: { ...unspoken, ...acting({ gdprBases: ['public-task'], rightsNote: words }) },
  },
  'gdpr G135 info': {
    fires: acting({ gdprBases: ['public-task'] }),
    rests: acting({ gdprBases: ['public-task'], rightsNote: words }),
  },
  'gdpr G114 warning': { fires: acting(marketing), rests: acting({ ...marketing, softOptIn: words }) },
  'gdpr G114 info': { fires: acting(promoting), rests: acting({ ...promoting, directMarketing: false }) },
  'gdpr G115 warning': {
    fires: acting(cookies),
    rests: acting({ ...cookies, trackers: { necessary: true } }),
  },
};
