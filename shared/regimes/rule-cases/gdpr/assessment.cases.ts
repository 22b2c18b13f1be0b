import { dpiaContents } from '../../../vocabulary/gdpr/dpia-facts.ts';
import { acting, activity, item } from '../complete-register.ts';
import type { RuleCases } from '../rule-case.ts';
import { words } from './parts.ts';

const health = { data: [{ ...item, items: ['health'] }] };
const largeScale = { largeScale: true };
const monitored = { ...largeScale, publicMonitoring: true };
const evaluated = { systematicExtensive: true };
const done = { status: 'done' };
const contents = dpiaContents.terms.map(({ code }) => code);
const decided = { automatedDecisions: true };

/** Art. 22, 35 and 36. */
export const assessmentCases: RuleCases = {
  'gdpr G100 error': {
    fires: acting({ ...health, ...largeScale, dpia: { status: 'in-progress' } }),
    rests: acting({ ...health, ...largeScale, dpia: { status: 'in-progress' }, status: 'draft' }),
  },
  'gdpr G101 error': { fires: acting(monitored), rests: acting({ ...monitored, dpia: done }) },
  'gdpr G102 error': {
    fires: acting({ dpia: evaluated }),
    rests: acting({
      gdprBases: ['legal-obligation'],
      dpia: { ...evaluated, excused: { en: 'Public Health Act' } },
    }),
  },
  'gdpr G103 warning': {
    fires: acting({ profiling: true, automatedDecisions: true }),
    rests: acting({
      profiling: true,
      automatedDecisions: true,
      dpia: { status: 'not-required', reason: words },
    }),
  },
  'gdpr G145 info': {
    fires: acting({ dpia: { status: 'not-required' } }),
    rests: acting({ dpia: { status: 'not-required', reason: words } }),
  },
  'gdpr G127 error': {
    fires: acting({ dpia: { ...done, contents: contents.slice(1) } }),
    rests: acting({ dpia: { ...done, contents } }),
  },
  'gdpr G127 warning': { fires: acting({ dpia: done }), rests: acting({ dpia: { ...done, contents } }) },
  'gdpr G104 warning': { fires: acting({ dpia: { status: 'review-due' } }), rests: acting({ dpia: done }) },
  'gdpr G104 info': {
    fires: acting({ dpia: { ...done, date: '2023-11-21' } }),
    rests: acting({ dpia: { ...done, date: '2023-11-22' } }),
  },
  'gdpr G105 error': {
    fires: acting({ dpia: { ...done, residualRisk: 'high' } }),
    rests: acting({ dpia: { ...done, residualRisk: 'high', consultedOn: '2026-01-01' } }),
  },
  'gdpr G106 warning': {
    fires: acting({ dpia: done }),
    rests: acting({ dpia: { ...done, officerAdvice: words } }),
  },
  'gdpr G107 error': {
    fires: acting({ ...decided, automatedGrounds: ['written-consent'] }),
    rests: acting({ ...decided, automatedGrounds: ['contract'] }),
  },
  'gdpr G108 error': {
    fires: acting({ ...decided, ...health, gdprConditions: ['health-care'] }),
    rests: acting({ ...decided, ...health, gdprConditions: ['explicit-consent'] }),
  },
  'gdpr G109 warning': {
    fires: acting({ ...decided, automatedLogic: words }),
    rests: { activities: [{ ...activity, ...decided, automatedLogic: words, automatedConsequences: words }] },
  },
};
