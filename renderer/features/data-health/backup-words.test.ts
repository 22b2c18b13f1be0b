import { describe, expect, it } from 'vitest';
import { instantInWords, secondsInWords, sizeInWords } from './backup-words.ts';

describe('sizes, instants and durations in words', () => {
  it.each([
    [0, '0 KB', '0 КБ'],
    [40, '0.1 KB', '0,1 КБ'],
    [1100, '1.1 KB', '1,1 КБ'],
    [51_200, '50 KB', '50 КБ'],
    [1_153_434, '1.1 MB', '1,1 МБ'],
    [3_221_225_472, '3 GB', '3 ГБ'],
  ])('%d bytes', (bytes, en, ru) => {
    expect(sizeInWords(bytes, 'en')).toBe(en);
    expect(sizeInWords(bytes, 'ru')).toBe(ru);
  });

  it('an instant is told in the time of this place', () => {
    const at = new Date(2026, 10, 22, 14, 3).toISOString();
    expect(instantInWords(at, 'en')).toBe('22 November 2026, 14:03');
    expect(instantInWords(at, 'ru')).toMatch(/^22 ноября 2026 г\., 14:03$/);
  });

  it('a duration is never nothing', () => {
    expect(secondsInWords(412, 'en')).toBe('0.4 s');
    expect(secondsInWords(3, 'ru')).toBe('0,1 с');
  });
});
