import { gdprEdition } from '../../editions.ts';
import { countryName } from '../../things/countries/country-name.ts';
import type { Citation } from '../../vocabulary.ts';
import type { Wording } from '../../../wording/wording.ts';
import { choiceRules } from '../choice-rules.ts';
import type { DatedTable } from '../dated-table.ts';

export type EeaMembership = 'member' | 'not-member';

/** The decision that brought the GDPR into the EEA Agreement, so that a transfer within the EEA is not one to a third country. */
export const eeaCitation: Citation = {
  regime: 'gdpr',
  en: 'Decision of the EEA Joint Committee No 154/2018 of 6 July 2018',
  ru: 'Решение Совместного комитета ЕЭЗ № 154/2018 от 6 июля 2018 года',
};

const union = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');
const efta = ['IS', 'LI', 'NO'];

const memberOfUnion: Wording = {
  en: 'Member State of the European Union (Art. 52 of the Treaty on European Union)',
  ru: 'Государство — член Европейского союза (ст. 52 Договора о Европейском союзе)',
};
const withdrawal: Wording = {
  en: 'Art. 126 and 127 of the Agreement on the withdrawal of the United Kingdom (2020/C 384 I/01)',
  ru: 'Ст. 126 и 127 Соглашения о выходе Соединённого Королевства (2020/C 384 I/01)',
};

const words: Readonly<Record<EeaMembership, Wording>> = {
  member: { en: 'in the EEA', ru: 'в ЕЭЗ' },
  'not-member': { en: 'not in the EEA', ru: 'не в ЕЭЗ' },
};

/** Where a transfer is not one to a third country (Art. 44 GDPR): the states of the EU with Iceland, Liechtenstein and Norway. */
export const eeaMembership: DatedTable<EeaMembership> = {
  id: 'eea-membership',
  name: { en: 'European Economic Area', ru: 'Европейская экономическая зона' },
  about: {
    en: 'A country to which data may go as within the European Union',
    ru: 'Страна, передача в которую считается передачей внутри Европейского союза',
  },
  editions: [gdprEdition],
  checkedOn: '2026-11-22',
  labelOf: countryName,
  say: (value) => words[value],
  rows: [
    ...union.map((key) => ({ key, value: 'member' as const, source: memberOfUnion })),
    ...efta.map((key) => ({ key, value: 'member' as const, from: '2018-07-20', source: eeaCitation })),
    { key: 'GB', value: 'member', until: '2020-12-31', source: withdrawal },
  ],
  correction: {
    keys: 'countries',
    ...choiceRules<EeaMembership, EeaMembership>({
      choices: words,
      read: (value) => value,
      put: (choice) => choice,
    }),
  },
};
