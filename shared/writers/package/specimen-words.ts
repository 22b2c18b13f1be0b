import type { Content } from '../../paper/paper.ts';
import type { Language, Wording } from '../../wording/wording.ts';

/* What the paper for tests says. */

export const labels: readonly Wording[] = [
  { en: 'Purpose', ru: 'Цель обработки' },
  { en: 'Legal basis', ru: 'Правовое основание' },
  { en: 'Data subjects', ru: 'Категории субъектов' },
  { en: 'Category of data', ru: 'Категория данных' },
  { en: 'Personal data', ru: 'Перечень данных' },
  { en: 'Operations', ru: 'Действия' },
  { en: 'Retention', ru: 'Срок обработки и хранения' },
  { en: 'Erasure', ru: 'Порядок уничтожения' },
  { en: 'Cross-border transfer', ru: 'Трансграничная передача' },
];

export const erasure: Readonly<Record<Language, Content>> = {
  ru: [
    {
      bullet: true,
      runs: [{ text: 'Случаи: достижение цели; отзыв согласия; выявление неправомерной обработки' }],
    },
    {
      bullet: true,
      runs: [
        { text: 'Срок: 30 дней; при неправомерной обработке — 10 рабочих дней ' },
        { text: 'ч. 3–5 ст. 21', style: 'citation' },
      ],
    },
    { bullet: true, runs: [{ text: 'Подтверждение: акт и выгрузка из журнала, хранятся 3 года' }] },
  ],
  en: [
    {
      bullet: true,
      runs: [{ text: 'When: the purpose is achieved; consent is withdrawn; processing proves unlawful' }],
    },
    { bullet: true, runs: [{ text: 'Within 30 days ' }, { text: 'Art. 5(1)(e)', style: 'citation' }] },
    {
      bullet: true,
      runs: [{ text: 'Evidence: an erasure record and an extract of the log, kept for 3 years' }],
    },
  ],
};

export const texts = {
  purpose: {
    en: 'Answers to questions sent through the contact form of the website',
    ru: 'Ответы на вопросы, направленные через форму обратной связи сайта',
  },
  basis: { en: 'Consent of the data subject', ru: 'Согласие субъекта персональных данных' },
  subjects: {
    en: 'Visitors of the website; representatives of customers',
    ru: 'Посетители сайта; представители контрагентов',
  },
  category: { en: 'Ordinary personal data', ru: 'Иные персональные данные' },
  data: {
    en: 'Name; telephone number; e-mail address; name of the employer; contents of the message',
    ru: 'Фамилия, имя; номер телефона; адрес электронной почты; наименование работодателя; содержание обращения',
  },
  operations: {
    en: 'Collection, recording, organisation, storage, alteration, retrieval, use, disclosure, restriction, erasure',
    ru: 'Сбор, запись, систематизация, накопление, хранение, уточнение (обновление, изменение), извлечение, использование, передача (предоставление, доступ), блокирование, удаление, уничтожение',
  },
  retention: {
    en: 'Until consent is withdrawn, but no longer than 3 years after the last message',
    ru: 'До отзыва согласия, но не более 3 лет с даты последнего обращения',
  },
} as const;

export const names: readonly Wording[] = [
  { en: 'Enquiries from the website', ru: 'Обращения с сайта' },
  { en: 'Recruitment', ru: 'Подбор персонала' },
  { en: 'Payroll', ru: 'Расчёт заработной платы' },
  { en: 'Customer contracts', ru: 'Договоры с контрагентами' },
];

export const words = {
  organisation: { en: 'North Port Ltd', ru: 'ООО «Северный порт»' },
  title: { en: 'Record of processing activities', ru: 'Реестр процессов обработки персональных данных' },
  subtitle: {
    en: 'Article 30(1) of Regulation (EU) 2016/679',
    ru: 'Статьи 18.1 и 22 Федерального закона от 27.07.2006 № 152-ФЗ «О персональных данных»',
  },
  revision: { en: 'revision 14 of 22 November 2026', ru: 'редакция 14 от 22.11.2026' },
  edition: {
    en: 'Checked against the GDPR as of 4 May 2016',
    ru: 'Проверено по редакции 152-ФЗ от 26.07.2026',
  },
  lead: {
    en: 'One card is one purpose of processing (Article 5(1)(b))',
    ru: 'Одна карточка — одна цель обработки (ч. 2 ст. 5, п. 2 ч. 1 ст. 18.1, ч. 3.1 ст. 22 Федерального закона № 152-ФЗ)',
  },
  body: {
    en: 'This record lists every purpose for which the controller processes personal data.',
    ru: 'Реестр содержит все цели, для которых оператор обрабатывает персональные данные.',
  },
} as const;
