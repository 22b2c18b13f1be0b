import type { Measure } from '../../register/measure.ts';
import type { Party } from '../../register/party.ts';
import type { System } from '../../register/system.ts';
import { ids } from './ids.ts';

export const parties: readonly Party[] = [
  { id: ids.hosting, name: { en: 'Hosting provider', ru: 'Провайдер хостинга' }, kind: 'hosting' },
  {
    id: ids.mailing,
    name: { en: 'Mailing automation service', ru: 'Сервис автоматизации рассылок' },
    kind: 'e-mail-delivery',
  },
  { id: ids.authority, name: { en: 'Roskomnadzor', ru: 'Роскомнадзор' }, kind: 'supervisory-authority' },
];

export const systems: readonly System[] = [
  {
    id: ids.website,
    name: { en: 'Website example.org', ru: 'Сайт example.org' },
    kind: 'website',
    country: 'RU',
    host: ids.hosting,
  },
  {
    id: ids.account,
    name: { en: 'Personal account of users', ru: 'Личный кабинет пользователей' },
    kind: 'customer-portal',
    country: 'RU',
    host: ids.hosting,
  },
  {
    id: ids.counters,
    name: { en: 'Visit counters of example.org', ru: 'Счётчики посещений сайта example.org' },
    kind: 'web-analytics',
    country: 'RU',
  },
  {
    id: ids.paper,
    name: { en: 'Registers and logs on paper', ru: 'Реестры и журналы на бумаге' },
    kind: 'paper-files',
    country: 'RU',
  },
];

export const measures: readonly Measure[] = [
  {
    id: ids.threats,
    kind: 'threat-model',
    description: {
      en: 'Threats to the security of data in processing are identified.',
      ru: 'Определяются угрозы безопасности данных при их обработке.',
    },
  },
  {
    id: ids.acts,
    kind: 'policy-and-internal-acts',
    description: {
      en: 'The policy is published; internal acts rule processing and protection, prevent and detect breaches and remove their consequences.',
      ru: 'Политика опубликована; локальные акты регулируют обработку и защиту, предотвращают и выявляют нарушения и устраняют их последствия.',
    },
  },
  {
    id: ids.responsible,
    kind: 'responsible-person-appointed',
    description: {
      en: 'A person responsible for organising processing, and persons who answer for security in departments and information systems.',
      ru: 'Назначены ответственный за организацию обработки и лица, отвечающие за безопасность в подразделениях и информационных системах.',
    },
  },
  {
    id: ids.article19,
    kind: 'article-19-measures',
    description: {
      en: 'Legal, organisational and technical: against unlawful or accidental access, destruction, change, blocking, distribution and other unlawful actions.',
      ru: 'Правовые, организационные и технические: от неправомерного или случайного доступа, уничтожения, изменения, блокирования, распространения и иных неправомерных действий.',
    },
  },
  {
    id: ids.control,
    kind: 'internal-control',
    description: {
      en: 'Internal control or audit of compliance with the laws, the policy and internal acts.',
      ru: 'Внутренний контроль или аудит соответствия законам, политике и локальным актам.',
    },
  },
  {
    id: ids.harm,
    kind: 'harm-assessment',
    description: {
      en: 'Harm that a breach may cause is weighed against the measures taken.',
      ru: 'Вред, который может причинить нарушение, соотносится с принятыми мерами.',
    },
  },
  {
    id: ids.familiarised,
    kind: 'staff-familiarised',
    description: {
      en: 'Employees who process data know the law, the policy and the internal acts, and are trained.',
      ru: 'Работники, обрабатывающие данные, ознакомлены с законодательством, политикой и локальными актами и обучены.',
    },
  },
  {
    id: ids.documents,
    name: { en: 'Documents with data are registered', ru: 'Учёт документов с данными' },
    description: {
      en: 'Documents that hold personal data are recorded; work with the information systems is organised.',
      ru: 'Документы, содержащие персональные данные, учитываются; работа с информационными системами организована.',
    },
  },
  {
    id: ids.storage,
    name: { en: 'Safe storage', ru: 'Безопасное хранение' },
    description: {
      en: 'Conditions for handling data are created; they are stored where they are safe and nobody unauthorised gets at them.',
      ru: 'Созданы условия для работы с данными; они хранятся так, что сохранны и недоступны посторонним.',
    },
  },
];
