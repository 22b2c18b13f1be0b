import {
  decree1046Edition,
  decree1154Edition,
  decree211Edition,
  decree687Edition,
  fsbOrder378Edition,
  fstecOrder117Edition,
  fstecOrder21Edition,
} from '../../by-law-editions.ts';
import { decree1119Edition, fz152Edition, gdprEdition } from '../../editions.ts';
import type { DatedTable } from '../dated-table.ts';
import { act, type ActInForce } from './act-row.ts';
import { roskomnadzorOrders } from './roskomnadzor-orders.ts';

/** The acts the program works with and the days of their force. */
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
    ...roskomnadzorOrders,
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
