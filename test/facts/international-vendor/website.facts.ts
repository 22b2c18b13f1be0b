import type { FactGroup } from '../fact.ts';
import { all, cards, registers } from './cards.ts';

const card = cards.websiteUse;

/** What is collected by automated means, and the plugins of social media. */
export const website: readonly FactGroup[] = [
  {
    source: 'Collected by automated means',
    card,
    documents: registers,
    facts: [
      ['interaction is recorded', 'observed by the organisation', 'наблюдением самой организации'],
      ['with cookies', 'automatically, by cookies', 'автоматически: файлы cookie'],
      ['with analytical tools', 'analytical tools', 'средства аналитики'],
      ['or from third parties', 'may come from third parties', 'поступать от третьих лиц'],
    ],
  },
  {
    source: 'Technical information',
    card,
    documents: all,
    facts: [
      [
        'device information',
        'technical information about the device',
        'техническая информация об устройстве',
      ],
      ['IP address', 'IP address', 'IP-адрес'],
      ['browser type and version', 'browser type and version', 'тип и версия браузера'],
      ['language settings', 'language and time-zone settings', 'настройки языка'],
      ['time zone', 'time-zone settings', 'часового пояса'],
      ['browser plug-ins', 'browser plug-in types and versions', 'типы и версии подключаемых модулей'],
      ['pages viewed or searched for', 'pages viewed or searched for', 'просмотренные страницы и поисковые'],
      ['full URL', 'full URLs', 'полные адреса страниц (URL)'],
      ['ways of leaving the page', 'way of leaving the page', 'способ ухода со страницы'],
      ['clickstream', 'clickstream to, through and from the site', 'последовательность переходов на сайт'],
      ['with date and time', 'with date and time', 'с датой и временем'],
      ['length of visits', 'length of visits', 'продолжительность посещения'],
      ['scrolling', 'scrolling', 'прокрутка'],
      ['clicks', 'clicks', 'нажатия'],
      ['mouse-overs', 'mouse-overs', 'наведение курсора'],
      ['error reports', 'error reports', 'сообщения об ошибках'],
      ['download errors', 'download errors', 'ошибки загрузки'],
      ['problems met', 'problems met', 'сбои при работе'],
      ['cookies', 'cookies;', 'файлы cookie;'],
      ['not matched with what people gave', 'is not combined with data', 'не сопоставляются с данными'],
      ['in an account, a form or otherwise', 'in an account, a form or', 'в учётной записи, форме или'],
    ],
  },
  {
    source: 'Social media plugins',
    card,
    documents: all,
    facts: [['social media', 'social-media platforms', 'социальные сети']],
  },
  {
    source: 'Social media plugins',
    card,
    documents: registers,
    facts: [
      ['following and sharing', 'for following and sharing', 'модули подписки и публикации'],
      ['social networks', 'social and professional networks', 'социальные и профессиональные сети'],
      ['photo and video', 'photo and video services', 'фото- и видеосервисы'],
      ['messenger', 'a messenger', 'мессенджер'],
      ['blog platform', 'a blog platform', 'блог-платформа'],
      ['may collect the IP address', 'may see the IP address', 'может получить IP-адрес'],
      ['and the page visited', 'and the page visited', 'адрес страницы'],
      ['may set a cookie', 'may set a cookie', 'установить свой файл cookie'],
      ['data go to them, not us', 'goes to the network, not to us', 'получает сеть, а не мы'],
      ['their policies govern', 'network’s policy governs', 'действует политика сети'],
      ['an account is needed', 'needs an account there', 'нужна учётная запись в ней'],
      ['not processed by us', 'we do not process it', 'мы эти данные не обрабатываем'],
      ['read their notices', 'should read those policies', 'следует читать такие политики'],
    ],
  },
];
