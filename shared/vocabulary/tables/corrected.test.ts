import { fc } from '../../../test/chances.ts';
import { describe, expect, it } from 'vitest';
import { corrected } from './corrected.ts';
import type { Correction } from './correction.ts';
import { rowOn } from './dated-table.ts';
import { addCalendarDays, isWithin } from './days.ts';
import { specimen } from './specimen.ts';

const correction = (more: Partial<Correction>): Correction => ({
  id: '1',
  table: 'specimen',
  key: 'DE',
  value: '5',
  ...more,
});
const valuesOf = (corrections: readonly Correction[]) =>
  corrected(specimen, corrections).rows.map(({ key, value, from, until }) => [key, value, from, until]);

describe('a corrected table', () => {
  it('is the table itself where nothing speaks of it', () => {
    expect(corrected(specimen, [])).toBe(specimen);
    expect(corrected(specimen, [correction({ table: 'another' })])).toBe(specimen);
  });

  it('replaces within the dates and keeps what comes before and after', () => {
    expect(valuesOf([correction({ from: '2020-06-01', until: '2021-05-31' })])).toEqual([
      ['DE', 1, undefined, '2020-05-31'],
      ['DE', 2, '2021-06-01', '2022-06-30'],
      ['RU', 7, undefined, undefined],
      ['DE', 5, '2020-06-01', '2021-05-31'],
    ]);
  });

  it('cuts a row in two', () => {
    expect(valuesOf([correction({ key: 'RU', from: '2021-01-01', until: '2021-12-31' })]).slice(2)).toEqual([
      ['RU', 7, undefined, '2020-12-31'],
      ['RU', 7, '2022-01-01', undefined],
      ['RU', 5, '2021-01-01', '2021-12-31'],
    ]);
  });

  it('holds always without dates, and adds what the table does not have', () => {
    expect(valuesOf([correction({}), correction({ id: '2', key: 'FR' })])).toEqual([
      ['RU', 7, undefined, undefined],
      ['DE', 5, undefined, undefined],
      ['FR', 5, undefined, undefined],
    ]);
  });

  it('marks its row as the user’s, with who and why', () => {
    const one = correction({ by: { en: 'data protection officer' }, reason: { en: 'A new order' } });
    const row = rowOn(corrected(specimen, [one]), 'DE', '2021-01-01');
    expect(row?.correctedBy).toBe(one);
    expect(row?.source).toEqual({
      en: 'Correction by the user (data protection officer): A new order',
      ru: 'Исправление пользователя (data protection officer): A new order',
    });
    expect(
      rowOn(corrected(specimen, [correction({ key: 'RU' })]), 'RU', '2021-01-01')?.needsReview,
    ).toBeUndefined();
  });

  it('leaves out what cannot be read', () => {
    const unreadable: readonly Partial<Correction>[] = [
      { value: 'five' },
      { value: '100' },
      { key: 'XX' },
      { from: '2021-02-31' },
      { from: '2022-01-01', until: '2021-01-01' },
    ];
    for (const more of unreadable) expect(corrected(specimen, [correction(more)])).toBe(specimen);
  });
});

const day = fc.integer({ min: 0, max: 1500 }).map((days) => addCalendarDays('2019-06-01', days));
const corrections = fc.uniqueArray(
  fc.record(
    {
      id: fc.uuid({ version: 7 }),
      table: fc.constant('specimen'),
      key: fc.constantFrom('DE', 'RU', 'FR'),
      value: fc.integer({ min: 0, max: 99 }).map(String),
      from: day,
      until: day,
    },
    { requiredKeys: ['id', 'table', 'key', 'value'] },
  ),
  { selector: ({ id }) => id, maxLength: 6 },
);

describe('whatever the corrections are', () => {
  it('outside their dates nothing changes; within, the one with the greatest id holds, in whatever order they come', () => {
    fc.assert(
      fc.property(corrections, day, fc.constantFrom('DE', 'RU', 'FR'), (list, when, key) => {
        const applied = list.filter(({ from, until }) => !from || !until || from <= until);
        const touching = applied.filter((one) => one.key === key && isWithin(when, one));
        const last = touching.toSorted((one, other) => (one.id < other.id ? -1 : 1)).at(-1);
        const expected = last ? Number(last.value) : rowOn(specimen, key, when)?.value;
        for (const order of [list, list.toReversed()]) {
          const row = rowOn(corrected(specimen, order), key, when);
          expect(row?.value).toBe(expected);
          expect(row?.correctedBy).toBe(last);
        }
      }),
    );
  });

  it('a day never has two rows of one key', () => {
    fc.assert(
      fc.property(corrections, day, (list, when) => {
        const keys = corrected(specimen, list)
          .rows.filter((row) => isWithin(when, row))
          .map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});
