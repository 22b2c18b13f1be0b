import type { DeadlineRow } from './deadline.ts';
import { deadline, fiveMore, within, words } from './fz-152-row.ts';

/** Deadlines of notifications to Roskomnadzor and of its answers. */
export const filingDeadlines: readonly DeadlineRow[] = [
  deadline('start-notification', ['Art. 22 part 1', 'ч. 1 ст. 22'], {
    duty: words(
      'Notify Roskomnadzor of the intention to process',
      'Уведомить Роскомнадзор о намерении обрабатывать данные',
    ),
    event: words('start of processing', 'начало обработки'),
    limit: { kind: 'before' },
  }),
  deadline('entry-in-register', ['Art. 22 part 4', 'ч. 4 ст. 22'], {
    duty: words('Roskomnadzor enters the operator in the register', 'Роскомнадзор вносит оператора в реестр'),
    event: words('receipt of the notification', 'поступление уведомления'),
    limit: within(30, 'day'),
  }),
  deadline('change-notification', ['Art. 22 part 7', 'ч. 7 ст. 22'], {
    duty: words(
      'Notify Roskomnadzor of all changes of that month',
      'Уведомить Роскомнадзор обо всех изменениях за этот месяц',
    ),
    event: words('change of what was notified', 'изменение сведений уведомления'),
    limit: { kind: 'day-of-next-month', day: 15 },
  }),
  deadline('cessation-notification', ['Art. 22 part 7', 'ч. 7 ст. 22'], {
    duty: words(
      'Notify Roskomnadzor that processing has ended',
      'Уведомить Роскомнадзор о прекращении обработки',
    ),
    event: words('end of processing', 'прекращение обработки'),
    limit: within(10, 'working-day'),
  }),
  deadline(
    'removal-from-register',
    ['Art. 22 part 4.1', 'ч. 4.1 ст. 22'],
    {
      duty: words(
        'Roskomnadzor removes the operator from the register',
        'Роскомнадзор исключает оператора из реестра',
      ),
      event: words('receipt of the notification of cessation', 'поступление уведомления о прекращении'),
      limit: within(30, 'day'),
    },
    { needsReview: true },
  ),
  deadline('transfer-notification', ['Art. 12 part 3', 'ч. 3 ст. 12'], {
    duty: words(
      'Notify Roskomnadzor of the transfer abroad',
      'Уведомить Роскомнадзор о трансграничной передаче',
    ),
    event: words('start of the transfer', 'начало передачи'),
    limit: { kind: 'before' },
  }),
  deadline('transfer-consideration', ['Art. 12 part 9', 'ч. 9 ст. 12'], {
    duty: words(
      'Roskomnadzor considers the notification; a transfer to a country not on the list waits',
      'Роскомнадзор рассматривает уведомление; передача в страну вне перечня ожидает',
    ),
    event: words('receipt by Roskomnadzor', 'поступление в Роскомнадзор'),
    limit: within(10, 'working-day'),
    unless: words(
      'the time stands still while Roskomnadzor waits for information it asked for (part 6)',
      'срок приостанавливается, пока Роскомнадзор ждёт запрошенные сведения (ч. 6)',
    ),
  }),
  deadline('transfer-information', ['Art. 12 part 6', 'ч. 6 ст. 12'], {
    duty: words(
      'Give Roskomnadzor the information on recipients abroad',
      'Предоставить Роскомнадзору сведения о получателях',
    ),
    event: words('receipt of the request', 'получение запроса'),
    limit: within(10, 'working-day'),
    extension: fiveMore,
  }),
];
