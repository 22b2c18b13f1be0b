import { fc } from '../../../test/chances.ts';
import { describe, expect, it } from 'vitest';
import { isIsoDate } from '../../wording/date.ts';
import {
  addCalendarDays,
  addMonths,
  calendarDaysBetween,
  dayOfNextMonth,
  overlap,
  weekdayOf,
} from './days.ts';

const day = fc.integer({ min: 0, max: 60_000 }).map((days) => addCalendarDays('1950-01-01', days));

describe('days', () => {
  it('go over months, years and leap days', () => {
    expect(addCalendarDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addCalendarDays('2025-12-31', 1)).toBe('2026-01-01');
    expect(addCalendarDays('2026-01-01', -1)).toBe('2025-12-31');
    expect([weekdayOf('2026-11-22'), weekdayOf('2026-11-23')]).toEqual([7, 1]);
  });

  it('end with the month where the next one is shorter', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28');
    expect(addMonths('2026-01-15', -2)).toBe('2025-11-15');
    expect(addMonths('2026-12-01', 12)).toBe('2027-12-01');
  });

  it('know the 15th of the next month', () => {
    expect(dayOfNextMonth('2026-12-31', 15)).toBe('2027-01-15');
    expect(dayOfNextMonth('2026-01-31', 15)).toBe('2026-02-15');
    expect(dayOfNextMonth('2026-11-01', 15)).toBe('2026-12-15');
  });

  it('come back, and months keep the day or end the month', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: -3000, max: 3000 }),
        fc.integer({ min: -60, max: 60 }),
        (one, days, months) => {
          const other = addCalendarDays(one, days);
          expect(addCalendarDays(other, -days)).toBe(one);
          expect(calendarDaysBetween(one, other)).toBe(days);
          const moved = addMonths(one, months);
          expect(isIsoDate(moved)).toBe(true);
          const endsMonth = addCalendarDays(moved, 1).endsWith('-01');
          expect(moved.slice(8) === one.slice(8) || (endsMonth && moved.slice(8) < one.slice(8))).toBe(true);
        },
      ),
    );
  });

  it('overlap where a day lies in both', () => {
    expect(overlap({ until: '2021-01-01' }, { from: '2021-01-01' })).toBe(true);
    expect(overlap({ until: '2020-12-31' }, { from: '2021-01-01' })).toBe(false);
    expect(overlap({}, { from: '2021-01-01', until: '2021-01-01' })).toBe(true);
  });
});
