import type { Recipient } from '../../../register/activity/activity.ts';
import { activityOf, childrenNote, voluntary } from '../every-activity.ts';
import { ids, idsOf } from '../ids.ts';

const { item } = idsOf('websiteUse');

const technicalItems = [
  'ip-address',
  'cookies',
  'device-technical-information',
  'browser',
  'language-and-time-zone',
  'browser-plug-ins',
  'pages-viewed',
  'full-urls',
  'referrer',
  'clickstream',
  'visit-length',
  'page-interaction',
  'error-logs',
];

const socialNetworks: Recipient = {
  id: item(0x20),
  kind: 'social-media',
  role: 'third-party',
  purpose: {
    en: 'Plugins for following and sharing: social and professional networks, photo and video services, a messenger, a blog platform',
    ru: 'Модули подписки и публикации: социальные и профессиональные сети, фото- и видеосервисы, мессенджер, блог-платформа',
  },
  note: {
    en: 'A plugin may see the IP address and the page visited and may set a cookie of its own. What a person shares through it goes to the network, not to us: the network’s policy governs it, use needs an account there, and we do not process it. Visitors should read those policies.',
    ru: 'Модуль может получить IP-адрес и адрес страницы и установить свой файл cookie. То, чем субъект делится через него, получает сеть, а не мы: действует политика сети, нужна учётная запись в ней, мы эти данные не обрабатываем. Посетителям следует читать такие политики.',
  },
};

const activity = activityOf('websiteUse', ['hosting', 'landingPages'], {
  number: '7',
  name: { en: 'Use and improvement of the website', ru: 'Использование и улучшение сайта' },
  purpose: {
    en: 'To learn how visitors use the website, and to improve it.',
    ru: 'Сбор сведений о том, как посетители пользуются сайтом, и его улучшение.',
  },
  subPurposes: [
    {
      id: item(1),
      purpose: {
        en: 'Administration of the site and internal operations: data security, troubleshooting, testing, statistics, surveys',
        ru: 'Администрирование сайта и внутренние задачи: безопасность данных, устранение неполадок, тестирование, статистика, опросы',
      },
    },
    {
      id: item(2),
      purpose: {
        en: 'Content shown in the way most effective for the person and the device',
        ru: 'Показ содержания способом, наиболее подходящим человеку и его устройству',
      },
    },
  ],
  gdprBases: ['legitimate-interests'],
  fz152Bases: ['item-7'],
  interest: {
    interest: {
      en: 'Knowing how the website is used and making it better',
      ru: 'Понимание того, как используется сайт, и его улучшение',
    },
    whose: 'ours',
  },
  subjects: ['site-visitor'],
  minorsNote: childrenNote,
  data: [
    {
      id: item(0x10),
      items: technicalItems,
      sources: ['observed', 'third-party'],
      sourceNote: {
        en: 'Automatically, by cookies and analytical tools; some data may come from third parties',
        ru: 'Автоматически: файлы cookie и средства аналитики; часть данных может поступать от третьих лиц',
      },
      ...voluntary,
    },
  ],
  methodNote: {
    en: 'What cookies and analytical tools collect is not combined with data by which a person told us who they are: in an account, a form or otherwise.',
    ru: 'Данные файлов cookie и средств аналитики не сопоставляются с данными, которыми человек сам себя назвал: в учётной записи, форме или иным образом.',
  },
  systems: [ids.website, ids.analytics],
});

export const websiteUse = { ...activity, recipients: [socialNetworks, ...(activity.recipients ?? [])] };
