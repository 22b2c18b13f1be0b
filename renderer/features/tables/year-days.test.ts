import { describe, expect, it } from 'vitest';
import { dayAfterKey, monthsOf } from './year-days.ts';

const dayIn = (day: string, corrections: Parameters<typeof monthsOf>[1] = []) =>
  monthsOf(Number(day.slice(0, 4)), corrections)
    .flatMap(({ days }) => days)
    .find((one) => one.day === day);

describe('the year', () => {
  it('has its days in their weeks', () => {
    const months = monthsOf(2026, []);
    expect(months.map(({ days }) => days.length)).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    // 1 January 2026 is a Thursday, 1 June a Monday.
    expect([months[0]?.before, months[5]?.before]).toEqual([3, 0]);
  });

  it('knows holidays, days moved and weekends', () => {
    expect(dayIn('2026-01-01')).toMatchObject({ isOff: true, why: { en: 'New Year holidays' } });
    expect(dayIn('2026-12-31')?.isOff).toBe(true);
    expect(dayIn('2026-11-29')).toMatchObject({ isOff: true, why: undefined });
    expect(dayIn('2026-11-30')?.isOff).toBe(false);
  });

  it('shows what the user corrected as the user’s', () => {
    const mine = { id: '1', table: 'production-calendar', key: '2026-11-30', value: 'day-off' };
    expect(dayIn('2026-11-30', [mine])).toMatchObject({ isOff: true, correctedBy: mine });
    expect(dayIn('2026-11-29', [mine])?.correctedBy).toBeUndefined();
  });

  it.each([
    ['ArrowRight', '2026-02-01'],
    ['ArrowUp', '2026-01-24'],
    ['PageDown', '2026-02-28'],
    ['PageUp', undefined],
    ['a', undefined],
  ])('%s goes from 31 January to %s', (key, day) => {
    expect(dayAfterKey('2026-01-31', key)).toBe(day);
  });
});
