import { describe, expect, it } from 'vitest';
import { whenInWords } from './when.ts';

const now = new Date(2026, 10, 22, 15, 0);
const at = (...parts: readonly [number, number, number, number, number]): string =>
  new Date(...parts).toISOString();

describe('whenInWords', () => {
  it('speaks of today and yesterday with the time', () => {
    expect(whenInWords(at(2026, 10, 22, 14, 31), now, 'en')).toBe('Today 14:31');
    expect(whenInWords(at(2026, 10, 22, 0, 5), now, 'ru')).toBe('сегодня 00:05');
    expect(whenInWords(at(2026, 10, 21, 23, 59), now, 'en')).toBe('Yesterday 23:59');
  });

  it('speaks of other days by date, with the year only where it is another', () => {
    expect(whenInWords(at(2026, 10, 12, 9, 0), now, 'en')).toBe('12 Nov');
    expect(whenInWords(at(2026, 10, 12, 9, 0), now, 'ru')).toMatch(/^12 нояб/);
    expect(whenInWords(at(2025, 2, 1, 9, 0), now, 'en')).toBe('1 Mar 2025');
  });
});
