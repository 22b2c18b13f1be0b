import { fz152Edition, gdprEdition } from '../../vocabulary/editions.ts';
import type { Wording } from '../../wording/wording.ts';
import type { Chapter } from '../chapter.ts';
import { heading, list, paragraph, table } from '../parts.ts';

const nothing: Wording = { en: '–', ru: '–' };
const both18And22: Wording = {
  en: 'Art. 18.1 part 1 item 2; Art. 22 part 3.1',
  ru: 'п. 2 ч. 1 ст. 18.1; ч. 3.1 ст. 22',
};
const only22: Wording = { en: 'Art. 22 part 3.1', ru: 'ч. 3.1 ст. 22' };
const only18: Wording = { en: 'Art. 18.1 part 1 item 2', ru: 'п. 2 ч. 1 ст. 18.1' };
const gdpr = (place: string): Wording => ({ en: `Art. ${place}`, ru: `ст. ${place}` });

const rows: readonly (readonly Wording[])[] = [
  [
    { en: 'Purpose', ru: 'Цель' },
    gdpr('30(1)(b)'),
    { en: 'Art. 18.1 part 1 item 2; Art. 22 part 3 item 2', ru: 'п. 2 ч. 1 ст. 18.1; п. 2 ч. 3 ст. 22' },
  ],
  [{ en: 'Legal basis', ru: 'Правовое основание' }, gdpr('6(1)'), only22],
  [{ en: 'Data and their category', ru: 'Данные и их категория' }, gdpr('30(1)(c)'), both18And22],
  [{ en: 'Data subjects', ru: 'Субъекты' }, gdpr('30(1)(c)'), both18And22],
  [{ en: 'Actions', ru: 'Действия' }, nothing, only22],
  [{ en: 'Method', ru: 'Способ' }, nothing, both18And22],
  [{ en: 'Period', ru: 'Сроки' }, gdpr('30(1)(f)'), only18],
  [{ en: 'Destruction', ru: 'Уничтожение' }, nothing, only18],
  [{ en: 'Recipients', ru: 'Получатели' }, gdpr('30(1)(d)'), { en: 'Art. 6 part 3', ru: 'ч. 3 ст. 6' }],
  [
    { en: 'Transfers abroad', ru: 'Передача за границу' },
    gdpr('30(1)(e)'),
    { en: 'Art. 12; Art. 22 part 3 item 10', ru: 'ст. 12; п. 10 ч. 3 ст. 22' },
  ],
  [
    { en: 'Security measures', ru: 'Меры защиты' },
    gdpr('30(1)(g)'),
    { en: 'Art. 19; Art. 22 part 3 item 7', ru: 'ст. 19; п. 7 ч. 3 ст. 22' },
  ],
];

/** What the two laws ask for, and which texts the program knows. */
export const twoLaws: Chapter = {
  id: 'two-laws',
  title: { en: 'The two laws', ru: 'Два закона' },
  parts: [
    paragraph(
      'An organisation is under one of the laws or both; so is each activity. You say which, on the page **Organisation** and in the card. Lists, findings and documents follow.',
      'Организация подпадает под один закон или под оба; так же и каждый процесс. Это отмечают в разделе **Организация** и в карточке. Перечни, замечания и документы следуют этому выбору.',
    ),
    heading('Which texts were read', 'По каким редакциям'),
    list(gdprEdition.name, fz152Edition.name, {
      en: 'The orders and decrees beside them stand in **Settings** under **Law tables**.',
      ru: 'Приказы и постановления к ним перечислены в разделе **Настройки**, **Таблицы закона**.',
    }),
    heading('What they ask of one activity', 'Что они требуют по каждому процессу'),
    table(
      [
        { en: 'In the card', ru: 'В карточке' },
        { en: 'GDPR', ru: 'GDPR' },
        { en: '152-FZ', ru: '152-ФЗ' },
      ],
      rows,
    ),
    list(
      {
        en: 'Art. 30(1) of the GDPR asks controllers for a record and lists its contents. Processors keep one under Art. 30(2). Both are printed from the cards. Art. 30(5) frees some organisations with fewer than 250 employees, with wide exceptions; the page **Organisation** says whether yours is one, and why.',
        ru: 'Ст. 30(1) GDPR требует от контролёра вести реестр и перечисляет его содержание. Обработчик ведёт реестр по ст. 30(2). Оба печатаются из карточек. Ст. 30(5) освобождает часть организаций с числом работников менее 250, но с широкими исключениями; раздел **Организация** показывает, относится ли это к вам и почему.',
      },
      {
        en: '152-FZ does not speak of a register of processing activities. But Art. 18.1 part 1 item 2 asks legal entities for documents that state, for each purpose, what the table shows, and Art. 22 part 3.1 asks the same of the notification to Roskomnadzor. A register by purpose answers both.',
        ru: '152-ФЗ не говорит о реестре процессов. Но п. 2 ч. 1 ст. 18.1 требует от юридических лиц документов, где для каждой цели указано то, что в таблице, а ч. 3.1 ст. 22 — того же в уведомлении Роскомнадзора. Реестр по целям отвечает на оба требования.',
      },
      {
        en: 'The notification is printed from the cards; **Filings** shows it field by field in the order of the portal.',
        ru: 'Уведомление печатается из карточек; **Подачи** показывают его по полям в порядке портала.',
      },
    ),
    heading('Not legal advice', 'Это не юридическая консультация'),
    paragraph(
      'The program knows the texts named above and points to their articles. It does not know your case, later amendments or the practice of your authority. What is doubtful is marked so in the lists. Decide with your lawyer.',
      'Программа знает названные тексты и указывает на их статьи. Она не знает вашей ситуации, более поздних изменений и практики вашего надзорного органа. Сомнительное в перечнях помечено. Решайте вместе с юристом.',
    ),
  ],
};
