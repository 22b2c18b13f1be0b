import { fc } from '../../../../test/chances.ts';
import { describe, expect, it } from 'vitest';
import { corrected } from '../corrected.ts';
import { addCalendarDays } from '../days.ts';
import { dayKindOn, productionCalendar, rowsOfYear, yearBasis } from './production-calendar.ts';
import { addWorkingDays, isWorkingDay, workingDayFrom, workingDaysBetween } from './working-days.ts';

const works = (day: string): boolean => isWorkingDay(day, productionCalendar);
const inYear = (year: number): number =>
  workingDaysBetween(`${year - 1}-12-31`, `${year}-12-31`, productionCalendar);

describe('the production calendar', () => {
  it.each([
    [2024, 248],
    [2025, 247],
    [2026, 247],
    [2027, 247],
  ])('of %i has %i working days', (year, days) => {
    expect(inYear(year)).toBe(days);
    expect(yearBasis(year).decreed).toBe(true);
  });

  it('has the holidays, what the decrees move, and the general rule where they are silent', () => {
    expect(['2026-01-08', '2026-01-09', '2026-12-31', '2026-02-23', '2026-11-04'].some(works)).toBe(false);
    expect(['2026-01-12', '2026-12-30', '2025-11-01', '2027-02-20', '2024-12-28'].every(works)).toBe(true);
    // A Sunday and a Saturday: the Monday after is off by Art. 112 itself.
    expect([works('2026-03-09'), works('2026-05-11'), works('2026-03-10')]).toEqual([false, false, true]);
    // The decree for 2025 moved these days off to May and June instead.
    expect([works('2025-02-24'), works('2025-03-10'), works('2025-05-08'), works('2025-06-13')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('counts a year without a decree by the general rule, and says so', () => {
    expect(yearBasis(2028).decreed).toBe(false);
    expect(yearBasis(2028).words.ru).toMatch(/программе неизвестно/);
    // 4 November 2028 is a Saturday; 1 and 2 January 2028 are days off whose transfer nobody knows yet.
    expect(dayKindOn('2028-11-06', productionCalendar)).toBe('day-off');
    expect(dayKindOn('2028-01-10', productionCalendar)).toBe('working-day');
    expect(dayKindOn('2023-05-09', productionCalendar)).toBe('day-off');
  });

  it('is corrected by its user, in years with and without a decree', () => {
    const calendar = corrected(productionCalendar, [
      { id: '1', table: 'production-calendar', key: '2026-01-09', value: 'working-day' },
      { id: '2', table: 'production-calendar', key: '2028-05-08', value: 'day-off' },
    ]);
    expect(isWorkingDay('2026-01-09', calendar)).toBe(true);
    expect(isWorkingDay('2028-05-08', calendar)).toBe(false);
    expect(addWorkingDays('2025-12-30', 1, calendar)).toBe('2026-01-09');
    expect(addWorkingDays('2025-12-30', 1, productionCalendar)).toBe('2026-01-12');
  });

  it('shows a year day by day, with corrections in their place', () => {
    const calendar = corrected(productionCalendar, [
      { id: '1', table: 'production-calendar', key: '2028-11-06', value: 'working-day' },
    ]);
    const days = (year: number) => rowsOfYear(year, calendar).map(({ key, value }) => `${key} ${value}`);
    expect(days(2027)).toEqual(
      rowsOfYear(2027, productionCalendar).map(({ key, value }) => `${key} ${value}`),
    );
    expect(days(2027).filter((day) => day.endsWith('working-day'))).toEqual(['2027-02-20 working-day']);
    expect(days(2028).slice(-2)).toEqual(['2028-11-04 day-off', '2028-11-06 working-day']);
    expect(days(2028)).toHaveLength(15);
  });
});

describe('working days', () => {
  it('are counted from the day after', () => {
    expect(addWorkingDays('2026-11-23', 1, productionCalendar)).toBe('2026-11-24');
    expect(addWorkingDays('2026-11-20', 10, productionCalendar)).toBe('2026-12-04');
    expect(addWorkingDays('2026-11-22', 0, productionCalendar)).toBe('2026-11-22');
    expect(addWorkingDays('2026-11-23', -1, productionCalendar)).toBe('2026-11-20');
    expect(workingDayFrom('2026-11-22', productionCalendar)).toBe('2026-11-23');
  });

  const day = fc.integer({ min: 0, max: 2500 }).map((days) => addCalendarDays('2023-06-01', days));

  it('that are added lie between, and end on a working day', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 120 }), (start, days) => {
        const end = addWorkingDays(start, days, productionCalendar);
        expect(works(end)).toBe(true);
        expect(workingDaysBetween(start, end, productionCalendar)).toBe(days);
        expect(workingDaysBetween(end, start, productionCalendar)).toBe(-days);
        expect(addWorkingDays(start, days + 1, productionCalendar) > end).toBe(true);
      }),
    );
  });

  it('add up', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 0, max: 40 }),
        (start, one, other) => {
          const inSteps = addWorkingDays(
            addWorkingDays(start, one, productionCalendar),
            other,
            productionCalendar,
          );
          expect(inSteps).toBe(addWorkingDays(start, one + other, productionCalendar));
        },
      ),
    );
  });
});
