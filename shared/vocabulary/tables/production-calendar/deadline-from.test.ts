import { describe, expect, it } from 'vitest';
import { corrected } from '../corrected.ts';
import { rowOn, type DatedTable } from '../dated-table.ts';
import type { Deadline } from '../deadlines/deadline.ts';
import { fz152Deadlines, gdprDeadlines } from '../deadlines/deadline-tables.ts';
import { deadlineFrom, fifteenthOfNextMonth, type Due } from './deadline-from.ts';
import { productionCalendar } from './production-calendar.ts';

function due(key: string, event: string, table: DatedTable<Deadline> = fz152Deadlines): Due {
  const row = rowOn(table, key, event);
  if (!row) throw new Error(`no deadline ${key}`);
  return deadlineFrom(event, row, productionCalendar);
}

describe('a deadline', () => {
  it('in working days skips days off, and its extension goes on from there', () => {
    expect(due('access-answer', '2025-12-25')).toEqual({ day: '2026-01-20', extended: '2026-01-27' });
    expect(due('cessation-notification', '2026-11-02')).toEqual({ day: '2026-11-17' });
  });

  it('by the 15th of the next month is not moved from a Sunday, but says so', () => {
    expect(fifteenthOfNextMonth('2026-10-31')).toBe('2026-11-15');
    expect(due('change-notification', '2026-10-01')).toEqual({
      day: '2026-11-15',
      nextWorkingDay: '2026-11-16',
    });
    expect(due('change-notification', '2026-11-30')).toEqual({ day: '2026-12-15' });
  });

  it('in calendar days and months counts every day', () => {
    expect(due('destroy-purpose-achieved', '2026-11-23')).toEqual({ day: '2026-12-23' });
    expect(due('destroy-after-blocking', '2026-08-31')).toEqual({
      day: '2027-02-28',
      nextWorkingDay: '2027-03-01',
    });
    expect(due('repeated-request', '2026-11-22')).toEqual({ day: '2026-12-22' });
  });

  it('in hours names them, because the day alone does not tell the end', () => {
    expect(due('incident-notice', '2026-11-20')).toEqual({ day: '2026-11-21', hours: 24 });
    expect(due('breach-notice', '2026-11-20', gdprDeadlines)).toEqual({ day: '2026-11-23', hours: 72 });
  });

  it('can be at once or before the event', () => {
    expect(due('stop-marketing', '2026-11-22')).toEqual({ day: '2026-11-22' });
    expect(due('start-notification', '2026-11-22')).toEqual({ day: '2026-11-22', strictlyBefore: true });
  });

  it('of the GDPR says nothing of days off in Russia', () => {
    expect(due('answer', '2026-11-28', gdprDeadlines)).toEqual({ day: '2026-12-28', extended: '2027-02-28' });
    expect(due('answer', '2026-10-13', gdprDeadlines)).not.toHaveProperty('nextWorkingDay');
  });

  it('follows a correction of its number', () => {
    const table = corrected(fz152Deadlines, [
      { id: '1', table: 'fz-152-deadlines', key: 'change-notification', value: '20', from: '2027-03-01' },
    ]);
    expect(due('change-notification', '2027-02-28', table).day).toBe('2027-03-15');
    expect(due('change-notification', '2027-03-01', table).day).toBe('2027-04-20');
  });
});
