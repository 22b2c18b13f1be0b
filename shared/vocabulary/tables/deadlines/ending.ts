import type { DeadlineRow } from './deadline.ts';
import { deadline, fiveMore, within, words } from './fz-152-row.ts';

const otherGround = words(
  'a contract or another agreement with the data subject says otherwise, or a federal law lets the operator go on without consent; where it cannot be done in time, block and destroy within six months (part 6)',
  'иное предусмотрено договором или иным соглашением с субъектом либо федеральный закон позволяет обрабатывать данные без согласия; если в срок уничтожить нельзя — блокирование и уничтожение в течение шести месяцев (ч. 6)',
);

/** Deadlines for blocking, clarifying, stopping and destroying (Art. 21 and its neighbours). */
export const endingDeadlines: readonly DeadlineRow[] = [
  deadline('block', ['Art. 21 part 1', 'ч. 1 ст. 21'], {
    duty: words('Block the data for the time of the check', 'Заблокировать данные на период проверки'),
    event: words(
      'request that points to unlawful processing or inaccurate data',
      'обращение о неправомерной обработке или неточных данных',
    ),
    limit: { kind: 'at-once' },
    unless: words(
      'the data are inaccurate and blocking would violate rights of the data subject or of others',
      'данные неточны и блокирование нарушило бы права субъекта или третьих лиц',
    ),
  }),
  deadline('clarify', ['Art. 21 part 2', 'ч. 2 ст. 21'], {
    duty: words('Clarify the data and end the blocking', 'Уточнить данные и снять блокирование'),
    event: words('receipt of what confirms the inaccuracy', 'получение сведений, подтверждающих неточность'),
    limit: within(7, 'working-day'),
  }),
  deadline('stop-unlawful', ['Art. 21 part 3', 'ч. 3 ст. 21'], {
    duty: words('Stop unlawful processing', 'Прекратить неправомерную обработку'),
    event: words('its discovery', 'её выявление'),
    limit: within(3, 'working-day'),
  }),
  deadline('destroy-unlawful', ['Art. 21 part 3', 'ч. 3 ст. 21'], {
    duty: words(
      'Destroy the data if processing cannot be made lawful',
      'Уничтожить данные, если обработку нельзя сделать правомерной',
    ),
    event: words('discovery of unlawful processing', 'выявление неправомерной обработки'),
    limit: within(10, 'working-day'),
  }),
  deadline('destroy-purpose-achieved', ['Art. 21 part 4', 'ч. 4 ст. 21'], {
    duty: words('Stop processing and destroy the data', 'Прекратить обработку и уничтожить данные'),
    event: words('achievement of the purpose', 'достижение цели обработки'),
    limit: within(30, 'day'),
    unless: otherGround,
  }),
  deadline('destroy-consent-withdrawn', ['Art. 21 part 5', 'ч. 5 ст. 21'], {
    duty: words(
      'Stop processing and destroy data that need not be kept',
      'Прекратить обработку и уничтожить данные, которые больше не нужны',
    ),
    event: words('receipt of the withdrawal', 'поступление отзыва согласия'),
    limit: within(30, 'day'),
    unless: otherGround,
  }),
  deadline('stop-on-demand', ['Art. 21 part 5.1', 'ч. 5.1 ст. 21'], {
    duty: words(
      'Stop processing on the data subject’s demand',
      'Прекратить обработку по требованию субъекта',
    ),
    event: words('receipt of the demand', 'получение требования'),
    limit: within(10, 'working-day'),
    extension: fiveMore,
    unless: words(
      'processing rests on Art. 6 part 1 items 2–11, Art. 10 part 2 or Art. 11 part 2',
      'обработка основана на п. 2–11 ч. 1 ст. 6, ч. 2 ст. 10 или ч. 2 ст. 11',
    ),
  }),
  deadline('destroy-after-blocking', ['Art. 21 part 6', 'ч. 6 ст. 21'], {
    duty: words(
      'Destroy blocked data that could not be destroyed in time',
      'Уничтожить заблокированные данные, которые нельзя было уничтожить в срок',
    ),
    event: words('blocking', 'блокирование'),
    limit: within(6, 'month'),
    unless: words('a federal law sets another term', 'иной срок установлен федеральным законом'),
  }),
  deadline('stop-distribution', ['Art. 10.1 part 12', 'ч. 12 ст. 10.1'], {
    duty: words(
      'Stop distribution on the data subject’s demand',
      'Прекратить распространение по требованию субъекта',
    ),
    event: words('receipt of the demand', 'поступление требования'),
    limit: { kind: 'at-once' },
  }),
  deadline('stop-unlawful-distribution', ['Art. 10.1 part 14', 'ч. 14 ст. 10.1'], {
    duty: words(
      'Stop a transfer that does not comply with Art. 10.1',
      'Прекратить передачу, не соответствующую ст. 10.1',
    ),
    event: words(
      'receipt of the demand, or entry into force of the judgment',
      'получение требования либо вступление решения суда в силу',
    ),
    limit: within(3, 'working-day'),
    unless: words('the judgment names another term', 'иной срок указан в решении суда'),
  }),
  deadline('stop-marketing', ['Art. 15 part 2', 'ч. 2 ст. 15'], {
    duty: words('Stop direct marketing', 'Прекратить прямое продвижение'),
    event: words('the data subject’s demand', 'требование субъекта'),
    limit: { kind: 'at-once' },
  }),
];
