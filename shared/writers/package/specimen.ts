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
import { erasure, labels, names, texts, words } from './specimen-words.ts';

/* A paper for tests: every kind of block, in both languages. */

const cited = (text: string, citation: string): Content => [
  { runs: [{ text: `${text} ` }, { text: citation, style: 'citation' }] },
];

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
