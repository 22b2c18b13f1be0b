import type { Fact, FactGroup } from '../fact.ts';
import { both, cards } from './cards.ts';

const actions: readonly Fact[] = [
  ['collection', 'collection, recording', 'сбор, запись'],
  ['recording', 'recording, systematisation', 'запись, систематизация'],
  ['systematisation', 'systematisation, accumulation', 'систематизация, накопление'],
  ['accumulation', 'accumulation, storage', 'накопление, хранение'],
  ['storage', 'storage, clarification', 'хранение, уточнение'],
  ['clarification', 'clarification (update, change)', 'уточнение (обновление, изменение)'],
  ['extraction', 'extraction, use', 'извлечение, использование'],
  ['use', 'use, transfer', 'использование, передача'],
  ['transfer', 'transfer (', 'передача ('],
  ['provision', 'transfer (provision', 'передача (предоставление'],
  ['access', 'provision, access)', 'предоставление, доступ)'],
  ['de-identification', 'access), de-identification', 'доступ), обезличивание'],
  ['blocking', 'de-identification, blocking', 'обезличивание, блокирование'],
  ['deletion', 'blocking, deletion', 'блокирование, удаление'],
  ['destruction', 'deletion, destruction', 'удаление, уничтожение'],
];

const destruction: readonly Fact[] = [
  ['on achieving the purpose', 'purpose of processing achieved', 'достижение цели обработки;'],
  ['on expiry of consent', 'consent expired;', 'истечение срока действия согласия;'],
  ['unless another ground', 'no other legal ground', 'иное законное основание'],
  ['on withdrawal of consent', 'consent withdrawn;', 'отзыв согласия;'],
  ['on losing relevance', 'data no longer relevant', 'данные неактуальны'],
  ['on finding illegality', 'unlawful processing', 'неправомерная обработка'],
  [
    'on the end of the operator',
    'end of the organisation’s activity',
    'прекращение деятельности организации',
  ],
];

const period: readonly Fact[] = [
  [
    'until consent is withdrawn',
    'until … the withdrawal of consent (any of these events)',
    'до … отзыва согласия (любое из этих событий)',
  ],
  ['until the purpose is achieved', 'until the achievement of the purpose', 'до достижения цели обработки'],
  ['until the need is lost', 'the loss of the need', 'утраты необходимости в достижении цели'],
  [
    'then stored as legislation says',
    'storage: after that, for the terms that Russian legislation sets',
    'хранение: далее — в сроки, предусмотренные законодательством Российской Федерации',
  ],
];

const rest: readonly Fact[] = [
  ['limited to its purpose (3.1)', 'only for this', 'только для этой'],
  ['specific, legitimate (3.1)', 'specific, lawful purpose', 'конкретной, законной'],
  ['predetermined (3.1)', 'fixed beforehand', 'заранее определённой цели'],
  ['nothing incompatible (3.1)', 'never for one that is incompatible', 'несовместимая с ней, не ведётся'],
  ['no merging of databases (4.1)', 'databases kept for … are not merged', 'базы данных … не объединяются'],
  ['the basis is consent', 'consent of the data subject', 'согласие субъекта персональных данных'],
  ['subjects are users of the website', 'website users', 'пользователи сайта'],
  ['the category is “other”', 'other (ordinary) personal data', 'иные персональные данные'],
  [
    'the method is automated',
    'automated; | with the use of automation means',
    'автоматизированная; | с использованием средств автоматизации',
  ],
  [
    'minors are not processed (3.3)',
    'data of minors are not processed',
    'данные несовершеннолетних не обрабатываются',
  ],
  ['third parties may receive (4.5)', 'other organisations, third party', 'иные организации, третье лицо'],
  ['with prior consent (4.5)', 'prior consent', 'предварительного согласия'],
  [
    'except as law provides (4.5)',
    'unless Russian law',
    'если иное не следует из российского законодательства',
  ],
  [
    'their list is published (4.5)',
    'which third parties receive data … https://example.org/disclosure/',
    'перечень третьих лиц … https://example.org/disclosure/',
  ],
  ['bodies of inquiry, investigation (4.6)', 'investigation bodies', 'органы дознания и следствия'],
  ['confidential (4.4)', 'stay confidential', 'данные конфиденциальны'],
  ['not distributed without consent (4.4)', 'or distributed', 'не распространяются'],
];

/** What is stated word for word for either purpose. */
export const inBothCards: readonly FactGroup[] = Object.values(cards).flatMap((card) => [
  { source: '3.2 Actions', card, documents: both, facts: actions },
  { source: '3.2 Procedure for destruction', card, documents: both, facts: destruction },
  { source: '3.2 Period', card, documents: both, facts: period },
  { source: '3.2', card, documents: both, facts: rest },
]);
