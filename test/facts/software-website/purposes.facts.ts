import type { FactGroup } from '../fact.ts';
import { both, cards } from './cards.ts';

export const informationExchange: readonly FactGroup[] = [
  {
    source: '3.2.1',
    card: cards.exchange,
    documents: both,
    facts: [
      ['exchange of information', 'to exchange information', 'обмен информацией'],
      ['that is external', 'with people outside the company', 'с лицами вне компании'],
      ['communications', 'communications', 'коммуникации'],
      ['marketing', 'marketing', 'маркетинг'],
    ],
  },
  {
    source: '3.2.1 Legal basis',
    card: cards.exchange,
    documents: both,
    facts: [
      ['consent through special forms', 'by special forms', 'через специальные формы'],
      [
        'the forms are on the website',
        'forms on https://example.org/',
        'формы на сайте https://example.org/',
      ],
      ['by entering personal data', 'enters personal data', 'внёс в форму свои персональные данные'],
      ['and sending them', 'sends it', 'отправил её'],
    ],
  },
  {
    source: '3.2.1 Composition',
    card: cards.exchange,
    documents: both,
    facts: [
      ['surname', 'surname', 'фамилия'],
      ['first name', 'first name', 'имя;'],
      ['phone number', 'phone number', 'номер телефона'],
      ['e-mail', 'e-mail address', 'адрес электронной почты'],
      ['company name', 'company name', 'наименование организации'],
      ['other information', 'other information given', 'иная информация, указанная'],
      ['in a special form', 'in a form', 'в специальной форме'],
    ],
  },
];

export const siteManagement: readonly FactGroup[] = [
  {
    source: '3.2.2',
    card: cards.site,
    documents: both,
    facts: [
      ['organisation of the website', 'to organise', 'организация сайта оператора'],
      ['management of the website', 'manage the operator’s website', 'управление им'],
      ['in the network', 'on the Internet', 'в сети Интернет'],
    ],
  },
  {
    source: '3.2.2 Legal basis',
    card: cards.site,
    documents: both,
    facts: [
      ['metric programs and services', 'metrics programs and services', 'метрических программ и сервисов'],
      ['a pop-up banner', 'pop-up banner', 'всплывающем баннере'],
      ['its conditions are accepted', 'accepts the terms', 'принимает условия'],
      ['and (or) the site is used on', 'and (or) goes on using the site', 'и (или) продолжает пользоваться'],
      ['if the browser allows', 'the browser must allow it', 'разрешено в настройках браузера'],
      ['saving cookies is on', 'cookies are saved', 'сохранение файлов cookie включено'],
      ['JavaScript is used', 'JavaScript is on', 'JavaScript используется'],
    ],
  },
  {
    source: '3.2.2 Composition',
    card: cards.site,
    documents: both,
    facts: [
      ['network address of the device', 'network address of the device', 'сетевой адрес устройства'],
      ['IP address', 'IP address', 'IP-адрес'],
      ['cookies', 'cookies;', 'файлы cookie;'],
      ['location of the user', 'location of the site user', 'местоположение пользователя сайта'],
      [
        'anonymised data',
        'de-identified data about site visitors',
        'обезличенные данные о посетителях сайта',
      ],
      [
        'collected by web analytics',
        'collected by an external web-analytics service',
        'собирает внешний сервис веб-аналитики',
      ],
      [
        'technical information of the device',
        'technical information about the device',
        'техническая информация об устройстве',
      ],
    ],
  },
  {
    source: '3.2.2 Period',
    card: cards.site,
    documents: both,
    facts: [
      ['metrics analyse use', 'analysis of how the site is used', 'анализ использования сайта'],
      ['metrics measure performance', 'measuring', 'измерение'],
      ['metrics raise performance', 'improving its performance', 'повышение его эффективности'],
      [
        'a period of their own',
        'data of the metrics services, processing: until',
        'данные метрических сервисов, обработка: до',
      ],
      [
        'until use of the site ends',
        'until the end of use of the site',
        'до прекращения использования сайта',
      ],
      ['or cookies are deleted', 'the deletion of cookies', 'удаления файлов cookie'],
      ['whichever is earlier', 'whichever comes first', 'наступит раньше'],
    ],
  },
];
