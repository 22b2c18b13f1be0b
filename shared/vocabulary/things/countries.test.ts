import { describe, expect, it } from 'vitest';
import { corrected } from '../tables/corrected.ts';
import { eeaMembership } from '../tables/places/eea-membership.ts';
import { termOf } from '../vocabulary.ts';
import { countries, isInEea } from './countries.ts';

describe('countries', () => {
  it('are all 249 of ISO 3166-1 and the EEA', () => {
    expect(countries.terms.map(({ code }) => code).filter((code) => code.length === 2)).toHaveLength(249);
    expect(termOf(countries, 'EEA')?.label.ru).toBe('Европейская экономическая зона (ЕЭЗ)');
    expect(termOf(countries, 'RU')?.label).toEqual({ en: 'Russia', ru: 'Россия' });
  });

  it('know the 30 members of the EEA from their table', () => {
    const members = countries.terms.filter(({ code }) => code.length === 2 && isInEea(code));
    expect(members).toHaveLength(30);
    expect(['DE', 'IS', 'LI', 'NO', 'EEA'].every((code) => isInEea(code))).toBe(true);
    expect(['RU', 'GB', 'CH', 'US'].some((code) => isInEea(code))).toBe(false);
  });

  it('know that the United Kingdom left, and follow a correction', () => {
    expect(isInEea('GB', '2020-12-31')).toBe(true);
    expect(isInEea('GB', '2021-01-01')).toBe(false);
    const table = corrected(eeaMembership, [
      { id: '1', table: 'eea-membership', key: 'CH', value: 'member', from: '2030-01-01' },
    ]);
    expect(isInEea('CH', '2029-12-31', table)).toBe(false);
    expect(isInEea('CH', '2030-01-01', table)).toBe(true);
  });
});
