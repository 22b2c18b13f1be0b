import { describe, expect, it } from 'vitest';
import { numberInWords, readTypedNumber } from './typed-number.ts';

describe('readTypedNumber', () => {
  it.each([
    ['0', 0],
    ['1500', 1500],
    ['12 000', 12_000],
    ['12\u00A0000', 12_000],
    ['12,000', 12_000],
    ['1.234.567', 1_234_567],
    ['1’000', 1000],
  ])('reads %s', (typed, value) => {
    expect(readTypedNumber(typed)).toEqual({ ok: true, value });
  });

  it('reads back what the window shows, in both languages', () => {
    for (const value of [7, 1234, 1_234_567]) {
      expect(readTypedNumber(numberInWords(value, 'en'))).toEqual({ ok: true, value });
      expect(readTypedNumber(numberInWords(value, 'ru'))).toEqual({ ok: true, value });
    }
  });

  it('takes an empty text for no number', () => {
    expect(readTypedNumber(' ')).toEqual({ ok: true, value: undefined });
  });

  it.each(['-1', '1.5', '1,25', 'many', '1e3', '99999999999999999999'])(
    'refuses %s with a sentence',
    (typed) => {
      const read = readTypedNumber(typed);
      expect(read.ok).toBe(false);
      expect(!read.ok && read.failure.ru.endsWith('.')).toBe(true);
    },
  );
});
