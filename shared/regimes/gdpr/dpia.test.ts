import { describe, expect, it } from 'vitest';
import type { Activity } from '../../register/activity/activity.ts';
import { contextOf } from '../context.ts';
import type { Changes } from '../rule-cases/rule-case.ts';
import { activity, item, registerOf, today } from '../rule-cases/complete-register.ts';
import { dpiaNeed } from './dpia.ts';

const needOf = (changes: Partial<Activity>, more: Changes = {}) =>
  dpiaNeed({ ...activity, ...changes }, contextOf(registerOf(more), today));
const codeOf = (changes: Partial<Activity>, more: Changes = {}) => needOf(changes, more).code;
const health = { data: [{ ...item, items: ['health'] }] };

describe('whether an impact assessment is needed', () => {
  it.each([
    ['(a)', { dpia: { systematicExtensive: true } }, '35(3)(a)'],
    ['(b) for special categories', { ...health, largeScale: true }, '35(3)(b)'],
    ['(b) for offences', { data: [{ ...item, items: ['criminal-record'] }], largeScale: true }, '35(3)(b)'],
    ['(c)', { publicMonitoring: true, largeScale: true }, '35(3)(c)'],
  ] as const)('is mandatory by Art. 35(3) %s, which is the first reason', (_, changes, place) => {
    const { code, reasons } = needOf(changes);
    expect(code).toBe('mandatory');
    expect(reasons[0]?.citation?.en).toBe(`Art. ${place} GDPR`);
  });

  it.each([
    { profiling: true },
    { automatedDecisions: true },
    { dpia: { systematicMonitoring: true } },
    health,
    { largeScale: true },
    { dpia: { matching: true } },
    { subjects: ['employee'] },
    { dpia: { innovative: true } },
    { dpia: { preventsService: true } },
  ] as const)('counts each of the nine criteria once: %j', (changes) => {
    const { code, reasons } = needOf(changes);
    expect([code, reasons.length]).toEqual(['not-indicated', 1]);
    expect(reasons[0]?.citation?.en).toContain('guidance');
    const another = 'largeScale' in changes ? { profiling: true } : { largeScale: true };
    expect(['likely', 'mandatory']).toContain(codeOf({ ...changes, ...another }));
  });

  it('follows the user’s threshold', () => {
    const three = { corrections: [{ ...item, table: 'thresholds', key: 'dpia-criteria', value: '3' }] };
    expect(codeOf({ profiling: true, largeScale: true })).toBe('likely');
    expect(codeOf({ profiling: true, largeScale: true }, three)).toBe('not-indicated');
  });

  it('is excused by the assessment made with a law, but only where the processing rests on that law', () => {
    const excused = { dpia: { systematicExtensive: true, excused: { en: 'Public Health Act' } } };
    expect(codeOf({ ...excused, gdprBases: ['public-task'] })).toBe('excused');
    expect(codeOf(excused)).toBe('mandatory');
    expect(codeOf({ dpia: { excused: { en: 'Public Health Act' } }, gdprBases: ['public-task'] })).toBe(
      'not-indicated',
    );
  });
});
