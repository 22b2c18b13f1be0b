import {
  plain,
  type Block,
  type Content,
  type LabelledRow,
  type Paper,
  type Records,
  type Run,
} from '../../paper/paper.ts';
import { say, type Language, type Wording } from '../../wording/wording.ts';

/* A paper for tests: every kind of block, in both languages. */

const cited = (text: string, citation: string): Content => [
  { runs: [{ text: `${text} ` }, { text: citation, style: 'citation' }] },
];

const labels: readonly Wording[] = [
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

const erasure: Readonly<Record<Language, Content>> = {
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

const texts = {
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

function recordValues(language: Language): readonly Content[] {
  const article = language === 'ru' ? 'п. 1 ч. 1 ст. 6' : 'Art. 6(1)(a)';
  const lines = [texts.subjects, texts.category, texts.data, texts.operations, texts.retention];
  return [
    plain(say(texts.purpose, language)),
    cited(say(texts.basis, language), article),
    ...lines.map((wording) => plain(say(wording, language))),
    erasure[language],
    [],
  ];
}

const names: readonly Wording[] = [
  { en: 'Enquiries from the website', ru: 'Обращения с сайта' },
  { en: 'Recruitment', ru: 'Подбор персонала' },
  { en: 'Payroll', ru: 'Расчёт заработной платы' },
  { en: 'Customer contracts', ru: 'Договоры с контрагентами' },
];

/** Cards of one form; more than there are names repeats them. */
export const specimenRecords = (language: Language, count: number): Records => ({
  kind: 'records',
  name: say({ en: 'Activities', ru: 'Карточки процессов' }, language),
  labels: labels.map((label) => say(label, language)),
  records: Array.from({ length: count }, (_, index) => ({
    heading: `2.${index + 1}. ${say(names[index % names.length] ?? { en: '', ru: '' }, language)}`,
    values: recordValues(language),
  })),
});

const overview = (language: Language, count: number): Block => ({
  kind: 'table',
  name: say({ en: 'Overview', ru: 'Сводная таблица' }, language),
  columns: [
    { title: '№', share: 0.5 },
    ...labels.slice(0, 6).map((label, at) => ({ title: say(label, language), share: at === 4 ? 3 : 2 })),
  ],
  rows: Array.from({ length: count }, (_, index) => [
    plain(String(index + 1)),
    ...recordValues(language).slice(0, 6),
  ]),
});

const words = {
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

const factRows = (language: Language): readonly LabelledRow[] =>
  language === 'ru'
    ? [
        { label: 'Редакция', value: plain('14 от 22.11.2026') },
        { label: 'Оператор', value: plain('ООО «Северный порт», ИНН 0000000000') },
        { label: 'Проверено по', value: plain('Федеральный закон № 152-ФЗ в редакции от 26.07.2026') },
      ]
    : [
        { label: 'Revision', value: plain('14 of 22 November 2026') },
        { label: 'Controller', value: plain('North Port Ltd, 1 Example Street') },
        { label: 'Checked against', value: plain('Regulation (EU) 2016/679 as of 4 May 2016') },
      ];

function blocksBefore(language: Language): readonly Block[] {
  const word = (wording: Wording): Run => ({ text: say(wording, language) });
  return [
    { kind: 'heading', level: 1, text: say({ en: '1. General', ru: '1. Общие сведения' }, language) },
    {
      kind: 'paragraph',
      style: 'body',
      runs: [word(words.body), { text: ' ' }, { text: 'strong', style: 'strong' }],
    },
    { kind: 'paragraph', style: 'note', runs: [{ text: 'muted', style: 'muted' }] },
    { kind: 'heading', level: 3, text: say({ en: 'Parties', ru: 'Участники' }, language) },
    { kind: 'bullets', items: [[word(texts.subjects)], [word(texts.category)]] },
    { kind: 'rows', rows: factRows(language) },
  ];
}

/** A paper with every kind of block; `count` records and rows. */
export function specimen(language: Language, count = 4): Paper {
  const word = (wording: Wording): string => say(wording, language);
  const sign = language === 'ru' ? ['подпись', 'дата'] : ['signature', 'date'];
  return {
    language,
    title: word(words.title),
    cover: {
      organisation: word(words.organisation),
      title: word(words.title),
      subtitle: word(words.subtitle),
      facts: factRows(language),
      contents: true,
    },
    header: { left: `${word(words.organisation)} · ${word(words.title)}`, right: word(words.revision) },
    footer: word(words.edition),
    date: '2026-11-22',
    author: word(words.organisation),
    sections: [
      { orientation: 'portrait', blocks: blocksBefore(language) },
      {
        orientation: 'landscape',
        blocks: [
          { kind: 'heading', level: 1, text: word({ en: 'Overview', ru: 'Сводная таблица' }) },
          overview(language, count),
        ],
      },
      {
        orientation: 'portrait',
        blocks: [
          { kind: 'heading', level: 1, text: word({ en: '2. Activities', ru: '2. Карточки процессов' }) },
          { kind: 'paragraph', style: 'lead', runs: [{ text: word(words.lead) }] },
          specimenRecords(language, count),
          {
            kind: 'signature',
            lines: [
              {
                who: word({
                  en: 'Data protection officer',
                  ru: 'Ответственный за организацию обработки персональных данных',
                }),
                captions: sign,
              },
            ],
          },
        ],
      },
    ],
  };
}
