import type { Activity } from '../../register/activity/activity.ts';
import { acts, activityOf, consentByUse } from './every-activity.ts';
import { idOf, ids } from './ids.ts';

const contract = {
  title: {
    en: 'End-user licence agreement and non-exclusive licence agreement for the software',
    ru: 'Лицензионное соглашение с конечным пользователем и неисключительный лицензионный договор на программы',
  },
  subjectRole: 'party',
  stage: 'performance',
} as const;

const licenceAgreements = activityOf('licenceAgreements', {
  number: '1',
  name: { en: 'Licence agreements', ru: 'Лицензионные договоры' },
  purpose: {
    en: 'To carry out agreements on the use of the software.',
    ru: 'Исполнение договоров на использование программ.',
  },
  contract,
});

const identification = activityOf('identification', {
  number: '2',
  name: { en: 'Identification of users', ru: 'Идентификация пользователей' },
  purpose: {
    en: 'To identify the user while duties under current agreements are performed.',
    ru: 'Идентификация пользователя при исполнении обязательств по действующим договорам.',
  },
  contract,
});

const personalAccount = activityOf('personalAccount', {
  number: '3',
  name: { en: 'Personal account', ru: 'Личный кабинет' },
  purpose: {
    en: 'To perform duties under existing agreements, among them access to the service “Personal account”.',
    ru: 'Исполнение обязательств по действующим договорам, включая доступ к сервису «Личный кабинет».',
  },
  contract,
});

const communication = activityOf('communication', {
  number: '4',
  name: { en: 'Communication with users', ru: 'Связь с пользователями' },
  purpose: {
    en: 'To send notices, requests and information on the use of the software.',
    ru: 'Направление уведомлений, запросов и информации об использовании программ.',
  },
  subPurposes: [
    {
      id: idOf('communication', 1),
      purpose: {
        en: 'Notices of changes in the user agreement, the contracts and the policies',
        ru: 'Уведомления об изменениях пользовательского соглашения, договоров и политик',
      },
    },
    {
      id: idOf('communication', 2),
      purpose: {
        en: 'Changes in the terms and forms of payment and in technical functions; new versions',
        ru: 'Изменения условий и форм оплаты, технических функций; новые версии',
      },
    },
  ],
  contract,
});

const promotion = activityOf('promotion', {
  number: '5',
  name: { en: 'Advertising messages', ru: 'Рекламные сообщения' },
  purpose: {
    en: 'To promote the operator’s services by advertising messages.',
    ru: 'Продвижение услуг оператора рекламными сообщениями.',
  },
  directMarketing: true,
  directContact: true,
  fz152Bases: ['item-1'],
  consent: {
    ...consentByUse,
    withdrawal: {
      en: 'By the link “Unsubscribe from mailings” or by e-mail to info@example.org',
      ru: 'По ссылке «Отписаться от рассылок» или письмом на info@example.org',
    },
  },
});

const websiteUse = activityOf('websiteUse', {
  number: '6',
  name: { en: 'Use of the website', ru: 'Использование сайта' },
  purpose: {
    en: 'To make authorisation on repeated visits easier, for statistics and research, and to improve the performance and ease of use of the website.',
    ru: 'Упрощение авторизации при повторных посещениях, статистические и исследовательские цели, улучшение работы и удобства сайта.',
  },
  subjects: ['site-visitor', 'site-user'],
  data: [
    {
      id: idOf('websiteUse', 0x11),
      name: { en: 'Cookies and counters', ru: 'Файлы cookie и счётчики' },
      items: ['cookies', 'web-metrics-data'],
      details: {
        en: 'Each cookie expires after a time that depends on its purpose; a browser can refuse and delete cookies, and some pages open only to who accepts them',
        ru: 'Каждый файл cookie истекает через срок, зависящий от его назначения; браузер может их запретить и удалить, а часть страниц открывается только принявшему их',
      },
      sources: ['observed'],
      sourceNote: {
        en: 'Sent to and received from the device by the operator and external services',
        ru: 'Передаются на устройство и получаются с него оператором и внешними сервисами',
      },
    },
    {
      id: idOf('websiteUse', 0x12),
      name: { en: 'Log files', ru: 'Журналы' },
      items: ['access-logs'],
      details: {
        en: 'De-identified records of what users do in the services',
        ru: 'Обезличенные записи о действиях пользователей в сервисах',
      },
      sources: ['observed'],
    },
  ],
  depersonalisation: {
    en: 'Log files hold no data that name the user',
    ru: 'Журналы не содержат данных, указывающих на пользователя',
  },
  periods: [
    {
      id: idOf('websiteUse', 0x21),
      groups: [idOf('websiteUse', 0x11)],
      kind: 'criteria',
      wording: {
        en: 'until the cookie expires, after a time that depends on its purpose',
        ru: 'до истечения файла cookie, через срок, зависящий от его назначения',
      },
    },
    {
      id: idOf('websiteUse', 0x22),
      groups: [idOf('websiteUse', 0x12)],
      stage: 'storage',
      kind: 'fixed-term',
      duration: { amount: 3, unit: 'year' },
      triggers: ['recording'],
    },
  ],
  systems: [ids.website, ids.counters],
});

const listOfUsers = activityOf('listOfUsers', {
  number: '7',
  name: { en: 'List of users on the website', ru: 'Перечень пользователей на сайте' },
  purpose: {
    en: 'To show in the section “Users” of the website which organisations use the software.',
    ru: 'Показ в разделе «Пользователи» сайта организаций, использующих программы.',
  },
  fz152Bases: ['item-1'],
  data: [
    {
      id: idOf('listOfUsers', 0x11),
      items: ['company-name'],
      details: { en: 'The name of the organisation', ru: 'Наименование организации' },
      sources: ['data-subject'],
    },
  ],
  distribution: { permitted: true, separate: false },
});

/** Named among the persons whose data are processed, without a purpose of their own. */
const employees: Activity = {
  id: idOf('employees'),
  regimes: ['fz-152'],
  role: 'controller',
  status: 'active',
  number: '8',
  name: { en: 'Employees of the operator', ru: 'Работники оператора' },
  subjects: ['employee'],
  fz152Bases: ['item-2'],
  acts: acts('employees'),
  automation: 'mixed',
  places: ['RU'],
};

export const activities: readonly Activity[] = [
  licenceAgreements,
  identification,
  personalAccount,
  communication,
  promotion,
  websiteUse,
  listOfUsers,
  employees,
];
