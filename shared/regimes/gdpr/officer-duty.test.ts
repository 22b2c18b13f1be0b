import { describe, expect, it } from 'vitest';
import type { Activity } from '../../register/activity/activity.ts';
import type { Organisation } from '../../register/organisation.ts';
import { contextOf } from '../context.ts';
import { activity, item, organisation, registerOf, today, without } from '../rule-cases/complete-register.ts';
import { officerDuty } from './officer-duty.ts';

const bare = without(organisation, 'dpo');
const dutyOf = (changes: Partial<Organisation>, card: Partial<Activity> = {}) =>
  officerDuty(
    contextOf(
      registerOf({ organisation: { ...bare, ...changes }, activities: [{ ...activity, ...card }] }),
      today,
    ),
  );
const sensitive = { largeScale: true, data: [{ ...item, items: ['health'] }] };

describe('the duty to designate a data protection officer', () => {
  it.each([
    [{ publicBody: true }, '37(1)(a)'],
    [{ dpo: { coreActivities: true } }, '37(1)(b)–(c)'],
    [{ dpo: { nationalDuty: true } }, '37(4)'],
  ] as const)('is mandatory for %j', (changes, place) => {
    const { code, reasons } = dutyOf(changes);
    expect([code, reasons[0]?.citation?.en]).toEqual(['mandatory', `Art. ${place} GDPR`]);
  });

  it('is to be checked where large-scale activities may be core activities', () => {
    expect(dutyOf({}, sensitive)).toMatchObject({ code: 'check', reasons: [{ entity: activity.id }] });
    expect(dutyOf({ dpo: { coreActivities: false } }, sensitive).code).toBe('not-indicated');
    expect(dutyOf({}, { largeScale: true }).code).toBe('not-indicated');
  });

  it('is to be checked in Germany from the number of persons set there', () => {
    expect(dutyOf({ country: 'DE', headcount: 20 }).code).toBe('check');
    expect(dutyOf({ country: 'DE', headcount: 19 }).code).toBe('not-indicated');
    expect(dutyOf({ country: 'FR', headcount: 20 }).code).toBe('not-indicated');
    expect(dutyOf({ country: 'DE', headcount: 20, dpo: { nationalDuty: false } }).code).toBe('not-indicated');
  });
});
