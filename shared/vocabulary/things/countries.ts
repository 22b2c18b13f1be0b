import type { IsoDate } from '../../wording/date.ts';
import { rowOn, type DatedTable } from '../tables/dated-table.ts';
import { eeaCitation, eeaMembership, type EeaMembership } from '../tables/places/eea-membership.ts';
import type { Term, Vocabulary } from '../vocabulary.ts';
import { countriesAToG } from './countries/a-to-g.ts';
import { countryTerm } from './countries/country-row.ts';
import { countriesHToP } from './countries/h-to-p.ts';
import { countriesQToZ } from './countries/q-to-z.ts';

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

/**
 * Whether a place lies in the European Economic Area.
 * @param code a code of `countries`; the region EEA lies in itself
 * @param day on which day; without it, the day the table was last checked
 * @param table the table with the user’s corrections, where there are any
 */
export const isInEea = (
  code: string,
  day: IsoDate = eeaMembership.checkedOn,
  table: DatedTable<EeaMembership> = eeaMembership,
): boolean => code === 'EEA' || rowOn(table, code, day)?.value === 'member';
