import type { Fact, FactGroup } from '../fact.ts';
import { both, cards } from './cards.ts';

const inCard = (card: FactGroup['card'], source: string, facts: readonly Fact[]): FactGroup => ({
  source,
  ...(card ? { card } : {}),
  documents: both,
  facts,
});

/** One list for all purposes: each card that the purposes became holds it. */
const theOneList: readonly Fact[] = [
  ['2.1 e-mail', 'e-mail address', 'адрес электронной почты'],
  ['2.1 company name', 'company name', 'наименование организации'],
  ['2.1 full name', 'full name', 'фамилия, имя, отчество'],
  ['2.1 phone', 'phone number', 'номер телефона'],
  ['2.1 serial number of the key', 'serial number of the licence key', 'серийный номер ключа лицензии'],
  ['2.1 login and password', 'login and password of the personal account', 'логин и пароль личного кабинета'],
  ['2.2 customers', 'customers (individuals)', 'клиенты'],
  ['2.2 contractors', 'contractors', 'подрядчики'],
  [
    '2.2 representatives',
    'representatives and staff of counterparties',
    'представители и работники контрагентов',
  ],
];

const handling: readonly Fact[] = [
  ['1.5 collection', 'collection, recording', 'сбор, запись'],
  ['1.5 systematisation', 'systematisation, accumulation', 'систематизация, накопление'],
  [
    '1.5 storage, refinement',
    'storage, clarification (update, change)',
    'хранение, уточнение (обновление, изменение)',
  ],
  ['1.5 retrieval, use', 'extraction, use', 'извлечение, использование'],
  [
    '1.5 transfer',
    'transfer (distribution, provision, access)',
    'передача (распространение, предоставление, доступ)',
  ],
  ['1.5 depersonalisation, blocking', 'de-identification, blocking', 'обезличивание, блокирование'],
  ['1.5 deletion, destruction', 'deletion, destruction', 'удаление, уничтожение'],
  [
    '4.5 automated and not',
    'mixed | with and without',
    'смешанная | с использованием средств автоматизации и без использования',
  ],
  ['5.6 no longer than needed', 'no longer than the purpose requires', 'не дольше, чем этого требует цель'],
  [
    '5.6 or as law or contract say',
    'unless a federal law or a contract sets the term',
    'если срок не установлен федеральным законом или договором',
  ],
  ['8.7 purpose achieved', 'purpose of processing achieved', 'достижение цели обработки'],
  ['8.7 deleted by the user', 'account is deleted by the user', 'учётную запись удаляет пользователь'],
  ['8.7 at the user’s request', 'at the user’s request', 'по его требованию'],
  ['8.7 as the agreements say', 'cases that the agreements name', 'в случаях, названных в соглашениях'],
  ['8.7 consent expired', 'consent expired', 'истечение срока действия согласия'],
  ['8.7 consent withdrawn', 'consent withdrawn', 'отзыв согласия'],
  ['8.8 six months', 'six months of the editing or deletion', 'шести месяцев со дня изменения или удаления'],
  [
    '8.8 unless laws say otherwise',
    'unless federal laws set another term',
    'если федеральными законами не установлен иной срок',
  ],
  ['8.8 thirty days', 'thirty days of the withdrawal of consent', 'тридцати дней со дня отзыва согласия'],
  ['8.8 if no longer needed', 'if keeping the data is no longer needed', 'если хранение больше не требуется'],
];

const grounds: readonly Fact[] = [
  ['3.1 Constitution', 'constitution of the russian federation', 'конституция российской федерации'],
  ['3.1 Civil Code', 'civil code', 'гражданский кодекс'],
  ['3.1 Labour Code', 'labour code', 'трудовой кодекс'],
  ['3.1 Tax Code', 'tax code', 'налоговый кодекс'],
  ['3.1 companies', 'No. 14-FZ of 08.02.1998', '08.02.1998 № 14-ФЗ'],
  ['3.1 accounting', 'No. 402-FZ of 06.12.2011', '06.12.2011 № 402-ФЗ'],
  ['3.1 pensions', 'No. 167-FZ of 15.12.2001', '15.12.2001 № 167-ФЗ'],
  ['3.1 other acts', 'other acts on the operator’s activity', 'иные акты о деятельности оператора'],
  ['3.2 charter', 'operator’s charter', 'устав оператора'],
  ['3.2 consent', 'consent of the data subject', 'согласие субъекта персональных данных'],
];

