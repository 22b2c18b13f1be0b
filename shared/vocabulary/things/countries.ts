import type { Citation, Term, Vocabulary } from '../vocabulary.ts';
import { countriesAToG } from './countries/a-to-g.ts';
import { countryTerm } from './countries/country-row.ts';
import { countriesHToP } from './countries/h-to-p.ts';
import { countriesQToZ } from './countries/q-to-z.ts';

/** The decision that brought the GDPR into the EEA Agreement, so that a transfer within the EEA is not one to a third country. */
export const eeaCitation: Citation = {
  regime: 'gdpr',
  en: 'Decision of the EEA Joint Committee No 154/2018 of 6 July 2018',
  ru: 'Решение Совместного комитета ЕЭЗ № 154/2018 от 6 июля 2018 года',
};

/** Members of the European Economic Area on a day: the 27 states of the EU with Iceland, Liechtenstein and Norway. */
export const eea = {
  asOf: '2026-11-22',
  citations: [eeaCitation],
  countries: [
    'AT',
    'BE',
    'BG',
    'CY',
    'CZ',
    'DE',
    'DK',
    'EE',
    'ES',
    'FI',
    'FR',
    'GR',
    'HR',
    'HU',
    'IE',
    'IT',
    'LT',
    'LU',
    'LV',
    'MT',
    'NL',
    'PL',
    'PT',
    'RO',
    'SE',
    'SI',
    'SK',
    'IS',
    'LI',
    'NO',
  ],
} as const;

export const eeaCountries: readonly string[] = eea.countries;

/** Groups of countries that can be named as a place of processing; their codes are ours, not of ISO. */
export const regions: readonly Term[] = [
  {
    code: 'EEA',
    label: { en: 'European Economic Area (EEA)', ru: 'Европейская экономическая зона (ЕЭЗ)' },
    citations: [eeaCitation],
  },
];

/** Places of processing: regions, then all countries of ISO 3166-1 by their English names. Codes are upper-case. */
export const countries: Vocabulary = {
  id: 'countries',
  name: { en: 'Countries', ru: 'Страны' },
  editions: [],
  terms: [...regions, ...[...countriesAToG, ...countriesHToP, ...countriesQToZ].map(countryTerm)],
};

/** Whether a place, by its code in `countries`, lies in the European Economic Area. */
export const isInEea = (code: string): boolean => code === 'EEA' || eeaCountries.includes(code);
