import { describe, expect, it } from 'vitest';
import { faultyCorrections } from './catalogue.ts';
import type { Correction } from './correction.ts';

const good: Correction = { id: '1', table: 'roskomnadzor-list', key: 'AE', value: 'listed' };
const faultOf = (more: Partial<Correction>) => faultyCorrections([{ ...good, ...more }])[0];

describe('faulty corrections', () => {
  it('are none where everything can be read', () => {
    const list: readonly Correction[] = [
      good,
      { id: '2', table: 'production-calendar', key: '2026-01-09', value: 'working-day' },
      { id: '3', table: 'thresholds', key: 'protection-level-subjects', value: '200 000' },
      { id: '4', table: 'fz-152-deadlines', key: 'access-answer', value: '15', from: '2028-01-01' },
      { id: '5', table: 'record-exemption', key: 'omnibus-2025-commission', value: 'in-force' },
    ];
    expect(faultyCorrections(list)).toEqual([]);
  });

  it('say what is wrong, where, and what to do', () => {
    expect(faultOf({ value: 'maybe' })?.message).toEqual({
      en: 'A correction of “Roskomnadzor’s list of countries” is not applied: the value “maybe” for United Arab Emirates cannot be read. Choose “on the list” or “not on the list”.',
      ru: 'Исправление таблицы «Перечень стран Роскомнадзора» не применено: значение «maybe» для строки «Объединённые Арабские Эмираты» не удалось прочитать. Выберите «в перечне» или «не в перечне».',
    });
    expect(faultOf({ table: 'thresholds', key: 'child-age', value: '0' })?.message.en).toMatch(
      /a whole number from 1 to/,
    );
  });

  it.each<[string, Partial<Correction>, string]>([
    ['no table', { table: undefined }, 'table'],
    ['a table of a newer program', { table: 'tomorrow' }, 'table'],
    ['a table that cannot be corrected', { table: 'retention-hints' }, 'table'],
    ['no key', { key: undefined }, 'key'],
    ['no country', { key: 'Emirates' }, 'key'],
    ['a country the list cannot name', { key: 'RU' }, 'key'],
    ['a row that is not there', { table: 'thresholds', key: 'height' }, 'key'],
    ['a row without a number', { table: 'fz-152-deadlines', key: 'block', value: '3' }, 'key'],
    ['no day', { table: 'production-calendar', key: '2026-02-30', value: 'day-off' }, 'key'],
    ['no value', { value: undefined }, 'value'],
    ['a date that is none', { until: '31.12.2026' }, 'until'],
    ['an end before the beginning', { from: '2027-01-01', until: '2026-01-01' }, 'until'],
    [
      'a day outside its own dates',
      { table: 'production-calendar', key: '2026-01-09', value: 'working-day', from: '2026-02-01' },
      'from',
    ],
  ])('%s', (_why, more, field) => {
    expect(faultOf(more)?.field).toBe(field);
    expect(faultOf(more)?.correction.id).toBe('1');
  });
});
