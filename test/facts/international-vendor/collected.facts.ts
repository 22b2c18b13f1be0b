import type { Fact, FactGroup } from '../fact.ts';
import { all, cards, registers } from './cards.ts';

const contactData: readonly Fact[] = [
  ['first name', 'first name', 'имя;'],
  ['surname', 'surname', 'фамилия'],
  ['e-mail address', 'e-mail address', 'адрес электронной почты'],
  ['phone number', 'phone number', 'номер телефона'],
  ['job title', 'job title or position', 'должность'],
  ['country of business', 'country and city of the place of business', 'страна и город места работы'],
  ['business address', 'business address', 'рабочий адрес'],
];

const withContactData = [
  cards.enquiries,
  cards.contracts,
  cards.training,
  cards.accounts,
  cards.newsletters,
  cards.partnerEvents,
  cards.recruitment,
];

const children: readonly Fact[] = [
  ['nothing sold to children', 'nothing is sold for children to buy', 'для покупки детьми не продаются'],
  ['under 16', 'under 16', 'младше 16 лет'],
  ['only with a parent', 'a holder of parental responsibility', 'при участии законного представителя'],
  ['not knowingly collected', 'are not knowingly collected', 'сознательно не собираются'],
  ['without that consent', 'unless that person consents', 'без его согласия'],
];

const given: readonly FactGroup[] = [
  {
    source: 'Personal data we may collect',
    card: cards.enquiries,
    documents: registers,
    facts: [
      ['from the person', 'source: the data subject', 'источник: сам субъект'],
      ['contact forms', 'contact forms on the websites', 'контактные формы на сайтах'],
      ['by phone', 'telephone', 'телефон'],
      ['by e-mail or otherwise', 'e-mail and other correspondence', 'электронная почта и иная переписка'],
      ['queries', 'queries', 'вопросы'],
      ['feedback', 'feedback', 'отзывы'],
      [
        'documents with an enquiry',
        'documents uploaded with an enquiry',
        'документы, загруженные с обращением',
      ],
      ['reports of problems', 'reports of a problem', 'сообщения о неполадках'],
    ],
  },
  {
    source: 'Personal data we may collect',
    card: cards.enquiries,
    documents: all,
    facts: [
      ['to operate effectively', 'to work effectively', 'эффективная работа'],
      ['best experience', 'websites, products and services as good as possible', 'наилучшее качество сайтов'],
      ['uploaded documents', 'documents uploaded by the subject', 'документы, загруженные или приложенные'],
      ['the query itself', 'content of an enquiry', 'содержание обращения'],
      ['correspondence', 'correspondence by e-mail', 'переписка по электронной почте'],
    ],
  },
  {
    source: 'Personal data we may collect',
    card: cards.accounts,
    documents: registers,
    facts: [['creating an account', 'the person opens an account', 'субъект создаёт учётную запись']],
  },
  {
    source: 'Personal data we may collect',
    card: cards.newsletters,
    documents: registers,
    facts: [['subscribing to a service', 'subscribes to a service', 'подписывается на услугу']],
  },
  {
    source: 'Personal data we may collect',
    card: cards.contracts,
    documents: registers,
    facts: [['purchasing services', 'services purchased via the websites', 'покупка услуг на сайтах']],
  },
  {
    source: 'Personal data we may collect',
    card: cards.interactiveFeatures,
    documents: registers,
    facts: [
      ['discussion boards', 'discussion boards', 'форумы'],
      ['social media functions', 'other social functions', 'иные социальные функции'],
      ['a promotion', 'promotions and surveys', 'акции и опросы'],
      ['a survey', 'and surveys', 'и опросы'],
    ],
  },
  {
    source: 'Personal data we may collect',
    card: cards.partnerEvents,
    documents: registers,
    facts: [
      ['signing up for events', 'signs up for information on events', 'записывается на получение сведений'],
    ],
  },
  {
    source: 'Personal data we may collect',
    card: cards.partnerEvents,
    documents: all,
    facts: [
      ['registered partners', 'registered partners only', 'только у зарегистрированных партнёров'],
      ['live events', 'live events', 'в очных мероприятиях'],
      ['reservations', 'to make the reservations', 'бронирование'],
      [
        'copy of the identity document',
        'copy of an identity document',
        'копия документа, удостоверяющего личность',
      ],
    ],
  },
];

const ofOthers = [cards.accounts, cards.newsletters].map((card): FactGroup => ({
  source: 'Information you provide about others',
  card,
  documents: registers,
  facts: [
    ['data of others', 'data about other people', 'данные о других лицах'],
    [
      'account or subscription',
      'registers or subscribes somebody else',
      'регистрирует или подписывает другого',
    ],
    ['told the purposes', 'told them the purposes', 'сообщил этому лицу о целях'],
    ['told the recipients', 'the recipients', 'получателях'],
    ['told how to access', 'how to see and correct the data', 'ознакомиться с данными и исправить их'],
    ['all consents obtained', 'having their consent', 'получил все согласия'],
  ],
}));

/** What people give, and under which conditions. */
export const collected: readonly FactGroup[] = [
  ...withContactData.map((card) => ({
    source: 'Personal data we may collect',
    card,
    documents: all,
    facts: contactData,
  })),
  ...[cards.enquiries, cards.accounts, cards.websiteUse, cards.newsletters, cards.interactiveFeatures].map(
    (card) => ({ source: 'Children', card, documents: all, facts: children }),
  ),
  ...given,
  ...ofOthers,
  ...[cards.enquiries, cards.accounts, cards.websiteUse, cards.newsletters].map((card) => ({
    source: 'Choices available to you',
    card,
    documents: registers,
    facts: [
      ['giving data is a choice', 'must provide them: no', 'предоставление обязательно: нет'],
      ['the website can be used', 'the website stays open', 'сайтом можно пользоваться и дальше'],
      ['some services may be missing', 'may not be available', 'могут быть недоступны'],
    ] as const,
  })),
];