const byContract: readonly Fact[] = [
  ['3.2 agreements', 'performance of a contract', 'исполнение договора'],
  [
    '1.6 which',
    'end-user licence agreement and non-exclusive licence agreement',
    'лицензионное соглашение с конечным пользователем и неисключительный лицензионный договор',
  ],
];

const recipients: readonly Fact[] = [
  ['1.9 hosting', 'hosting provider', 'провайдер хостинга'],
  ['1.9, 6.1 mailing', 'mailing automation service', 'сервис автоматизации рассылок'],
  ['6.1 court or state body', 'other public authority', 'иной орган'],
  ['6.1 sale of the business', 'successor', 'правопреемник'],
];

const consentByUse: readonly Fact[] = [
  [
    '1.8 any use is consent',
    'any use of the products counts as unconditional consent',
    'любое использование продуктов считается безоговорочным согласием',
  ],
  [
    '1.8 or do not use',
    'who does not agree must not use them',
    'несогласный должен отказаться от использования',
  ],
];

const everyPurpose = [cards.licences, cards.identification, cards.account, cards.communication] as const;

export const purposes: readonly FactGroup[] = [
  ...everyPurpose.map((card) =>
    inCard(card, 'all purposes', [
      ...theOneList,
      ...handling,
      ...grounds,
      ...byContract,
      ...recipients,
      ...consentByUse,
    ]),
  ),
  inCard(cards.licences, '4.2', [
    [
      'agreements on the software',
      'agreements on the use of the software',
      'договоров на использование программ',
    ],
  ]),
  inCard(cards.identification, '4.2', [
    [
      'identification under agreements',
      'identify the user while duties under current agreements are performed',
      'идентификация пользователя при исполнении обязательств по действующим договорам',
    ],
  ]),
  inCard(cards.account, '4.2', [
    [
      'service Personal account',
      'access to the service “personal account”',
      'доступ к сервису «личный кабинет»',
    ],
  ]),
  inCard(cards.communication, '4.2', [
    [
      'notices, requests, information',
      'notices, requests and information on the use of the software',
      'уведомлений, запросов и информации об использовании программ',
    ],
    [
      'changes of agreements and policies',
      'changes in the user agreement, the contracts and the policies',
      'изменениях пользовательского соглашения, договоров и политик',
    ],
    [
      'payment, functions, versions',
      'terms and forms of payment and in technical functions; new versions',
      'условий и форм оплаты, технических функций; новые версии',
    ],
  ]),
  inCard(cards.promotion, '4.9, 4.10', [
    ...theOneList,
    [
      'promotion by advertising',
      'promote the operator’s services by advertising messages',
      'продвижение услуг оператора рекламными сообщениями',
    ],
    ['on consent', 'consent of the data subject', 'согласие субъекта персональных данных'],
    ...consentByUse,
  ]),
  inCard(cards.website, '7', [
    ['7.1 cookies', 'cookies', 'файлы cookie'],
    [
      '7.1 easier authorisation',
      'make authorisation on repeated visits easier',
      'упрощение авторизации при повторных посещениях',
    ],
    ['7.1 statistics and research', 'for statistics and research', 'статистические и исследовательские цели'],
    [
      '7.1 performance and usability',
      'performance and ease of use of the website',
      'улучшение работы и удобства сайта',
    ],
    ['7.1 expiry by purpose', 'time that depends on its purpose', 'срок, зависящий от его назначения'],
    [
      '7.2 may be refused and deleted',
      'a browser can refuse and delete cookies',
      'браузер может их запретить и удалить',
    ],
    [
      '7.3 pages for who accepts',
      'some pages open only to who accepts them',
      'часть страниц открывается только принявшему их',
    ],
    ['7.5 counters', 'web-metrics', 'метрическ'],
    [
      '8.9 log files',
      'de-identified records of what users do in the services',
      'обезличенные записи о действиях пользователей в сервисах',
    ],
    ['8.9 three years', '3 years', '3 года'],
  ]),
  inCard(cards.users, '5.4', [
    ['section Users', 'section “users” of the website', 'разделе «пользователи» сайта'],
    ['name of the organisation', 'name of the organisation', 'наименование организации'],
  ]),
];
