import {
  rknOrder106Edition,
  rknOrder128Edition,
  rknOrder140Edition,
  rknOrder180Edition,
  rknOrder187Edition,
  rknOrder253Edition,
} from '../../by-law-editions.ts';
import { rknOrder178Edition, rknOrder179Edition, rknOrder18Edition } from '../../editions.ts';
import type { Row } from '../dated-table.ts';
import { act, publication, registered, type ActInForce } from './act-row.ts';

const harm = ['assessment of harm', 'оценка вреда'] as const;
const destruction = ['proof of destruction', 'подтверждение уничтожения'] as const;
const distribution = [
  'content of consent for distribution',
  'содержание согласия на распространение',
] as const;
const order18 = registered('63204');

/** The orders of Roskomnadzor. Where one says it holds “until” a day, that day is taken as the last. */
export const roskomnadzorOrders: readonly Row<ActInForce>[] = [
  act(rknOrder18Edition, { from: '2021-09-01', until: '2027-09-01' }, ...distribution, order18, {
    needsReview: true,
    note: {
      en: 'That it ends on 1 September 2027 is to be checked.',
      ru: 'То, что он действует до 01.09.2027, нужно проверить.',
    },
  }),
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
  act(rknOrder180Edition, {}, 'forms of notification', 'формы уведомлений', publication('0001202212150022')),
  act(rknOrder187Edition, { from: '2023-03-01' }, 'reports of leaks', 'взаимодействие при утечках'),
  act(rknOrder253Edition, {}, 'check-list of inspections', 'проверочный лист'),
];
