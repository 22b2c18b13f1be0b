import { describe, expect, it } from 'vitest';
import { termOf } from '../vocabulary.ts';
import { countries, eea, eeaCountries, isInEea } from './countries.ts';

describe('countries', () => {
  it('are all 249 of ISO 3166-1 and the EEA', () => {
    expect(countries.terms.map(({ code }) => code).filter((code) => code.length === 2)).toHaveLength(249);
    expect(termOf(countries, 'EEA')?.label.ru).toBe('Европейская экономическая зона (ЕЭЗ)');
    expect(termOf(countries, 'RU')?.label).toEqual({ en: 'Russia', ru: 'Россия' });
  });

  it('know the 30 members of the EEA', () => {
    expect(new Set(eeaCountries).size).toBe(30);
    expect(eeaCountries.filter((code) => !termOf(countries, code))).toEqual([]);
    expect(eea.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(['DE', 'IS', 'LI', 'NO', 'EEA'].every(isInEea)).toBe(true);
    expect(['RU', 'GB', 'CH', 'US'].some(isInEea)).toBe(false);
  });
});
