import { describe, expect, it } from 'vitest';
import { sheetNames } from './sheet-names.ts';

const valid = (name: string): boolean =>
  name.length > 0 && name.length <= 31 && !/[[\]:*?/\\]|^'|'$/.test(name);

describe('names of sheets', () => {
  it('are valid and different whatever the names of the tables', () => {
    const given = [
      'a/b\\c[d]:e*f?',
      '',
      "'quoted'",
      'x'.repeat(40),
      'X'.repeat(40),
      'x'.repeat(40),
      'History',
      '👩‍⚖️'.repeat(9),
      'x'.repeat(31),
    ];
    const names = sheetNames(given, 'ru');
    expect(names.filter((name) => !valid(name))).toEqual([]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(given.length);
    expect(names[0]).toBe('a-b-c-d--e-f-');
    expect(names[1]).toBe('Лист');
    expect(names[2]).toBe('quoted');
    expect(names[6]?.toLowerCase()).not.toBe('history');
  });

  it('stay as they are where they may', () => {
    expect(sheetNames(['Сводная таблица', 'Карточки процессов'], 'ru')).toEqual([
      'Сводная таблица',
      'Карточки процессов',
    ]);
  });

  it('never end in half a character', () => {
    for (let length = 25; length < 35; length += 1) {
      const [name = ''] = sheetNames([`${'x'.repeat(length)}👩👩`], 'en');
      expect(name).toBe(Buffer.from(name, 'utf8').toString('utf8'));
    }
  });
});
