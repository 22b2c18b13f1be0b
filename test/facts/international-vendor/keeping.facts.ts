import type { Fact, FactGroup } from '../fact.ts';
import { all, cards, gdprOnly, registers } from './cards.ts';

const subjects: readonly (readonly [keyof typeof cards, Fact])[] = [
  ['websiteUse', ['visitors', 'website visitors', 'посетители сайта']],
  ['enquiries', ['prospective customers', 'prospective customers', 'потенциальные клиенты']],
  ['enquiries', ['existing customers', 'customers (individuals)', 'клиенты — физические лица']],
  ['enquiries', ['prospective partners', 'prospective partners', 'потенциальные партнёры']],
  ['enquiries', ['existing partners', 'business partners', 'деловые партнёры']],
  ['contracts', ['contractors', 'contractors', 'подрядчики']],
  ['recruitment', ['job applicants', 'job applicants', 'соискатели']],
];

const actions: readonly Fact[] = [
  ['obtaining', 'collection, recording', 'сбор, запись'],
  ['recording', 'recording, systematisation', 'запись, систематизация'],
  ['organising', 'systematisation, storage', 'систематизация, хранение'],
  ['holding', 'storage, clarification', 'хранение, уточнение'],
  ['amending', 'clarification (update, change)', 'уточнение (обновление, изменение)'],
  ['retrieving', 'extraction, use', 'извлечение, использование'],
  ['using', 'use, transfer', 'использование, передача'],
  ['disclosing, transmitting', 'transfer (provision, access)', 'передача (предоставление, доступ)'],
  ['restricting', 'blocking, deletion', 'блокирование, удаление'],
  ['erasing', 'deletion, destruction', 'удаление, уничтожение'],
];

const afterContract: readonly Fact[] = [
  [
    'during the contract',
    'as the oral or written contract is performed',
    'пока исполняется устный или письменный',
  ],
  ['after it ends', 'after the contract ends', 'по окончании договора'],
  ['for legal obligations', 'for legal obligations', 'для исполнения правовых обязанностей'],
  ['for legitimate interests', 'protect legitimate interests', 'защиты законных интересов'],
];

const under = (
  source: string,
  names: readonly (keyof typeof cards)[],
  documents: readonly string[],
  facts: readonly Fact[],
): readonly FactGroup[] => names.map((name) => ({ source, card: cards[name], documents, facts }));

/** Whose data, what is done with them, for how long, by whom and where. */
export const keeping: readonly FactGroup[] = [
  ...subjects.flatMap(([name, fact]) => under('Definitions: data subject', [name], all, [fact])),
  ...under('Definitions: processing', ['enquiries', 'websiteUse'], all, actions),
  ...under('Data retention', ['contracts', 'licences', 'training'], all, afterContract),
  ...under('Data retention', ['enquiries'], all, [
    ['during communication', 'while people and company are in touch', 'пока продолжается общение'],
    ['on steps before a contract', 'steps before a possible', 'предшествующих возможному'],
  ]),
  ...under('Data retention', ['accounts'], all, [
    ['while the account is active', 'while the account is active', 'пока учётная запись активна'],
  ]),
  ...under('Data retention', ['newsletters'], all, [
    ['contact details', 'contact details: while', 'контактные данные: пока'],
    ['while the account is active', 'the user account is active', 'учётная запись активна'],
    ['or needed to inform', 'needed to tell the person about services', 'чтобы сообщать об услугах'],
    ['until withdrawal', 'until consent to promotions is withdrawn', 'до отзыва согласия на рекламу'],
    ['people said so', 'are welcome | is welcome', 'согласен получать сведения'],
    ['of possible interest', 'of possible interest', 'могут его заинтересовать'],
    ['like those bought or asked for', 'already bought or asked about', 'купленные или запрошенные'],
  ]),
  ...under('Lawful basis 4', ['retention'], all, [
    [
      'after the relationship',
      'once the contractual relationship is over',
      'после окончания договорных отношений',
    ],
    ['as long as necessary', 'make it necessary', 'пока этого требуют'],
    ['for legal obligations', 'to meet legal obligations', 'исполнение правовых обязанностей'],
  ]),
  ...under('Trusted partners', ['enquiries'], all, [
    ['hosting', 'hosting and cloud providers, processor', 'хостинг-провайдеры'],
    ['landing pages', 'website and landing-page builders, processor', 'посадочных страниц'],
    [
      'customer service software',
      'customer-service software, processor',
      'сервисы управления взаимоотношениями',
    ],
  ]),
  ...under('Trusted partners', ['newsletters'], all, [
    ['e-mail distribution', 'e-mail and SMS delivery services', 'рассылки электронных писем'],
    ['integrations', 'services for building integrations', 'сервисы интеграции'],
  ]),
  ...under('Trusted partners', ['newsletters'], registers, [
    ['e-mail monitoring', 'distribution of e-mail and its monitoring', 'рассылка писем и её отслеживание'],
  ]),
  ...under('Trusted partners', ['training'], all, [
    ['video conferencing', 'video-conference services', 'сервисы видеоконференций'],
  ]),
  ...under('Trusted partners', ['enquiries', 'newsletters'], gdprOnly, [
    ['written agreements', 'in writing', 'письменная форма'],
    ['confidentiality', 'bound to confidentiality', 'соблюдать конфиденциальность'],
    ['documented instructions', 'only on documented instructions', 'по документированным указаниям'],
    ['return or erasure', 'deletion or return', 'удаление или возврат'],
  ]),
  ...under('International transfers', ['enquiries', 'recruitment'], registers, [
    ['in the EEA', 'European Economic Area (EEA); Russia', 'экономическая зона (ЕЭЗ); Россия'],
    ['in Russia', '(EEA); Russia', '(ЕЭЗ); Россия'],
    ['treated securely', 'treated securely', 'обращались безопасно'],
    ['and by the privacy policy', 'as the privacy policy says', 'согласно политике'],
    ['whatever law applies there', 'whatever the law there demands', 'требования местного права'],
  ]),
  ...under('Disclosure', ['enquiries', 'websiteUse', 'recruitment'], all, [
    ['police and authorities', 'police, investigation bodies, courts', 'полиция, органы дознания'],
    ['successor', 'successor entity on reorganisation or acquisition', 'правопреемник при реорганизации'],
  ]),
  ...under('Disclosure', ['enquiries'], registers, [
    ['merger, change of control', 'merger, change of control', 'слияние, смена контроля'],
    ['law or legal request', 'the law, or a request made under it', 'закон или основанный на нём запрос'],
  ]),
];
