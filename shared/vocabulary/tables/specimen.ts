import { numberRules } from './number-rules.ts';
import { countryName } from '../things/countries/country-name.ts';
import type { DatedTable } from './dated-table.ts';

const source = { en: 'Art. 1', ru: 'ст. 1' };

/** A table of no law, for tests: two spans of one key, and a key that always holds. */
export const specimen: DatedTable<number> = {
  id: 'specimen',
  name: { en: 'Specimen', ru: 'Образец' },
  about: { en: 'A number of a country', ru: 'Число для страны' },
  editions: [],
  checkedOn: '2026-11-22',
  labelOf: countryName,
  say: (value) => ({ en: String(value), ru: String(value) }),
  rows: [
    { key: 'DE', value: 1, until: '2020-12-31', source },
    { key: 'DE', value: 2, from: '2021-01-01', until: '2022-06-30', source },
    { key: 'RU', value: 7, source, needsReview: true },
  ],
  correction: {
    keys: 'countries',
    ...numberRules({ least: 0, most: 99, read: (value) => value, put: (value) => value }),
  },
};
