import { itemsOf, type DataItemRow } from './data-item.ts';

const metrics = 'сведения, собираемые посредством метрических программ';

const notByMetrics = {
  en: 'If a web-metrics service collects it, tick the metrics box in the notification too.',
  ru: 'Если сведения собирает метрическая программа, отметьте в уведомлении и эту графу.',
};

const visit: readonly DataItemRow[] = [
  {
    code: 'ip-address',
    label: { en: 'IP address (network address of the device)', ru: 'IP-адрес (сетевой адрес устройства)' },
    portalBox: metrics,
  },
  { code: 'cookies', label: { en: 'Cookies', ru: 'Файлы cookie' }, portalBox: metrics },
  {
    code: 'browser',
    label: { en: 'Browser type and version', ru: 'Тип и версия браузера' },
    portalBox: metrics,
  },
  {
    code: 'browser-plug-ins',
    label: { en: 'Browser plug-in types and versions', ru: 'Типы и версии подключаемых модулей браузера' },
    portalBox: metrics,
  },
  {
    code: 'language-and-time-zone',
    label: { en: 'Language and time-zone settings', ru: 'Настройки языка и часового пояса' },
    portalBox: metrics,
  },
  {
    code: 'device-technical-information',
    label: {
      en: 'Technical information about the device',
      ru: 'Техническая информация об устройстве, с которого осуществляется доступ',
    },
    portalBox: metrics,
  },
  {
    code: 'pages-viewed',
    label: { en: 'Pages viewed or searched for', ru: 'Просмотренные страницы и поисковые запросы на сайте' },
    portalBox: metrics,
  },
  { code: 'full-urls', label: { en: 'Full URLs', ru: 'Полные адреса страниц (URL)' }, portalBox: metrics },
  {
    code: 'referrer',
    label: {
      en: 'Source of the visit and way of leaving the page',
      ru: 'Источник перехода на сайт и способ ухода со страницы',
    },
    portalBox: metrics,
  },
  {
    code: 'clickstream',
    label: {
      en: 'Clickstream to, through and from the site, with date and time',
      ru: 'Последовательность переходов на сайт, по сайту и с него с датой и временем',
    },
    portalBox: metrics,
  },
  {
    code: 'visit-length',
    label: { en: 'Length of visits to pages', ru: 'Продолжительность посещения страниц' },
    portalBox: metrics,
  },
  {
    code: 'page-interaction',
    label: {
      en: 'Page interaction (scrolling, clicks, mouse-overs)',
      ru: 'Действия на странице (прокрутка, нажатия, наведение курсора)',
    },
    portalBox: metrics,
  },
  {
    code: 'web-metrics-data',
    label: {
      en: 'De-identified data about site visitors collected by web-metrics services',
      ru: 'Обезличенные данные о посетителях сайта, собираемые сервисами веб-аналитики (метрическими программами)',
    },
    hint: {
      en: 'De-identified data remain personal data under 152-FZ.',
      ru: 'По 152-ФЗ обезличенные данные остаются персональными.',
    },
    portalBox: metrics,
  },
];

const deviceAndAccount: readonly DataItemRow[] = [
  {
    code: 'device-identifiers',
    label: {
      en: 'Device and advertising identifiers',
      ru: 'Идентификаторы устройства и рекламные идентификаторы',
    },
    hint: notByMetrics,
  },
  {
    code: 'device-fingerprint',
    label: { en: 'Device fingerprint', ru: 'Цифровой отпечаток устройства' },
    hint: notByMetrics,
  },
  {
    code: 'error-logs',
    label: {
      en: 'Log information: error reports, download errors, problems met',
      ru: 'Сведения журналов: сообщения об ошибках, ошибки загрузки, сбои при работе',
    },
  },
  {
    code: 'access-logs',
    label: {
      en: 'Connection and access logs with time stamps',
      ru: 'Журналы подключений и доступа с отметками времени',
    },
  },
  {
    code: 'account-credentials',
    label: {
      en: 'Account credentials (login, password or its hash) and roles',
      ru: 'Данные учётной записи (логин, пароль или его хеш, роли)',
    },
  },
  {
    code: 'usage-profile',
    label: {
      en: 'Use of the service, behaviour and profile',
      ru: 'Использование сервиса, поведение в нём и профиль',
    },
  },
  {
    code: 'user-content',
    label: { en: 'User-generated content', ru: 'Материалы, созданные пользователем' },
    hint: {
      en: 'Posts, comments and files that people publish or keep in the service.',
      ru: 'Публикации, комментарии и файлы, которые люди размещают или хранят в сервисе.',
    },
  },
];

export const onlineItems = itemsOf('online', [...visit, ...deviceAndAccount]);
