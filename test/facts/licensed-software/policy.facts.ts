import type { FactGroup } from '../fact.ts';
import { both } from './cards.ts';

export const aroundThePurposes: readonly FactGroup[] = [
  {
    source: '1, 5.5, 10.1',
    documents: both,
    facts: [
      ['1.1 the operator', 'Invented Mapping', 'Вымышленная картография'],
      ['1.1 the law', 'No. 152-FZ of 27.07.2006', '27.07.2006 № 152-ФЗ'],
      ['1.4 published on the website', 'https://example.org/privacy', 'https://example.org/privacy'],
      ['10.1 e-mail', 'info@example.org', 'info@example.org'],
      ['10.1 postal address', '2 Example Street, office 15, Moscow', 'Примерная ул., д. 2, оф. 15'],
      ['5.5 stored in Russia', 'on the territory of Russia', 'на территории России'],
      ['5.5 users abroad', 'may differ from their own', 'может отличаться от их собственного'],
      [
        '5.4 confidential',
        'data stay confidential unless a user makes',
        'данные конфиденциальны, кроме случаев',
      ],
    ],
  },
  {
    source: '5.1, 5.2',
    documents: both,
    facts: [
      [
        'threats',
        'threats to the security of data in processing',
        'угрозы безопасности данных при их обработке',
      ],
      [
        'internal acts',
        'internal acts rule processing and protection',
        'локальные акты регулируют обработку и защиту',
      ],
      ['prevent and detect', 'prevent and detect breaches', 'предотвращают и выявляют нарушения'],
      ['responsible', 'responsible for organising processing', 'ответственный за организацию обработки'],
      [
        'security persons',
        'security in departments and information systems',
        'безопасность в подразделениях и информационных системах',
      ],
      ['conditions', 'conditions for handling data are created', 'созданы условия для работы с данными'],
      [
        'documents registered',
        'documents that hold personal data are recorded',
        'документы, содержащие персональные данные, учитываются',
      ],
      [
        'systems',
        'work with the information systems is organised',
        'работа с информационными системами организована',
      ],
      ['safe storage', 'nobody unauthorised gets at them', 'недоступны посторонним'],
      ['training', 'are trained', 'обучены'],
      [
        'Art. 19',
        'unlawful or accidental access, destruction, change, blocking',
        'неправомерного или случайного доступа, уничтожения, изменения, блокирования',
      ],
      ['internal control', 'internal control or audit', 'внутренний контроль или аудит'],
      ['harm', 'harm that a breach may cause', 'вред, который может причинить нарушение'],
      [
        'familiarised',
        'know the law, the policy and the internal acts',
        'ознакомлены с законодательством, политикой и локальными актами',
      ],
    ],
  },
  {
    source: '4.8, 6',
    documents: both,
    facts: [
      [
        'no disclosure without consent',
        'are not disclosed or distributed unless a federal law says otherwise',
        'не раскрываются и не распространяются, если иное не предусмотрено федеральным законом',
      ],
      ['consent', 'if the person agreed', 'если субъект согласился'],
      ['mailings', 'delivery of mailings by a service', 'рассылки через внешний сервис'],
      ['court', 'reasoned request of a court', 'мотивированному запросу суда'],
      ['sale', 'sale of the business or a part of it', 'продаже бизнеса или его части'],
      [
        'protection of rights',
        'when a user breaks the agreements or this policy',
        'нарушении пользователем соглашений или политики',
      ],
      [
        'commercial aims',
        'other lawful commercial aims or duties',
        'иных законных коммерческих целей и обязанностей',
      ],
      ['never sold', 'not sold to advertisers, data brokers', 'не продаются рекламодателям, брокерам данных'],
      [
        '1.9 guarantees',
        'guarantee confidentiality and security',
        'гарантируют конфиденциальность и безопасность',
      ],
    ],
  },
  {
    source: '2.5, 8.1–8.6, 9',
    documents: both,
    facts: [
      ['2.5 copy', 'ask for a copy of one’s data', 'запросить копию своих данных'],
      [
        '8.6 edit in the account',
        'correct what one gave on registration in the personal account',
        'исправить в личном кабинете',
      ],
      ['8.1 Art. 14 part 7', 'part 7 of article 14', 'части 7 статьи 14'],
      ['8.1 not of others', 'data of other persons are left out', 'данные других лиц не раскрываются'],
      [
        '8.2 document',
        'identity document (number, date, who issued it)',
        'документ, удостоверяющий личность (номер, дата выдачи, кем выдан)',
      ],
      [
        '8.2 dealings',
        'number and date of a contract, a code word',
        'номер и дата договора, условное словесное обозначение',
      ],
      ['8.2 signature', 'bears a signature', 'запрос подписывают'],
      ['8.2 electronic', 'electronic document with an electronic signature', 'электронной подписью'],
      ['8.2 refusal', 'a reasoned refusal is sent', 'направляется мотивированный отказ'],
      ['8.2 Art. 14 part 8', 'part 8 of article 14', 'части 8 статьи 14'],
      [
        '8.3 blocking',
        'blocked from the request on while this is checked',
        'блокируются с момента обращения на время проверки',
      ],
      ['8.3 unless rights', 'unless that would infringe rights', 'если это не нарушает права'],
      ['8.4 seven days', 'within seven working days', 'в течение семи рабочих дней'],
      [
        '8.5 unlawful',
        'unlawfully processed data are blocked',
        'неправомерно обрабатываемые данные блокируются',
      ],
      ['9.1 unilateral', 'without special notice', 'без особого уведомления'],
      ['9.1 check regularly', 'advised to look there regularly', 'рекомендуется её проверять'],
      [
        '9.1 going on is consent',
        'goes on using the site is taken to agree',
        'продолжение использования сайта считается согласием',
      ],
    ],
  },
];
