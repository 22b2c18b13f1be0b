import { describe, expect, it } from 'vitest';
import { contextOf, type Context } from '../context.ts';
import { item, registerOf } from '../rule-cases/complete-register.ts';
import type { Changes } from '../rule-cases/rule-case.ts';
import { isOver, lastDay, lawSince, olderThan, proofsKeptUntil } from './dates.ts';

const on = (today: string, changes: Changes = {}): Context => contextOf(registerOf(changes), today);

describe('deadlines of 152-FZ', () => {
  it('are over on the day after the last, and later where the answer was put off', () => {
    expect(lastDay('access-answer', '2026-11-05', on('2026-11-22'))).toBe('2026-11-19');
    expect(isOver('access-answer', '2026-11-05', on('2026-11-19'))).toBe(false);
    expect(isOver('access-answer', '2026-11-05', on('2026-11-20'))).toBe(true);
    expect(isOver('access-answer', '2026-11-05', on('2026-11-26'), true)).toBe(false);
    expect(isOver('access-answer', '2026-11-05', on('2026-11-27'), true)).toBe(true);
  });

  it('that end on a day off are not held against anybody before the next working day is over', () => {
    // Thirty days from 30 October end on Sunday, 29 November.
    expect(isOver('destroy-consent-withdrawn', '2026-10-30', on('2026-11-30'))).toBe(false);
    expect(isOver('destroy-consent-withdrawn', '2026-10-30', on('2026-12-01'))).toBe(true);
  });

  it('follow the corrections of the register', () => {
    const corrections = [{ ...item, table: 'fz-152-deadlines', key: 'access-answer', value: '1' }];
    expect(lastDay('access-answer', '2026-11-05', on('2026-11-22', { corrections }))).toBe('2026-11-06');
  });

  it('that the table does not have are never over', () => {
    expect(isOver('no-such-duty', '2020-01-01', on('2026-11-22'))).toBe(false);
  });
});

describe('days of the law', () => {
  it('are those on which amendments begin', () => {
    expect(['156-fz', '23-fz', '265-fz'].map(lawSince)).toEqual(['2025-09-01', '2025-07-01', '2026-07-26']);
    expect(() => lawSince('no-such-law')).toThrow('no-such-law');
  });

  it('and the years for which proofs are kept', () => {
    expect(proofsKeptUntil('2026-11-01')).toBe('2029-11-01');
    expect(olderThan('2025-11-22', 12, '2026-11-22')).toBe(false);
    expect(olderThan('2025-11-21', 12, '2026-11-22')).toBe(true);
  });
});
