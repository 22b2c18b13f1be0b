import type { Activity, DataGroup, Period, Recipient } from '../../register/activity/activity.ts';
import type { Text } from '../../wording/wording.ts';
import { idOf, ids, type ActivityName } from './ids.ts';

type Act = NonNullable<Activity['acts']>[number];

/** The grounds the operator names for everything at once: a list of laws, its charter, contracts and consent. */
const lawsNamed: readonly Text[] = [
  { en: 'Constitution of the Russian Federation', ru: 'Конституция Российской Федерации' },
  { en: 'Civil Code', ru: 'Гражданский кодекс' },
  { en: 'Labour Code', ru: 'Трудовой кодекс' },
  { en: 'Tax Code', ru: 'Налоговый кодекс' },
  {
    en: 'Federal Law No. 14-FZ of 08.02.1998 on limited liability companies',
    ru: 'Федеральный закон от 08.02.1998 № 14-ФЗ об обществах с ограниченной ответственностью',
  },
  {
    en: 'Federal Law No. 402-FZ of 06.12.2011 on accounting',
    ru: 'Федеральный закон от 06.12.2011 № 402-ФЗ о бухгалтерском учёте',
  },
  {
    en: 'Federal Law No. 167-FZ of 15.12.2001 on compulsory pension insurance',
    ru: 'Федеральный закон от 15.12.2001 № 167-ФЗ об обязательном пенсионном страховании',
  },
  {
    en: 'Other acts on the operator’s activity; the operator’s charter',
    ru: 'Иные акты о деятельности оператора; устав оператора',
  },
];

export const acts = (name: ActivityName): readonly Act[] =>
  lawsNamed.map((act, at) => ({ id: idOf(name, 0x60 + at), act }));

/** The one list of data that the operator gives for all its purposes. */
const items = ['email', 'company-name', 'full-name', 'phone', 'licence-data', 'account-credentials'] as const;

const data = (name: ActivityName): readonly DataGroup[] => [
  {
    id: idOf(name, 0x10),
    items,
    details: {
      en: 'The serial number of the licence key; login and password of the personal account',
      ru: 'Серийный номер ключа лицензии; логин и пароль личного кабинета',
    },
    sources: ['data-subject', 'public-source'],
    sourceNote: {
      en: 'From the persons, orally and in writing, on registration or sign-in; from public sources; entered in logs, registers and systems. Checked where a user registers a licensed product, taken in good faith where a free program is downloaded.',
      ru: 'От субъектов устно и письменно, при регистрации или авторизации; из общедоступных источников; вносятся в журналы, реестры и системы. Проверяются при регистрации лицензионного продукта, при загрузке бесплатных программ считаются добросовестными.',
    },
  },
];

const periods = (name: ActivityName): readonly Period[] => [
  {
    id: idOf(name, 0x20),
    stage: 'processing-and-storage',
    kind: 'until-event',
    triggers: ['purpose-achieved'],
    wording: {
      en: 'no longer than the purpose requires, unless a federal law or a contract sets the term',
      ru: 'не дольше, чем этого требует цель, если срок не установлен федеральным законом или договором',
    },
  },
];

const recipients = (name: ActivityName): readonly Recipient[] => [
  {
    id: idOf(name, 0x40),
    party: ids.hosting,
    kind: 'hosting',
    role: 'processor',
    purpose: { en: 'Hosting', ru: 'Хостинг' },
    contractContents: ['confidentiality', 'security-duty'],
  },
  {
    id: idOf(name, 0x41),
    party: ids.mailing,
    kind: 'e-mail-delivery',
    role: 'processor',
    purpose: { en: 'Automation of mailings', ru: 'Автоматизация рассылок' },
    contractContents: ['confidentiality', 'security-duty'],
  },
  {
    id: idOf(name, 0x42),
    kind: 'other-authority',
    role: 'authority',
    onRequest: true,
    ground: {
      en: 'Reasoned request of a court or competent state body, as the law prescribes',
      ru: 'Мотивированный запрос суда или уполномоченного государственного органа в установленном порядке',
    },
  },
  {
    id: idOf(name, 0x43),
    kind: 'successor',
    role: 'third-party',
    purpose: { en: 'Sale of the business or of a part of it', ru: 'Продажа бизнеса или его части' },
  },
];

/** Consent as the operator asks for it: by use of the product, within the licence. */
export const consentByUse = {
  asked: {
    en: 'Any use of the products counts as unconditional consent to the policy; who does not agree must not use them.',
    ru: 'Любое использование продуктов считается безоговорочным согласием с политикой; несогласный должен отказаться от использования.',
  },
  separate: false,
  severalPurposes: true,
  document: {
    en: 'The policy, a part of the end-user licence agreement and of the non-exclusive licence agreement',
    ru: 'Политика — часть лицензионного соглашения с конечным пользователем и неисключительного лицензионного договора',
  },
  withdrawal: {
    en: 'By e-mail to info@example.org or by deleting the account',
    ru: 'Письмом на info@example.org или удалением учётной записи',
  },
} as const satisfies NonNullable<Activity['consent']>;

const common = {
  regimes: ['fz-152'],
  role: 'controller',
  status: 'active',
  profiling: false,
  fz152Bases: ['item-1', 'item-2', 'item-5'],
  consent: consentByUse,
  subjects: ['customer', 'contractor', 'counterparty-representative'],
  actions: [
    'collection',
    'recording',
    'systematisation',
    'accumulation',
    'storage',
    'clarification',
    'extraction',
    'use',
    'distribution',
    'provision',
    'access',
    'depersonalisation',
    'blocking',
    'deletion',
    'destruction',
  ],
  automation: 'mixed',
  places: ['RU'],
  destructionOccasions: ['purpose-achieved', 'subject-request', 'consent-expired', 'consent-withdrawn'],
  destructionDeadline: { amount: 6, unit: 'month' },
  destructionProcedure: {
    en: 'Within six months of the editing or deletion of the data or the account, unless federal laws set another term; within thirty days of the withdrawal of consent, if keeping the data is no longer needed. An account is deleted by the user, at the user’s request, or in the cases that the agreements name.',
    ru: 'В течение шести месяцев со дня изменения или удаления данных либо учётной записи, если федеральными законами не установлен иной срок; в течение тридцати дней со дня отзыва согласия, если хранение больше не требуется. Учётную запись удаляет пользователь, оператор по его требованию или в случаях, названных в соглашениях.',
  },
  access: {
    en: 'Employees whose duties include processing',
    ru: 'Работники, в обязанности которых входит обработка',
  },
  systems: [ids.website, ids.account, ids.paper],
} as const satisfies Omit<Activity, 'id'>;

/** An activity with what the operator says of all at once, beside what is its own. */
export const activityOf = (name: ActivityName, own: Omit<Activity, 'id'>): Activity => ({
  ...common,
  id: idOf(name),
  acts: acts(name),
  data: data(name),
  periods: periods(name),
  recipients: recipients(name),
  ...own,
});
