import { describe, expect, it } from 'vitest';
import type { Activity } from '../../register/activity/activity.ts';
import type { Register } from '../../register/register.ts';
import { contextOf } from '../context.ts';
import { activity, item, registerOf, system, without } from '../rule-cases/complete-register.ts';
import { levelsPossibleFor, protectionLevelOf } from './protection-level.ts';

const using = (changes: Partial<Activity> = {}): Activity => ({
  ...activity,
  systems: [system.id],
  approximateNumber: 99_999,
  ...changes,
});
const level = (activities: readonly Activity[], threatType?: string, changes: Partial<Register> = {}) => {
  const one = { ...without(system, 'threatType'), ...(threatType && { threatType }) };
  const context = contextOf(registerOf({ activities, systems: [one], ...changes }), '2026-11-22');
  return { ...protectionLevelOf(one, context), possible: levelsPossibleFor(one, context) };
};

describe('the level of protection of a system', () => {
  it('follows from its data, its subjects and the type of threats', () => {
    expect(level([using()], 'type-3').code).toBe('uz-4');
    expect(level([using()], 'type-2').code).toBe('uz-3');
    expect(
      level([using({ data: [{ ...item, items: ['health', 'face-recognition'] }] })], 'type-2').code,
    ).toBe('uz-2');
    expect(level([using({ data: [{ ...item, items: ['face-recognition'] }] })], 'type-3').code).toBe('uz-3');
    expect(level([using({ data: [{ ...item, category: 'criminal' }] })], 'type-3').code).toBe('uz-4');
  });

  it('takes exactly 100,000 and the sum of all activities as many, unless all are employees', () => {
    const second = using({ id: item.id, approximateNumber: 1 });
    expect(level([using()], 'type-2').code).toBe('uz-3');
    expect(level([using(), second], 'type-2').code).toBe('uz-2');
    const staff = { subjects: ['employee'] };
    expect(level([using(staff), { ...second, ...staff }], 'type-2').code).toBe('uz-3');
  });

  it('uses the number that the user corrected', () => {
    const corrections = [
      { id: item.id, table: 'thresholds', key: 'protection-level-subjects', value: '50000' },
    ];
    expect(level([using()], 'type-2', { corrections }).code).toBe('uz-2');
  });

  it('is told for each type of threats where none is chosen', () => {
    expect(level([using()])).toMatchObject({
      code: 'unknown',
      possible: ['uz-1', 'uz-3', 'uz-4'],
      value: {
        en: 'Threats of type 1: UZ-1; threats of type 2: UZ-3; threats of type 3: UZ-4',
        ru: 'Угрозы 1-го типа: УЗ-1; угрозы 2-го типа: УЗ-3; угрозы 3-го типа: УЗ-4',
      },
    });
  });

  it('is told for both numbers of subjects where none is recorded, unless it is the same', () => {
    const { approximateNumber, ...uncounted } = using();
    expect(approximateNumber).toBe(99_999);
    expect(level([uncounted], 'type-2')).toMatchObject({
      code: 'unknown',
      value: { en: 'Threats of type 2: UZ-3 (from 100,000 data subjects other than employees UZ-2)' },
    });
    expect(level([uncounted], 'type-1').code).toBe('uz-1');
  });

  it('does not guess for a system that no activity uses, nor take public data for sources of Art. 8', () => {
    expect(level([using({ systems: [] })], 'type-3')).toMatchObject({ code: 'unknown', possible: [] });
    const fact = level([using({ data: [{ ...item, sources: ['public-source'] }] })], 'type-2');
    expect(fact.code).toBe('uz-3');
    expect(fact.reasons.some(({ en }) => en.includes('Art. 8'))).toBe(true);
  });
});
