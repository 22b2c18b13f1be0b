import { describe, expect, it } from 'vitest';
import { dateInWords } from '../../shared/wording/date.ts';
import { readTypedDate } from './typed-date.ts';

describe('readTypedDate', () => {
  it.each([
    ['22.11.2026', '2026-11-22'],
    [' 1.3.2026 ', '2026-03-01'],
    ['1.3.26', '2026-03-01'],
    ['22/11/2026', '2026-11-22'],
    ['22 11 2026', '2026-11-22'],
    ['2026-11-22', '2026-11-22'],
    ['2026-3-1', '2026-03-01'],
    ['22 November 2026', '2026-11-22'],
    ['1 Mar 2026', '2026-03-01'],
    ['5 may 2025', '2025-05-05'],
    ['1 мая 2026 г.', '2026-05-01'],
    ['30 июня 2026', '2026-06-30'],
    ['30 июля 2026', '2026-07-30'],
    ['22.11.2026 г.', '2026-11-22'],
    ['29.02.2028', '2028-02-29'],
  ])('reads %s as %s', (typed, date) => {
    expect(readTypedDate(typed)).toEqual({ ok: true, value: date });
  });

  it('reads back every day as the window shows it, in both languages', () => {
    for (let month = 1; month <= 12; month += 1) {
      const date = `2026-${String(month).padStart(2, '0')}-09`;
      expect(readTypedDate(dateInWords(date, 'en'))).toEqual({ ok: true, value: date });
      expect(readTypedDate(dateInWords(date, 'ru'))).toEqual({ ok: true, value: date });
    }
  });

  it('takes an empty text for no date', () => {
    expect(readTypedDate('  ')).toEqual({ ok: true, value: undefined });
  });

  it.each(['31.02.2026', '29.02.2026', '2026-13-01', '32.1.2026', '00.01.2026', '1 Foo 2026'])(
    'says that there is no %s',
    (typed) => {
      const read = readTypedDate(typed);
      expect(read.ok).toBe(false);
      expect(!read.ok && read.failure.en).toContain(`There is no such day: ${typed}`);
      expect(!read.ok && read.failure.ru).toContain(typed);
    },
  );

  it.each(['tomorrow', '2026', '11.2026', '22.11.202'])(
    'asks for day, month and year instead of %s',
    (typed) => {
      const read = readTypedDate(typed);
      expect(!read.ok && read.failure.en).toContain('Write day, month and year');
    },
  );
});
