import type { Activity, Recipient } from '../../register/activity/activity.ts';
import type { Text } from '../../wording/wording.ts';

/** What the two purposes have in common. */
export const bothPurposes = {
  regimes: ['fz-152'],
  role: 'controller',
  status: 'active',
  fz152Bases: ['item-1'],
  subjects: ['site-user'],
  minors: false,
  actions: [
    'collection',
    'recording',
    'systematisation',
    'accumulation',
    'storage',
    'clarification',
    'extraction',
    'use',
    'provision',
    'access',
    'depersonalisation',
    'blocking',
    'deletion',
    'destruction',
  ],
  automation: 'automated',
  internet: 'yes',
  methodNote: {
    en: 'Only for this specific, lawful purpose, fixed beforehand; never for one that is incompatible with it. Databases kept for incompatible purposes are not merged.',
    ru: 'Только для этой конкретной, законной, заранее определённой цели; обработка, несовместимая с ней, не ведётся. Базы данных, которые ведутся для несовместимых целей, не объединяются.',
  },
  destructionOccasions: [
    'purpose-achieved',
    'consent-expired',
    'consent-withdrawn',
    'no-longer-relevant',
    'unlawful-processing',
    'operator-ceased',
  ],
  destructionProcedure: {
    en: 'Once consent has expired, the data are destroyed if no other legal ground lets the operator go on.',
    ru: 'По истечении согласия данные уничтожаются, если продолжить обработку не позволяет иное законное основание.',
  },
  confidentiality: {
    en: 'Data stay confidential: without the user’s prior consent they are not disclosed, given to third parties or distributed, unless Russian law says otherwise. Which third parties receive data can be read at https://example.org/disclosure/.',
    ru: 'Данные конфиденциальны: без предварительного согласия пользователя они не раскрываются, не передаются третьим лицам и не распространяются, если иное не следует из российского законодательства. Перечень третьих лиц, которым передаются данные, опубликован: https://example.org/disclosure/.',
  },
  places: ['RU'],
} as const satisfies Omit<Activity, 'id'>;

export const withdrawal: Text = {
  en: 'At any time, by e-mail to info@example.org or by post to the operator’s address; the message is marked “Withdrawal of consent to data processing”.',
  ru: 'В любое время — письмом на info@example.org или по почте на адрес оператора с пометкой «Отзыв согласия на обработку данных».',
};

/** The third parties and authorities to which data of either purpose can go. */
export const recipients = (item: (number: number) => string): readonly Recipient[] => [
  {
    id: item(20),
    kind: 'other-organisation',
    role: 'third-party',
    ground: {
      en: 'Consent given by the user beforehand, except where Russian law provides otherwise',
      ru: 'Предварительное согласие пользователя, кроме случаев, установленных российским законодательством',
    },
  },
  {
    id: item(21),
    kind: 'law-enforcement',
    role: 'authority',
    ground: {
      en: 'Bodies of inquiry and investigation and other authorised bodies, on the grounds that Russian law provides',
      ru: 'Органы дознания и следствия, иные уполномоченные органы — на основаниях, предусмотренных российским законодательством',
    },
  },
];

/** Until one of three events; what is kept after that, as long as the law says. */
export const periods = (item: (number: number) => string): NonNullable<Activity['periods']> => [
  {
    id: item(10),
    stage: 'processing-and-storage',
    kind: 'until-event',
    triggers: ['consent-withdrawn', 'purpose-achieved', 'need-lost'],
    whichever: 'any',
  },
  {
    id: item(11),
    stage: 'storage',
    kind: 'statutory',
    wording: {
      en: 'after that, for the terms that Russian legislation sets',
      ru: 'далее — в сроки, предусмотренные законодательством Российской Федерации',
    },
  },
];
