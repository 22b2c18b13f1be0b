import { describe, expect, it } from 'vitest';
import type { Activity } from '../../../shared/register/activity/activity.ts';
import { actOf, itemsOf, termComeOf } from './destruction-of.ts';

const activity: Activity = {
  id: 'a',
  name: { en: 'Enquiries', ru: 'Обращения' },
  automation: 'mixed',
  systems: ['crm'],
  data: [
    { id: 'd1', items: ['full-name', 'email'] },
    { id: 'd2', items: ['email', 'phone'] },
  ],
  destructionMethods: [
    { id: 'm1', method: 'shredding' },
    { id: 'm2', method: 'deletion' },
    { id: 'm3', method: 'deletion' },
  ],
  recipients: [
    { id: 'r1', role: 'controller', party: 'p1' },
    { id: 'r2', role: 'processor', party: 'p2' },
  ],
};
const register = { corrections: [], destructions: [] };
const wish = { items: ['email'], occasion: 'term-expired', date: '2026-11-29' };

describe('an act of destruction from an activity', () => {
  it('takes over what the activity tells', () => {
    expect(actOf(activity, wish, register)).toEqual({
      name: activity.name,
      activity: 'a',
      date: '2026-11-29',
      occasion: 'term-expired',
      items: ['email'],
      systems: ['crm'],
      methods: ['shredding', 'deletion'],
      processor: 'p2',
      log: { exported: false },
      keepUntil: '2029-11-29',
    });
  });

  it('asks for no export of a log where nothing is automated, and leaves out what is not known', () => {
    const bare: Activity = { id: 'b', automation: 'non-automated' };
    expect(actOf(bare, { items: [], occasion: undefined, date: '2028-02-29' }, register)).toEqual({
      activity: 'b',
      date: '2028-02-29',
      keepUntil: '2031-02-28',
    });
  });

  it('offers each kind of data once', () => {
    expect(itemsOf(activity)).toEqual(['full-name', 'email', 'phone']);
  });
});

describe('the term of an activity', () => {
  const today = '2026-11-29';
  const until = (day: string): Activity => ({
    id: 'a',
    periods: [{ id: 'p', kind: 'until-date', until: day }],
  });

  it('has come when it ended or the last day of keeping has passed', () => {
    expect(termComeOf(activity, register, today)).toBeUndefined();
    expect(termComeOf(until('2026-12-01'), register, today)).toBeUndefined();
    expect(termComeOf(until('2026-11-01'), register, today)).toEqual({ on: '2026-11-01' });
    expect(termComeOf({ ...activity, status: 'ended' }, register, today)).toEqual({});
    expect(termComeOf({ ...activity, endDate: '2026-10-01' }, register, today)).toEqual({ on: '2026-10-01' });
  });

  it('is not told again once an act was drawn up', () => {
    const destroyed = (date: string) => ({ destructions: [{ id: 'x', activity: 'a', date }] });
    expect(termComeOf(until('2026-11-01'), destroyed('2026-11-10'), today)).toBeUndefined();
    expect(termComeOf(until('2026-11-01'), destroyed('2025-11-10'), today)).toEqual({ on: '2026-11-01' });
  });
});
