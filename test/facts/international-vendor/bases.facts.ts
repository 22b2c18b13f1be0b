import type { Fact, FactGroup } from '../fact.ts';
import { all, cards, fz152Only, gdprOnly, registers } from './cards.ts';

interface Basis {
  readonly source: string;
  readonly of: readonly (keyof typeof cards)[];
  readonly gdpr: Fact;
  readonly fz152: Fact;
}

const bases: readonly Basis[] = [
  {
    source: 'Lawful basis 1',
    of: ['enquiries', 'contracts', 'licences', 'training', 'accounts'],
    gdpr: ['contract', 'contract with the data subject', 'договор с субъектом данных'],
    fz152: ['contract', 'performance of a contract to which', 'исполнение договора, стороной которого'],
  },
  {
    source: 'Lawful basis 2',
    of: ['onlinePromotion', 'websiteUse'],
    gdpr: ['legitimate interests', 'legitimate interests of the controller', 'законные интересы контролёра'],
    fz152: [
      'legitimate interests',
      'rights and legitimate interests of',
      'прав и законных интересов оператора',
    ],
  },
  {
    source: 'Lawful basis 3',
    of: ['newsletters', 'interactiveFeatures'],
    gdpr: ['consent', 'consent (Art. 6(1)(a)) | consent Art. 6(1)(a)', 'согласие субъекта данных'],
    fz152: ['consent', 'consent of the data subject', 'согласие субъекта персональных данных'],
  },
  {
    source: 'Lawful basis 4',
    of: ['retention'],
    gdpr: ['legal obligation', 'legal obligation of the controller', 'правовая обязанность контролёра'],
    fz152: [
      'legal obligation',
      'duties laid on the operator',
      'на оператора функций, полномочий и обязанностей',
    ],
  },
  {
    source: 'Lawful basis 4',
    of: ['retention'],
    gdpr: ['legitimate interests', 'legitimate interests of the controller', 'законные интересы контролёра'],
    fz152: [
      'legitimate interests',
      'rights and legitimate interests of',
      'прав и законных интересов оператора',
    ],
  },
];

const grounds: readonly FactGroup[] = bases.flatMap(({ source, of, gdpr, fz152 }) =>
  of.flatMap((name) => [
    { source, card: cards[name], documents: gdprOnly, facts: [gdpr] },
    { source, card: cards[name], documents: fz152Only, facts: [fz152] },
  ]),
);

const purposes = (source: string, name: keyof typeof cards, facts: readonly Fact[]): FactGroup => ({
  source,
  card: cards[name],
  documents: all,
  facts,
});

/** The purposes, grouped by the basis they rest on. */
export const basesAndPurposes: readonly FactGroup[] = [
  ...grounds,
  purposes('Lawful basis 1', 'enquiries', [
    ['1 steps at the request', 'steps that a person asks for', 'действия, о которых субъект просит'],
    ['1 before a relationship', 'before a business relationship', 'до начала деловых отношений'],
    ['1 oral or written contract', 'oral or written contract', 'устного или письменного договора'],
    [
      '1.1 contact is a request',
      'making contact is taken as a request',
      'обращение к нам считается просьбой',
    ],
    ['1.2 to respond to enquiries', 'to answer enquiries', 'ответы на обращения'],
  ]),
  purposes('Lawful basis 1.3', 'contracts', [
    ['performance', 'perform the oral or written contract', 'исполнение устного или письменного договора'],
    ['invoices', 'invoice services', 'выставление счетов за услуги'],
    ['invoice data', 'orders, invoices and payments', 'заказы, счета и платежи'],
  ]),
  purposes('Lawful basis 1.4', 'licences', [
    ['device fingerprints', 'device fingerprint', 'цифровой отпечаток устройства'],
    ['administration', 'administer software licences', 'администрирование лицензий на программы'],
    ['new licences', 'to apply new licences', 'применение новых лицензий'],
    ['evaluation to permanent', 'turn trial licences into permanent', 'пробных лицензий в постоянные'],
    ['other maintenance', 'other maintenance of licences', 'иное обслуживание лицензий'],
  ]),
  purposes('Lawful basis 1.5', 'training', [
    ['training', 'to train people in the products and services', 'обучение работе с продуктами и услугами'],
  ]),
  purposes('Lawful basis 2.1', 'onlinePromotion', [
    ['online promotion', 'promote products and services online', 'продвижение продуктов и услуг в интернете'],
  ]),
  purposes('Lawful basis 2.2', 'websiteUse', [
    ['how the site is used', 'to learn how visitors use the website', 'как посетители пользуются сайтом'],
    ['2.3 improvement', 'to improve it', 'его улучшение'],
    ['2.3.1 administration', 'administration of the site', 'администрирование сайта'],
    ['2.3.1 internal operations', 'internal operations', 'внутренние задачи'],
    ['2.3.1 data security', 'data security', 'безопасность данных'],
    ['2.3.1 troubleshooting', 'troubleshooting', 'устранение неполадок'],
    ['2.3.1 testing', 'testing', 'тестирование'],
    ['2.3.1 statistics', 'statistics', 'статистика'],
    ['2.3.1 surveys', 'surveys', 'опросы'],
    ['2.3.2 effective content', 'most effective', 'наиболее подходящим'],
    ['2.3.2 for person and device', 'for the person and the device', 'человеку и его устройству'],
  ]),
  purposes('Lawful basis 3.1', 'newsletters', [
    ['communications', 'to send communications', 'направление сообщений'],
    ['promotional', 'promotional messages', 'рекламных'],
    ['explicit consent', 'explicitly', 'явно'],
  ]),
  purposes('Lawful basis 3.1', 'interactiveFeatures', [
    ['interactive features', 'interactive features of the service', 'интерактивных возможностях сервиса'],
    ['by choice', 'when they choose to', 'по желанию субъекта'],
  ]),
  {
    source: 'Lawful basis 3.2',
    card: cards.newsletters,
    documents: registers,
    facts: [
      ['advertising', 'direct marketing: yes', 'продвижение товаров, работ, услуг: да'],
      ['withdrawal at any time', 'at any time: by writing', 'в любое время: письмом'],
      ['by contact', 'writing to the data protection officer', 'письмом инспектору по защите данных'],
      ['by “unsubscribe”', 'by the “unsubscribe” link', 'по ссылке «отписаться»'],
      ['by instructions received', 'as the message itself says', 'указанным в самом сообщении'],
    ],
  },
  {
    source: 'Your rights 7',
    card: cards.websiteUse,
    documents: registers,
    facts: [
      ['no profiling', 'profiling: no', 'профилирование: нет'],
      ['no such decisions', 'automated decisions: no', 'автоматизированные решения: нет'],
    ],
  },
];
