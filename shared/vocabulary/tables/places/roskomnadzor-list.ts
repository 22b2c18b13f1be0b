import { rknOrder128Edition } from '../../by-law-editions.ts';
import { countryName } from '../../things/countries/country-name.ts';
import type { IsoDate } from '../../../wording/date.ts';
import type { Wording } from '../../../wording/wording.ts';
import { choiceRules } from '../choice-rules.ts';
import { rowOn, type DatedTable, type Row } from '../dated-table.ts';

export type ListStatus = 'listed' | 'not-listed' | 'unclear';

/** What Roskomnadzor’s list says of a country (Art. 12 part 2 152-FZ). It says nothing about the law of the EU. */
export interface ListEntry {
  readonly status: ListStatus;
  /** I: parties to the Convention of the Council of Europe (ETS 108); II: other countries. */
  readonly section?: 'I' | 'II';
}

const partiesToTheConvention = (
  'AL AD AR AM AT AZ BE BA BG CV HR CY CZ DK EE FI FR GE DE GR HU IS IE IT LV LI LT LU ' +
  'MT MU MX MD MC ME MA NL MK NO PL PT RO SM SN RS SK SI ES SE CH TN TR UA GB UY'
).split(' ');
const others =
  'AO AU BD BJ BR BY CA CI CN CR GA IL IN JP KG KR KZ ML MN MY NE NG NZ PE QA SG TD TG TH TJ UZ VN ZA ZM'.split(
    ' ',
  );

const order = (en: string, ru: string): Wording => ({
  en: `${rknOrder128Edition.name.en}${en}`,
  ru: `${rknOrder128Edition.name.ru}${ru}`,
});
const sources = {
  I: order(', section I', ', раздел I'),
  II: order(', section II', ', раздел II'),
  none: order(': not named in it', ': не назван'),
} as const;

const listed = (key: string, section: 'I' | 'II'): Row<ListEntry> => ({
  key,
  value: { status: 'listed', section },
  from: '2023-03-01',
  source: sources[section],
  needsReview: true,
});
const unlisted = (key: string, more: Partial<Row<ListEntry>> = {}): Row<ListEntry> => ({
  key,
  value: { status: 'not-listed' },
  from: '2023-03-01',
  source: sources.none,
  needsReview: true,
  ...more,
});

const words: Readonly<Record<ListStatus, Wording>> = {
  listed: { en: 'on the list', ru: 'в перечне' },
  'not-listed': { en: 'not on the list', ru: 'не в перечне' },
  unclear: { en: 'unclear', ru: 'неясно' },
};

/**
 * The countries that Roskomnadzor’s list names as protecting data adequately. The text of the order was not read in the
 * official publication and a draft of its replacement is known, so each row is to be confirmed by a person.
 */
export const roskomnadzorList: DatedTable<ListEntry> = {
  id: 'roskomnadzor-list',
  name: { en: 'Roskomnadzor’s list of countries', ru: 'Перечень стран Роскомнадзора' },
  about: {
    en: 'A country that protects the rights of data subjects adequately by Roskomnadzor’s list (Art. 12 152-FZ)',
    ru: 'Страна, обеспечивающая адекватную защиту прав субъектов по перечню Роскомнадзора (ст. 12 152-ФЗ)',
  },
  editions: [rknOrder128Edition],
  checkedOn: '2026-11-22',
  labelOf: (key) => (key === 'RU' ? undefined : countryName(key)),
  say: ({ status }) => words[status],
  rows: [
    ...partiesToTheConvention.map((key) => listed(key, 'I')),
    ...others.map((key) => listed(key, 'II')),
    ...['US', 'TW'].map((key) => unlisted(key)),
    ...['AE', 'CL', 'CO', 'PH', 'ID'].map((key) => unlisted(key, { doubtful: true })),
    unlisted('HK', { value: { status: 'unclear' }, doubtful: true }),
  ],
  correction: {
    keys: 'countries',
    ...choiceRules<ListEntry, Exclude<ListStatus, 'unclear'>>({
      choices: { listed: words.listed, 'not-listed': words['not-listed'] },
      read: ({ status }) => (status === 'listed' ? 'listed' : 'not-listed'),
      put: (status, before) => (before?.section ? { status, section: before.section } : { status }),
    }),
  },
};

/** What is known of a country on a day; a country the list does not name is not on it. */
export function listStatusOn(
  country: string,
  day: IsoDate,
  table: DatedTable<ListEntry> = roskomnadzorList,
): ListStatus {
  return rowOn(table, country, day)?.value.status ?? 'not-listed';
}
