import type { DeadlineRow } from './deadline.ts';
import { deadline, fiveMore, within, words } from './fz-152-row.ts';

/** Deadlines for answers to data subjects and to Roskomnadzor, and for incidents. */
export const answerDeadlines: readonly DeadlineRow[] = [
  deadline('access-answer', ['Art. 14 part 3, Art. 20 part 1', 'ч. 3 ст. 14, ч. 1 ст. 20'], {
    duty: words('Answer a request for information', 'Ответить на запрос о данных'),
    event: words('receipt of the request', 'получение запроса'),
    limit: within(10, 'working-day'),
    extension: fiveMore,
  }),
  deadline('repeated-request', ['Art. 14 part 4', 'ч. 4 ст. 14'], {
    duty: words('The data subject may ask again', 'Субъект может обратиться повторно'),
    event: words('the first request', 'первоначальный запрос'),
    limit: { kind: 'not-before', amount: 30, unit: 'day' },
    unless: words(
      'a law or the contract sets a shorter term',
      'законом или договором установлен более короткий срок',
    ),
  }),
  deadline('refusal', ['Art. 20 part 2', 'ч. 2 ст. 20'], {
    duty: words('Refuse with reasons', 'Дать мотивированный отказ'),
    event: words('receipt of the request', 'получение запроса'),
    limit: within(10, 'working-day'),
    extension: fiveMore,
  }),
  deadline('correct-or-destroy', ['Art. 20 part 3', 'ч. 3 ст. 20'], {
    duty: words(
      'Correct the data, or destroy those obtained unlawfully or not needed, and tell the data subject and recipients',
      'Исправить данные либо уничтожить незаконно полученные или ненужные и сообщить субъекту и получателям',
    ),
    event: words('receipt of what confirms it', 'получение подтверждающих сведений'),
    limit: within(7, 'working-day'),
  }),
  deadline('roskomnadzor-request', ['Art. 20 part 4', 'ч. 4 ст. 20'], {
    duty: words('Give Roskomnadzor what it asks for', 'Предоставить Роскомнадзору запрошенные сведения'),
    event: words('receipt of the request', 'получение запроса'),
    limit: within(10, 'working-day'),
    extension: fiveMore,
  }),
  deadline('objection-to-automated-decision', ['Art. 16 part 4', 'ч. 4 ст. 16'], {
    duty: words(
      'Consider the objection and tell the outcome',
      'Рассмотреть возражение и сообщить о результатах',
    ),
    event: words('receipt of the objection', 'получение возражения'),
    limit: within(30, 'day'),
  }),
  deadline('distribution-conditions', ['Art. 10.1 part 10', 'ч. 10 ст. 10.1'], {
    duty: words(
      'Publish conditions and prohibitions of distribution',
      'Опубликовать условия и запреты распространения',
    ),
    event: words('receipt of the consent', 'получение согласия'),
    limit: within(3, 'working-day'),
  }),
  deadline('notice-of-third-party-data', ['Art. 18 part 3', 'ч. 3 ст. 18'], {
    duty: words(
      'Inform a person whose data came from elsewhere',
      'Уведомить лицо, данные которого получены не от него',
    ),
    event: words('start of processing', 'начало обработки'),
    limit: { kind: 'before' },
    unless: words('an exception of part 4 applies', 'действует исключение из ч. 4'),
  }),
  deadline('incident-notice', ['Art. 21 part 3.1 item 1', 'п. 1 ч. 3.1 ст. 21'], {
    duty: words('Tell Roskomnadzor of the incident', 'Уведомить Роскомнадзор об инциденте'),
    event: words('its discovery', 'его выявление'),
    limit: within(24, 'hour'),
  }),
  deadline('incident-inquiry', ['Art. 21 part 3.1 item 2', 'п. 2 ч. 3.1 ст. 21'], {
    duty: words(
      'Tell Roskomnadzor the results of the inquiry',
      'Сообщить Роскомнадзору о результатах расследования',
    ),
    event: words('discovery of the incident', 'выявление инцидента'),
    limit: within(72, 'hour'),
  }),
];
