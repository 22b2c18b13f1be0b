import { gdpr } from '../cite.ts';
import { gdprEdition } from '../editions.ts';
import type { SpecialConditionTerm } from '../legal-basis-term.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** Special categories of Art. 9, or data relating to criminal convictions and offences of Art. 10. */
export type GdprProtectedData = 'special' | 'criminal';

type Condition = SpecialConditionTerm<GdprProtectedData>;

const place = (letter: string): Pick<Condition, 'appliesTo' | 'short' | 'citations'> => ({
  appliesTo: 'special',
  short: { en: `9(2)(${letter})`, ru: `9(2)(${letter})` },
  citations: [gdpr(`9(2)(${letter})`)],
});

const art10: Pick<Condition, 'appliesTo' | 'short' | 'citations'> = {
  appliesTo: 'criminal',
  short: { en: '10', ru: '10' },
  citations: [gdpr('10')],
};

/** The conditions of Art. 9(2) GDPR and the two cases of Art. 10. */
export const gdprSpecialConditions: Vocabulary<Condition> = {
  id: 'gdpr-special-conditions',
  name: {
    en: 'Condition for special categories and criminal data (Art. 9, 10 GDPR)',
    ru: 'Условие обработки особых категорий и данных об осуждениях и преступлениях (ст. 9, 10 GDPR)',
  },
  editions: [gdprEdition],
  terms: [
    {
      code: 'explicit-consent',
      label: { en: 'Explicit consent', ru: 'Явное согласие' },
      hint: {
        en: 'Union or Member State law may provide that consent cannot lift the prohibition.',
        ru: 'Право ЕС или государства-члена может не допускать снятия запрета по согласию.',
      },
      demands: ['consent'],
      ...place('a'),
    },
    {
      code: 'employment-social-law',
      label: {
        en: 'Employment, social security and social protection law',
        ru: 'Право в области занятости, социального обеспечения и социальной защиты',
      },
      hint: {
        en: 'Name the Union or Member State law, or the collective agreement under it, and the safeguards.',
        ru: 'Назовите акт права ЕС или государства-члена либо коллективный договор на его основе и гарантии.',
      },
      demands: ['act'],
      ...place('b'),
    },
    {
      code: 'vital-interests',
      label: {
        en: 'Vital interests, where the data subject cannot give consent',
        ru: 'Жизненно важные интересы, если субъект данных не способен дать согласие',
      },
      hint: {
        en: 'Of the data subject or another person; the data subject is physically or legally incapable of consenting.',
        ru: 'Субъекта данных или иного лица; субъект физически или юридически не способен дать согласие.',
      },
      demands: ['vital'],
      ...place('c'),
    },
    {
      code: 'not-for-profit-body',
      label: {
        en: 'Not-for-profit body with a political, philosophical, religious or trade union aim: members, former members, regular contacts',
        ru: 'Некоммерческая организация с политической, философской, религиозной или профсоюзной целью: члены, бывшие члены, постоянные контакты',
      },
      hint: {
        en: 'In the course of its legitimate activities with safeguards; no disclosure outside the body without consent.',
        ru: 'В рамках законной деятельности и с гарантиями; без согласия данные не раскрываются за пределы организации.',
      },
      demands: [],
      ...place('d'),
    },
    {
      code: 'made-public',
      label: {
        en: 'Data manifestly made public by the data subject',
        ru: 'Данные явно обнародованы самим субъектом',
      },
      demands: [],
      ...place('e'),
    },
    {
      code: 'legal-claims',
      label: {
        en: 'Establishment, exercise or defence of legal claims, or courts acting in their judicial capacity',
        ru: 'Установление, осуществление или защита правовых требований либо осуществление судами правосудия',
      },
      demands: ['proceedings'],
      ...place('f'),
    },
    {
      code: 'substantial-public-interest',
      label: {
        en: 'Substantial public interest on the basis of Union or Member State law',
        ru: 'Существенный общественный интерес на основе права ЕС или государства-члена',
      },
      demands: ['act'],
      ...place('g'),
    },
    {
      code: 'health-care',
      label: {
        en: 'Preventive or occupational medicine, diagnosis, health or social care',
        ru: 'Профилактическая медицина и медицина труда, диагностика, медицинская или социальная помощь',
      },
      hint: {
        en: 'On the basis of Union or Member State law, or of a contract with a health professional; by a person under professional secrecy (Art. 9(3)).',
        ru: 'На основе права ЕС или государства-члена либо договора с медицинским работником; лицом, обязанным хранить профессиональную тайну (ст. 9(3)).',
      },
      demands: ['act'],
      ...place('h'),
      citations: [gdpr('9(2)(h)'), gdpr('9(3)')],
    },
    {
      code: 'public-health',
      label: {
        en: 'Public interest in the area of public health, on the basis of Union or Member State law',
        ru: 'Общественный интерес в сфере общественного здоровья на основе права ЕС или государства-члена',
      },
      demands: ['act'],
      ...place('i'),
    },
    {
      code: 'archiving-research-statistics',
      label: {
        en: 'Archiving in the public interest, scientific or historical research, statistics',
        ru: 'Архивирование в общественных интересах, научные или исторические исследования, статистика',
      },
      hint: {
        en: 'On the basis of Union or Member State law and with the safeguards of Art. 89(1).',
        ru: 'На основе права ЕС или государства-члена и с гарантиями ст. 89(1).',
      },
      demands: ['act', 'research'],
      ...place('j'),
      citations: [gdpr('9(2)(j)'), gdpr('89(1)')],
    },
    {
      code: 'criminal-official-authority',
      label: {
        en: 'Data on criminal convictions, offences or related security measures: under the control of official authority',
        ru: 'Данные об уголовных осуждениях, преступлениях (правонарушениях) и связанных мерах безопасности: под контролем официального органа',
      },
      hint: {
        en: 'A comprehensive register of criminal convictions may be kept only under the control of official authority.',
        ru: 'Полный реестр судимостей может вестись только под контролем официального органа.',
      },
      demands: [],
      ...art10,
    },
    {
      code: 'criminal-law-authorised',
      label: {
        en: 'Data on criminal convictions, offences or related security measures: authorised by Union or Member State law',
        ru: 'Данные об уголовных осуждениях, преступлениях (правонарушениях) и связанных мерах безопасности: обработка разрешена правом ЕС или государства-члена',
      },
      hint: {
        en: 'The law must provide for appropriate safeguards for the rights and freedoms of data subjects.',
        ru: 'Такой акт должен предусматривать надлежащие гарантии прав и свобод субъектов данных.',
      },
      demands: ['act'],
      ...art10,
    },
  ],
};
