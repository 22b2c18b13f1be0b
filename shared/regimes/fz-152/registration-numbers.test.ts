import { describe, expect, it } from 'vitest';
import { isInn, isOgrn } from './registration-numbers.ts';

describe('the numbers of an operator', () => {
  it('of a taxpayer carry one check digit for organisations and two for people', () => {
    expect(['7707083893', '500100732259'].map(isInn)).toEqual([true, true]);
    expect(['7707083892', '500100732258', '770708389', 'ИНН'].map(isInn)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it('of registration carry a check digit', () => {
    expect(['1027700132195', '304500116000157'].map(isOgrn)).toEqual([true, true]);
    expect(['1027700132194', '304500116000158', '102770013219'].map(isOgrn)).toEqual([false, false, false]);
  });
});
