import type { FactGroup } from '../fact.ts';
import { both, cards } from './cards.ts';

export const aroundThePurposes: readonly FactGroup[] = [
  {
    source: '1',
    documents: both,
    facts: [
      ['1.1 the company', 'Invented Software', 'Вымышленный софт'],
      ['1.1 its website', 'Websites https://example.org/', 'Сайты https://example.org/'],
      ['1.2 the law', 'No. 152-FZ of 27.07.2006', '27.07.2006 № 152-ФЗ'],
      ['1.5 periodic review', 'reviewed from time to time', 'периодически пересматривается'],
      [
        '1.5 on changes of the law',
        'personal data law changes',
        'при изменении российского законодательства',
      ],
      ['1.5 changed without notice', 'without telling users beforehand', 'без предварительного уведомления'],
      ['1.5 in force when published', 'once it is published', 'с их публикации'],
      [
        '1.6 the whole policy',
        'policy https://example.org/disclosure/ | policy can be read here: https://example.org/disclosure/',
        'политики на сайте https://example.org/disclosure/ | ознакомиться: https://example.org/disclosure/',
      ],
    ],
  },
  {
    source: '4.7',
    documents: both,
    facts: [
      [
        'databases are in Russia alone',
        'database: Russia | databases in which these data are kept are located in the Russian Federation',
        'база данных: Россия | базы данных, в которых хранятся эти данные, находятся на территории Российской Федерации',
      ],
    ],
  },
  {
    source: '4.3',
    documents: ['fz152-register'],
    facts: [
      ['ends with the purposes', 'the purposes are achieved', 'достижение целей обработки,'],
      ['ends with the consent', 'consent expires or is withdrawn', 'истечение или отзыв согласия'],
      ['ends when unlawful', 'unlawful processing is found', 'выявление неправомерной обработки'],
    ],
  },
  {
    source: '4.5, 4.6',
    card: cards.exchange,
    documents: ['fz152-register'],
    facts: [
      ['consent beforehand', 'consent given by the user beforehand', 'предварительное согласие пользователя'],
      ['other authorised bodies', 'other authorised bodies', 'иные уполномоченные органы'],
      [
        'on grounds of legislation',
        'on the grounds that Russian law provides',
        'на основаниях, предусмотренных',
      ],
    ],
  },
  {
    source: '5',
    documents: both,
    facts: [
      [
        '5.1 measures of law',
        'legal, organisational and technical',
        'правовые, организационные и технические',
      ],
      ['5.1 against access', 'unlawful or accidental access', 'неправомерного или случайного доступа'],
      [
        '5.1 against other dangers',
        'blocking, copying, provision',
        'блокирования, копирования, предоставления',
      ],
      ['5.2 internal regulations', 'internal regulations', 'локальными актами оператора'],
    ],
  },
  {
    source: '6',
    documents: both,
    facts: [
      ['6.1 access', 'may see their data', 'ознакомиться со своими данными'],
      ['6.1 clarification', 'have them clarified', 'добиться их уточнения'],
      ['6.1 blocking, deletion', 'blocked or deleted', 'блокирования или удаления'],
      ['6.1 appeal', 'what the operator does or fails to do', 'действия и бездействие оператора'],
      ['6.1 automated decisions', 'solely by automated means', 'исключительно автоматизированно'],
      ['6.1 withdrawal', 'withdraw consent', 'отозвать согласие'],
      ['6.2 representative', 'legal representative', 'законный представитель'],
      ['6.2 identity document', 'identity document', 'документ, удостоверяющий личность'],
      ['6.2 of the representative', 'user or of the representative', 'пользователя или представителя'],
      ['6.2 kind, series, number', 'kind, series and number', 'вид, серия и номер'],
      ['6.2 issued by whom, when', 'who issued it and when', 'кем и когда выдан'],
      ['6.2 relations', 'deals with the operator', 'имеет дело с оператором'],
      ['6.2 or fact of processing', 'for another reason', 'обрабатываются по иной причине'],
      ['6.2 signature', 'is signed', 'запрос подписывается'],
      ['6.2 post', 'goes by post to the operator’s address', 'направляют по почте на адрес'],
      ['6.2 the address', '1 Example Street, Moscow', 'Примерная ул., д. 1'],
      ['6.2 e-mail', 'or by e-mail to info@example.org;', 'по электронной почте info@example.org;'],
      ['6.2 electronic document', 'electronic document with an electronic signature', 'электронной подписью'],
    ],
  },
  {
    source: '8',
    documents: both,
    facts: [
      ['8.1 clarifications', 'Questions are answered at the same addresses', 'можно задать вопросы'],
      [
        '8.2 at any time',
        'at any time, by e-mail to info@example.org',
        'в любое время — письмом на info@example.org',
      ],
      ['8.2 or by post', 'by post to the operator’s address; the message', 'на адрес оператора с пометкой'],
      ['8.2 marked', '“Withdrawal of consent', '«Отзыв согласия'],
    ],
  },
];
