import { describe, expect, it } from 'vitest';
import { date, flag, items, line, longText } from '../../shared/register/field.ts';
import { estimatedHeight } from './estimated-height.ts';

const label = { en: 'x', ru: 'х' };
const laws = ['gdpr', 'fz-152'] as const;
const list = items({ words: longText({ label }) }, { label, item: label });

describe('estimatedHeight', () => {
  it('stands two short fields in a row', () => {
    const two = estimatedHeight({ from: date({ label }), to: date({ label }) }, {}, laws);
    expect(two).toBe(estimatedHeight({ from: date({ label }) }, {}, laws) * 2);
    expect(two).toBeLessThan(estimatedHeight({ words: longText({ label }) }, {}, laws) * 1.2);
  });

  it('keeps no room for what is hidden', () => {
    const hidden = {
      big: flag({ label, regimes: ['gdpr'] }),
      more: line({ label, appliesWhen: () => false }),
    };
    expect(estimatedHeight(hidden, {}, ['fz-152'])).toBe(0);
    expect(estimatedHeight(hidden, {}, laws)).toBeGreaterThan(0);
  });

  it('counts the items of a list: few stand open, many closed', () => {
    const of = (count: number) =>
      estimatedHeight({ list }, { list: Array.from({ length: count }, () => ({})) }, laws);
    expect(of(1) - of(0)).toBeGreaterThan(100);
    expect(of(2)).toBeGreaterThan(of(3));
    expect(of(4)).toBeGreaterThan(of(3));
  });
});
