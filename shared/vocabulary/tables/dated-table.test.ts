import { describe, expect, it } from 'vitest';
import { rowOn, rowsOf, rowsOn } from './dated-table.ts';
import { specimen } from './specimen.ts';

describe('a dated table', () => {
  it('says what holds on a day, its first and its last included', () => {
    expect(rowOn(specimen, 'DE', '2020-12-31')?.value).toBe(1);
    expect(rowOn(specimen, 'DE', '2021-01-01')?.value).toBe(2);
    expect(rowOn(specimen, 'DE', '2022-06-30')?.value).toBe(2);
    expect(rowOn(specimen, 'DE', '2022-07-01')).toBeUndefined();
    expect(rowOn(specimen, 'RU', '1950-01-01')?.value).toBe(7);
    expect(rowOn(specimen, 'XX', '2021-01-01')).toBeUndefined();
  });

  it('gives all rows of a day and all rows of a key', () => {
    expect(rowsOn(specimen, '2021-05-05').map(({ value }) => value)).toEqual([2, 7]);
    expect(rowsOf(specimen, 'DE').map(({ value }) => value)).toEqual([1, 2]);
    expect(rowsOf(specimen, 'XX')).toEqual([]);
  });
});
