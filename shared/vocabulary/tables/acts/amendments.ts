import { fz152Edition } from '../../editions.ts';
import type { Wording } from '../../../wording/wording.ts';
import type { DatedTable, Row } from '../dated-table.ts';
import type { IsoDate } from '../../../wording/date.ts';

/** A law that changed, or will change, what the program checks. */
export interface Amendment {
  readonly law: Wording;
  readonly changes: Wording;
}

const federal = (number: string, of: string): Wording => ({
  en: `Federal Law No. ${number}-FZ of ${of}`,
  ru: `Федеральный закон от ${of} № ${number}-ФЗ`,
});

const amendment = (
  key: string,
  law: Wording,
  from: IsoDate,
  changes: Wording,
  marks: Pick<Row<Amendment>, 'doubtful' | 'needsReview'> = {},
): Row<Amendment> => ({ key, value: { law, changes }, from, source: law, ...marks });

const law265 = federal('265', '26.07.2026');
const unknown: Wording = {
  en: 'what it changes is not known here: read it before that day',
  ru: 'содержание здесь неизвестно: ознакомьтесь с ним до этой даты',
};

/** Amendments by the day they begin to apply, those to come among them. */
export const amendments: DatedTable<Amendment> = {
  id: 'amendments',
  name: { en: 'Amendments of 152-FZ', ru: 'Изменения 152-ФЗ' },
  about: {
    en: 'A law that changes the rules on personal data, from the day it applies',
    ru: 'Закон, меняющий правила о персональных данных, со дня применения',
  },
  editions: [fz152Edition],
  checkedOn: '2026-11-22',
  labelOf: (key) => laws.get(key),
  say: ({ changes }) => changes,
  rows: [
    amendment('519-fz', federal('519', '30.12.2020'), '2021-03-01', {
      en: 'distribution only with a consent of its own (Art. 10.1)',
      ru: 'распространение только с отдельного согласия (ст. 10.1)',
    }),
    amendment('266-fz', federal('266', '14.07.2022'), '2022-09-01', {
      en: 'notification by purpose, fewer exemptions, incidents (Art. 21, 22)',
      ru: 'уведомление по целям, меньше исключений, инциденты (ст. 21, 22)',
    }),
    amendment('266-fz-second-part', federal('266', '14.07.2022'), '2023-03-01', {
      en: 'transfers abroad and proof of destruction (Art. 12, 21)',
      ru: 'трансграничная передача и подтверждение уничтожения (ст. 12, 21)',
    }),
    amendment('421-fz', federal('421', '30.11.2024'), '2024-12-11', {
      en: 'criminal liability (Art. 272.1 of the Criminal Code)',
      ru: 'уголовная ответственность (ст. 272.1 УК РФ)',
    }),
    amendment('420-fz', federal('420', '30.11.2024'), '2025-05-30', {
      en: 'higher fines (Art. 13.11 of the Code of Administrative Offences)',
      ru: 'повышенные штрафы (ст. 13.11 КоАП РФ)',
    }),
    amendment('23-fz', federal('23', '28.02.2025'), '2025-07-01', {
      en: 'localisation (Art. 18 part 5)',
      ru: 'локализация (ч. 5 ст. 18)',
    }),
    amendment('233-fz', federal('233', '08.08.2024'), '2025-09-01', {
      en: 'de-identified data for the state system (Art. 13.1)',
      ru: 'обезличенные данные для государственной системы (ст. 13.1)',
    }),
    amendment('156-fz', federal('156', '24.06.2025'), '2025-09-01', {
      en: 'consent is drawn up separately (Art. 9 part 1)',
      ru: 'согласие оформляется отдельно (ч. 1 ст. 9)',
    }),
    amendment(
      'edition-2025-12-29',
      { en: 'edition of 29.12.2025', ru: 'редакция от 29.12.2025' },
      '2025-12-29',
      unknown,
      { doubtful: true },
    ),
    amendment(
      '265-fz',
      law265,
      '2026-07-26',
      {
        en: 'only Roskomnadzor’s list makes a country adequate (Art. 12)',
        ru: 'адекватность страны определяет только перечень Роскомнадзора (ст. 12)',
      },
      { needsReview: true },
    ),
    amendment('200-fz', federal('200', '07.07.2025'), '2027-03-01', unknown, { needsReview: true }),
    amendment('265-fz-second-part', law265, '2027-09-01', unknown, { doubtful: true }),
  ],
};

const laws = new Map(amendments.rows.map(({ key, value }) => [key, value.law]));
