import { describe, expect, it } from 'vitest';
import { durationOf, unitFor } from './duration.ts';

const units = [
  { value: 'days', label: 'days' },
  { value: 'years', label: 'years' },
];

describe('durationOf', () => {
  it('needs an amount, of which none is one', () => {
    expect(durationOf(3, 'years')).toEqual({ amount: 3, unit: 'years' });
    expect(durationOf(0, 'days')).toEqual({ amount: 0, unit: 'days' });
  });

  it('is absent without an amount or a unit', () => {
    expect(durationOf(undefined, 'years')).toBeUndefined();
    expect(durationOf(3, '')).toBeUndefined();
  });
});

describe('unitFor', () => {
  it('keeps the unit chosen, even one of a newer release', () => {
    expect(unitFor('fortnights', units)).toBe('fortnights');
  });

  it('begins with the first offered', () => {
    expect(unitFor(undefined, units)).toBe('days');
    expect(unitFor(undefined, [])).toBe('');
  });
});
