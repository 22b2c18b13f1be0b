import { acting, activity, item } from '../complete-register.ts';
import type { RuleCases } from '../rule-case.ts';
import { words } from './parts.ts';

const breach = { ...item, activities: [activity.id], detectedOn: '2026-11-10' };
const request = { ...item, kind: 'information', activity: activity.id };

/** Whether the record is kept up, and what happens beside it: breaches and requests. */
export const upkeepCases: RuleCases = {
  'gdpr G13 info': {
    fires: acting({ lastReviewed: '2026-01-01' }),
    rests: acting({ lastReviewed: '2026-01-01', reviewedBy: words }),
  },
  'gdpr G120 warning': {
    fires: acting({ lastReviewed: '2026-01-01', nextReview: '2026-11-21' }),
    rests: acting({ lastReviewed: '2026-01-01', nextReview: '2026-11-22' }),
  },
  'gdpr G121 info': {
    fires: acting({ status: 'ended' }),
    rests: { ...acting({ status: 'ended' }), destructions: [{ ...item, activity: activity.id }] },
  },
  'gdpr G123 info': {
    fires: acting({ access: { en: 'Head of [DEPARTMENT_NAME]' } }),
    rests: acting({ access: { en: 'Head of department' } }),
  },
  'gdpr G125 info': {
    fires: acting({ purpose: { en: 'Hosting the shop on behalf of the customer' } }),
    rests: acting({ role: 'processor', purpose: { en: 'Hosting the shop on behalf of the customer' } }),
  },
  'gdpr G151 info': {
    fires: acting({ sourceTexts: [{ ...item, said: words, about: '/subjects', unsure: true }] }),
    rests: acting({ sourceTexts: [{ ...item, said: words, about: '/subjects', unsure: false }] }),
  },
  'gdpr G124 warning': {
    fires: { incidents: [{ ...breach, number: '7' }] },
    rests: { incidents: [{ ...breach, number: '7', effects: words }] },
  },
  'gdpr G146 error': {
    fires: { incidents: [{ ...breach, riskUnlikely: false }] },
    rests: { incidents: [{ ...breach, riskUnlikely: false, detectedOn: '2026-11-19' }] },
  },
  'gdpr G146 warning': {
    fires: { incidents: [breach] },
    rests: { incidents: [{ ...breach, riskUnlikely: true }] },
  },
  'gdpr G147 error': {
    fires: { requests: [{ ...request, receivedOn: '2026-10-21' }] },
    rests: { requests: [{ ...request, receivedOn: '2026-10-21', extended: true }] },
  },
};
