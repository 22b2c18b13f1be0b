import type { Activity } from '../../register/activity/activity.ts';
import { bothPurposes, periods, recipients, withdrawal } from './both-purposes.ts';
import { ids, itemsOf } from './ids.ts';

const item = itemsOf('siteManagement');
const metrics = item(6);

export const siteManagement: Activity = {
  ...bothPurposes,
  id: ids.siteManagement,
  number: '2',
  name: { en: 'Organisation and management of the website', ru: 'Организация и управление сайтом' },
  purpose: {
    en: 'To organise and manage the operator’s website on the Internet.',
    ru: 'Организация сайта оператора в сети Интернет и управление им.',
  },
  subPurposes: [
    {
      id: item(1),
      purpose: {
        en: 'Analysis of how the site is used, measuring and improving its performance (metrics services)',
        ru: 'Анализ использования сайта, измерение и повышение его эффективности (метрические сервисы)',
      },
    },
  ],
  consent: {
    asked: {
      en: 'For metrics programs and services: the user accepts the terms shown in a pop-up banner and (or) goes on using the site. The browser must allow it: cookies are saved and JavaScript is on.',
      ru: 'Для метрических программ и сервисов: пользователь принимает условия, показанные во всплывающем баннере, и (или) продолжает пользоваться сайтом. Это должно быть разрешено в настройках браузера: сохранение файлов cookie включено, JavaScript используется.',
    },
    medium: 'other',
    withdrawal,
  },
  data: [
    {
      id: item(5),
      name: { en: 'Technical data of the visit', ru: 'Технические данные посещения' },
      items: ['ip-address', 'cookies', 'site-user-location', 'device-technical-information'],
      sources: ['observed'],
    },
    {
      id: metrics,
      name: { en: 'Data of the metrics services', ru: 'Данные метрических сервисов' },
      items: ['web-metrics-data'],
      details: {
        en: 'Collected by an external web-analytics service',
        ru: 'Собирает внешний сервис веб-аналитики',
      },
      sources: ['observed'],
    },
  ],
  periods: [
    ...periods(item),
    {
      id: item(12),
      stage: 'processing',
      groups: [metrics],
      kind: 'until-event',
      triggers: ['site-use-end', 'cookies-deleted'],
      whichever: 'earliest',
    },
  ],
  recipients: recipients(item),
  systems: [ids.website, ids.analytics],
};
