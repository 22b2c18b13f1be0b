import { gdpr } from '../../cite.ts';
import { fz152Edition, gdprEdition } from '../../editions.ts';
import type { DatedTable } from '../dated-table.ts';
import { answerDeadlines } from './answers.ts';
import {
  deadlineCorrection,
  sayDeadline,
  type Deadline,
  type DeadlineRow,
  type Extension,
} from './deadline.ts';
import { endingDeadlines } from './ending.ts';
import { filingDeadlines } from './filings.ts';
import { within, words } from './fz-152-row.ts';

const about = words('What must be done, and by when', 'Что и в какой срок нужно сделать');

/** The words for a row are its duty. */
const dutyIn = (rows: readonly DeadlineRow[]): DatedTable<Deadline>['labelOf'] => {
  const duties = new Map(rows.map(({ key, value }) => [key, value.duty]));
  return (key) => duties.get(key);
};

const fz152Rows: readonly DeadlineRow[] = [...filingDeadlines, ...endingDeadlines, ...answerDeadlines];

/** The deadlines of 152-FZ. */
export const fz152Deadlines: DatedTable<Deadline> = {
  id: 'fz-152-deadlines',
  name: words('Deadlines of 152-FZ', 'Сроки по 152-ФЗ'),
  about,
  editions: [fz152Edition],
  checkedOn: '2026-11-22',
  labelOf: dutyIn(fz152Rows),
  say: sayDeadline,
  rows: fz152Rows,
  correction: deadlineCorrection,
};

const twoMonthsMore: Extension = {
  amount: 2,
  unit: 'month',
  condition: words(
    'where requests are complex or many, told within the first month',
    'если запросы сложны или многочисленны; сообщить об этом в первый месяц',
  ),
};

const gdprRows: readonly DeadlineRow[] = [
  {
    key: 'answer',
    value: {
      regime: 'gdpr',
      duty: words('Answer a data subject’s request', 'Ответить на запрос субъекта данных'),
      event: words('receipt of the request', 'получение запроса'),
      limit: within(1, 'month'),
      extension: twoMonthsMore,
    },
    source: gdpr('12(3)'),
  },
  {
    key: 'notice-of-third-party-data',
    value: {
      regime: 'gdpr',
      duty: words(
        'Inform a person whose data came from elsewhere',
        'Проинформировать лицо, данные которого получены не от него',
      ),
      event: words('obtaining the data', 'получение данных'),
      limit: within(1, 'month'),
      unless: words(
        'the first contact or the first disclosure comes earlier, or Art. 14(5) applies',
        'первый контакт или первое раскрытие наступает раньше либо применяется ст. 14(5)',
      ),
    },
    source: gdpr('14(3)'),
  },
  {
    key: 'breach-notice',
    value: {
      regime: 'gdpr',
      duty: words('Notify the supervisory authority of the breach', 'Уведомить надзорный орган о нарушении'),
      event: words('becoming aware of it', 'момент, когда о нём стало известно'),
      limit: within(72, 'hour'),
      unless: words(
        'the breach is unlikely to result in a risk to people',
        'нарушение вряд ли создаёт риск для людей',
      ),
    },
    source: gdpr('33(1)'),
  },
];

/** The deadlines of the GDPR; an incident has its own under each law. */
export const gdprDeadlines: DatedTable<Deadline> = {
  id: 'gdpr-deadlines',
  name: words('Deadlines of the GDPR', 'Сроки по GDPR'),
  about,
  editions: [gdprEdition],
  checkedOn: '2026-11-22',
  labelOf: dutyIn(gdprRows),
  say: sayDeadline,
  rows: gdprRows,
  correction: deadlineCorrection,
};
