import {
  decree1046Edition,
  decree1154Edition,
  decree211Edition,
  decree687Edition,
  fsbOrder378Edition,
  fstecOrder117Edition,
  fstecOrder21Edition,
  rknOrder106Edition,
  rknOrder128Edition,
  rknOrder140Edition,
  rknOrder180Edition,
  rknOrder187Edition,
  rknOrder253Edition,
} from '../../by-law-editions.ts';
import {
  decree1119Edition,
  fz152Edition,
  gdprEdition,
  rknOrder178Edition,
  rknOrder179Edition,
  rknOrder18Edition,
} from '../../editions.ts';
import type { Edition } from '../../vocabulary.ts';
import type { Wording } from '../../../wording/wording.ts';
import type { DatedTable, Row } from '../dated-table.ts';
import type { Span } from '../days.ts';

/** A text of law the program works with, and what it is about. */
export interface ActInForce {
  readonly edition: Edition;
  readonly subject: Wording;
}

type Marks = Pick<Row<ActInForce>, 'note' | 'doubtful' | 'needsReview'>;

const act = (
  edition: Edition,
  span: Span,
  en: string,
  ru: string,
  published?: Wording,
  marks: Marks = {},
): Row<ActInForce> => ({
  key: edition.id,
  value: { edition, subject: { en, ru } },
  ...span,
  source: published ?? edition.name,
  ...marks,
});

/** The official publication at publication.pravo.gov.ru and the registration at the Ministry of Justice. */
const registered = (justice: string, publication?: string): Wording => ({
  en: [
    `registered by the Ministry of Justice under No. ${justice}`,
    publication && `publication ${publication}`,
  ]
    .filter(Boolean)
    .join(', '),
  ru: [`зарегистрирован Минюстом России за № ${justice}`, publication && `опубликование ${publication}`]
    .filter(Boolean)
    .join(', '),
});
const publication = (number: string): Wording => ({
  en: `publication ${number}`,
  ru: `опубликование ${number}`,
});

const harm = ['assessment of harm', 'оценка вреда'] as const;
const destruction = ['proof of destruction', 'подтверждение уничтожения'] as const;
const distribution = [
  'content of consent for distribution',
  'содержание согласия на распространение',
] as const;
const order18 = registered('63204');

/** The acts the program works with and the days of their force. Where an act says it holds “until” a day, that day is the last. */
export const actsInForce: DatedTable<ActInForce> = {
  id: 'acts-in-force',
  name: { en: 'Acts and their force', ru: 'Акты и сроки их действия' },
  about: {
    en: 'A text of law that the program works with',
    ru: 'Текст закона, по которому работает программа',
  },
  editions: [gdprEdition, fz152Edition],
  checkedOn: '2026-11-22',
  labelOf: (key) => names.get(key),
  say: ({ subject }) => subject,
  rows: [
    act(gdprEdition, { from: '2018-05-25' }, 'protection of personal data', 'защита персональных данных'),
    act(fz152Edition, { from: '2026-07-26' }, 'personal data', 'персональные данные', undefined, {
      needsReview: true,
      note: {
        en: 'A later amendment cannot be excluded: compare with the official text.',
        ru: 'Более поздние изменения не исключены: сверьте с официальным текстом.',
      },
    }),
    act(decree687Edition, {}, 'processing without automation', 'обработка без средств автоматизации'),
    act(decree1119Edition, {}, 'levels of protection', 'уровни защищённости'),
    act(decree211Edition, {}, 'state and municipal bodies', 'государственные и муниципальные органы'),
    act(decree1046Edition, {}, 'state control', 'государственный контроль'),
    act(
      decree1154Edition,
      { from: '2025-09-01' },
      'de-identification for the state system',
      'обезличивание для государственной системы',
    ),
    act(rknOrder18Edition, { from: '2021-09-01', until: '2027-09-01' }, ...distribution, order18),
    act(rknOrder18Edition, { from: '2027-09-02' }, ...distribution, order18, {
      doubtful: true,
      note: {
        en: 'It may have ended on 1 September 2027: check.',
        ru: 'Возможно, утратил силу 01.09.2027: проверьте.',
      },
    }),
    act(
      rknOrder106Edition,
      { from: '2022-03-01' },
      'information system for such consents',
      'информационная система для таких согласий',
      registered('64602'),
    ),
    act(
      rknOrder128Edition,
      { from: '2023-03-01' },
      'list of adequate countries',
      'перечень стран с адекватной защитой',
      registered('70152', '0001202209200008'),
      {
        needsReview: true,
        note: {
          en: 'A draft of a new list is dated 31 July 2026; whether it was adopted is not known.',
          ru: 'Проект нового перечня датирован 31.07.2026; принят ли он, неизвестно.',
        },
      },
    ),
    act(
      rknOrder140Edition,
      { from: '2025-09-01' },
      'de-identification',
      'обезличивание',
      publication('0001202508010002'),
    ),
    act(
      rknOrder178Edition,
      { from: '2023-03-01', until: '2029-03-01' },
      ...harm,
      registered('71166', '0001202211290004'),
    ),
    act(
      rknOrder179Edition,
      { from: '2023-03-01', until: '2029-03-01' },
      ...destruction,
      registered('71167', '0001202211290008'),
    ),
    act(
      rknOrder180Edition,
      {},
      'forms of notification',
      'формы уведомлений',
      publication('0001202212150022'),
    ),
    act(rknOrder187Edition, { from: '2023-03-01' }, 'reports of leaks', 'взаимодействие при утечках'),
    act(rknOrder253Edition, {}, 'check-list of inspections', 'проверочный лист'),
    act(fstecOrder21Edition, {}, 'measures of protection', 'меры защиты'),
    act(
      fstecOrder117Edition,
      { from: '2026-03-01' },
      'measures in state information systems',
      'меры в государственных информационных системах',
    ),
    act(fsbOrder378Edition, {}, 'measures with cryptography', 'меры с использованием криптографии'),
  ],
};

const names = new Map(actsInForce.rows.map(({ value: { edition } }) => [edition.id, edition.name]));
