import { describe, expect, it } from 'vitest';
import { limits, type LimitName } from './limits.ts';
import { lineAt } from './places.ts';
import { beyond } from './refusal.ts';

describe('IM-03 the limits of a file', () => {
  it.each(Object.keys(limits) as LimitName[])(
    '%s says what, where and what to do, in both languages',
    (name) => {
      const { message } = beyond(name, lineAt(7));
      expect(message.en).toMatch(/^[A-Z][^#]*\d[^#]* \(line 7\)\. [A-Z][^#]+\.$/);
      expect(message.ru).toMatch(/^[А-ЯA-Z][^#]*\d[^#]* \(строка 7\)\. [А-Я][^#]+\.$/);
    },
  );

  it('numbers are written as each language writes them', () => {
    expect(beyond('rows').message.en).toBe(
      'A table has more than 20,000 rows. Split it into several files, or delete what does not belong to the register.',
    );
    expect(beyond('rows').message.ru).toMatch(/^В таблице больше 20\s000 строк\./);
    expect(beyond('fileSize').message.ru).toMatch(/^Файл больше 50 МБ\./);
  });
});
