import { describe, expect, it } from 'vitest';
import { tables } from '../../../shared/vocabulary/tables/catalogue.ts';
import { correctionWords, reasonWords, spanWords } from './table-words.ts';

const tableOf = (id: string) => tables.find((table) => table.id === id) ?? expect.fail(`no table ${id}`);

describe('words on tables', () => {
  it('say the days on which something holds', () => {
    expect(spanWords({ from: '2023-03-01', until: '2029-03-01' }, 'en')).toBe(
      'from 1 March 2023 until 1 March 2029',
    );
    expect(spanWords({ until: '2029-03-01' }, 'ru')).toBe('по 01.03.2029');
    expect(spanWords({}, 'ru')).toBe('');
  });

  it('say a correction as its table does, and leave what cannot be read', () => {
    const calendar = tableOf('production-calendar');
    const of = (key: string, value: string) => correctionWords({ id: '1', key, value }, calendar, 'ru');
    expect(of('2026-12-31', 'working-day')).toEqual({ label: '31.12.2026', value: 'рабочий день' });
    expect(of('once', 'perhaps')).toEqual({ label: 'once', value: 'perhaps' });
  });

  it('say who corrected and why', () => {
    expect(reasonWords({ id: '1', by: { ru: 'Юрист' }, reason: { en: 'New order' } }, 'en')).toBe(
      'Юрист: New order',
    );
    expect(reasonWords({ id: '1' }, 'en')).toBe('');
  });
});
