import { decree1119Edition, gdprEdition } from '../../editions.ts';
import { fstecOrder21Edition } from '../../by-law-editions.ts';
import type { IsoDate } from '../../../wording/date.ts';
import type { Wording } from '../../../wording/wording.ts';
import { rowOn, type DatedTable, type Row } from '../dated-table.ts';
import { numberRules } from '../number-rules.ts';

/** The numbers of the law on which a duty turns. */
export type ThresholdKey =
  | 'protection-level-subjects'
  | 'protection-control-years'
  | 'measures-assessment-years'
  | 'child-age'
  | 'child-age-floor'
  | 'dpia-criteria'
  | 'german-dpo-persons';

const names: Readonly<Record<ThresholdKey, Wording>> = {
  'protection-level-subjects': {
    en: 'Data subjects other than employees, for the level of protection',
    ru: 'Число субъектов, не являющихся работниками, для уровня защищённости',
  },
  'protection-control-years': {
    en: 'Years between controls of protection',
    ru: 'Лет между проверками выполнения требований к защите',
  },
  'measures-assessment-years': {
    en: 'Years between assessments of the measures’ efficiency',
    ru: 'Лет между оценками эффективности мер',
  },
  'child-age': {
    en: 'Age below which a parent consents to online services',
    ru: 'Возраст, до которого согласие на онлайн-услуги даёт родитель',
  },
  'child-age-floor': {
    en: 'Lowest such age that a Member State may set',
    ru: 'Наименьший такой возраст, который может установить государство-член',
  },
  'dpia-criteria': {
    en: 'Criteria from which an assessment of impact is advised',
    ru: 'Число критериев, при котором рекомендуется оценка воздействия',
  },
  'german-dpo-persons': {
    en: 'Persons from whom a data protection officer is due in Germany',
    ru: 'Число лиц, начиная с которого в Германии нужен инспектор по защите данных',
  },
};
const isKey = (key: string): key is ThresholdKey => Object.hasOwn(names, key);

const row = (key: ThresholdKey, value: number, en: string, ru: string): Row<number> => ({
  key,
  value,
  source: { en, ru },
});

/** Numbers of the law. Exactly at a threshold the reader of the law takes the stricter side. */
export const thresholds: DatedTable<number> = {
  id: 'thresholds',
  name: { en: 'Thresholds', ru: 'Пороговые значения' },
  about: { en: 'A number on which a duty turns', ru: 'Число, от которого зависит обязанность' },
  editions: [gdprEdition, decree1119Edition, fstecOrder21Edition],
  checkedOn: '2026-11-22',
  labelOf: (key) => (isKey(key) ? names[key] : undefined),
  say: (value) => ({ en: value.toLocaleString('en'), ru: value.toLocaleString('ru') }),
  rows: [
    row(
      'protection-level-subjects',
      100_000,
      'items 9–12 of the requirements approved by Government Decree No. 1119',
      'п. 9–12 требований, утверждённых ПП РФ № 1119',
    ),
    row(
      'protection-control-years',
      3,
      'item 17 of the requirements approved by Government Decree No. 1119',
      'п. 17 требований, утверждённых ПП РФ № 1119',
    ),
    row('measures-assessment-years', 3, 'item 6 of FSTEC Order No. 21', 'п. 6 приказа ФСТЭК России № 21'),
    row('child-age', 16, 'Art. 8(1) GDPR', 'ст. 8(1) GDPR'),
    row('child-age-floor', 13, 'Art. 8(1) GDPR', 'ст. 8(1) GDPR'),
    row('dpia-criteria', 2, 'Guidelines WP 248 rev.01', 'Руководство WP 248 rev.01'),
    row('german-dpo-persons', 20, '§ 38(1) BDSG with Art. 37(4) GDPR', '§ 38(1) BDSG и ст. 37(4) GDPR'),
  ],
  correction: {
    keys: 'rows',
    ...numberRules<number>({
      least: 1,
      most: 1_000_000_000,
      read: (value) => value,
      put: (number) => number,
    }),
  },
};

/** The number on a day; `undefined` only where a table leaves the day out. */
export const thresholdOn = (
  key: ThresholdKey,
  day: IsoDate,
  table: DatedTable<number> = thresholds,
): number | undefined => rowOn(table, key, day)?.value;
