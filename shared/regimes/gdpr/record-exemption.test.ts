import { describe, expect, it } from 'vitest';
import type { Activity } from '../../register/activity/activity.ts';
import type { Correction } from '../../register/correction.ts';
import { contextOf } from '../context.ts';
import { activity, item, organisation, registerOf, today } from '../rule-cases/complete-register.ts';
import { pendingExemptions, recordExemption } from './record-exemption.ts';

const rare = { ...activity, occasional: true, riskLikely: false };
const regular = { ...rare, id: item.id, occasional: false };

const contextWith = (
  headcount: number | undefined,
  activities: readonly Activity[],
  corrections: readonly Correction[] = [],
) =>
  contextOf(
    registerOf({
      organisation: { ...organisation, ...(headcount === undefined ? {} : { headcount }) },
      activities,
      corrections,
    }),
    today,
  );
const codeOf = (...given: Parameters<typeof contextWith>) => recordExemption(contextWith(...given)).code;

describe('the exemption from the record', () => {
  it.each([
    ['exempt', 249, [rare]],
    ['not-exempt', 250, [rare]],
    ['not-exempt', 20, [regular]],
    ['partly', 20, [rare, regular]],
    ['not-exempt', 20, [{ ...rare, riskLikely: true }]],
    ['not-exempt', 20, [{ ...rare, data: [{ ...item, items: ['health'] }] }]],
    ['not-exempt', 20, [{ ...rare, data: [{ ...item, items: ['criminal-offences'] }] }]],
    ['unknown', 20, [activity]],
    ['unknown', undefined, [rare]],
    ['unknown', 20, []],
    ['exempt', 20, [rare, { ...regular, regimes: ['fz-152'] }]],
  ] as const)('is “%s” for %j persons', (code, headcount, activities) => {
    expect(codeOf(headcount, activities)).toBe(code);
  });

  it('names the activity and the field that take it away', () => {
    const { reasons } = recordExemption(contextWith(20, [rare, regular]));
    expect(reasons).toContainEqual(expect.objectContaining({ entity: regular.id, path: '/occasional' }));
  });

  it('keeps the proposed texts apart until the user puts one in force', () => {
    const pending = pendingExemptions(contextWith(600, [regular])).map(({ key }) => key);
    expect(pending).toEqual(['omnibus-2025-commission', 'omnibus-2026-parliament']);
    const inForce = { ...item, table: 'record-exemption', key: 'omnibus-2025-commission', value: 'in-force' };
    expect(codeOf(600, [regular])).toBe('not-exempt');
    expect(codeOf(600, [regular], [inForce])).toBe('exempt');
    expect(codeOf(600, [{ ...regular, profiling: true, largeScale: true }], [inForce])).toBe('not-exempt');
  });
});
