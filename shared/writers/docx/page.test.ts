import { describe, expect, it } from 'vitest';
import { widthsOf } from './page.ts';

describe('widths of columns', () => {
  it('add up to the whole exactly, in the proportion of the shares', () => {
    for (const shares of [[1, 1, 1], [0.5, 2, 2, 3], [28, 72], Array.from({ length: 37 }, () => 1)]) {
      const widths = widthsOf(shares, 9371);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9371);
      expect(widths.every((width) => Number.isInteger(width) && width > 0)).toBe(true);
    }
    expect(widthsOf([1, 3], 400)).toEqual([100, 300]);
  });

  it('give a column without a share a share of one', () => {
    expect(widthsOf([0, 1, Number.NaN], 300)).toEqual([100, 100, 100]);
  });
});
