import { describe, expect, it } from 'vitest';
import { namesDeadFramework } from './dead-frameworks.ts';
import { speaksOfAssignment } from './on-behalf.ts';
import { isPersonalName } from './personal-names.ts';
import { hasPlaceholder, isPlaceholder } from './placeholders.ts';
import { holdsSecret } from './secrets.ts';
import { wordsOfSpecial } from './special-words.ts';
import { isVaguePurpose } from './vague-purposes.ts';
import { isVagueRetention } from './vague-retention.ts';

/** What a detector must find and must leave alone: phrases as published records and policies have them. */
const expectations: Readonly<
  Record<string, readonly [(text: string) => boolean, finds: readonly string[], leaves: readonly string[]]>
> = {
  'a stand-in for an answer': [
    isPlaceholder,
    [
      '[email protected]',
      '[email\u00a0protected]',
      'TBD',
      '[TBD]',
      'To be completed.',
      'À signer',
      '—',
      'уточняется',
      '…',
    ],
    ['dpo@example.org', 'None', 'n/a', 'No', 'Head of department', 'нет', 'Договор № 5'],
  ],
  'something left to fill in': [
    hasPlaceholder,
    [
      'Contact: [DPO_NAME]',
      'Keep for XXX years',
      'TODO: ask the provider',
      'Contract with {{provider}}',
      'Reach us at [email protected].',
      'Договор № ____ от ____',
      'Ответственный: [указать должность]',
      'Retention to be defined',
    ],
    [
      'Todo list of the team',
      'As of [2026]',
      'se aplica a TODO EL PERSONAL',
      'Сведения дополняет сам субъект',
      'a < b',
    ],
  ],
  'a vague purpose': [
    (en) => isVaguePurpose({ en }),
    [
      'Marketing',
      'Marketing purposes',
      'Business purposes',
      'To improve our services.',
      'Website improvement',
      'other purposes',
      'IT security',
      'research',
    ],
    [
      'To promote our products and services online',
      'Provide customers with training on products and services',
      'Answering enquiries sent through the contact form',
      'Paying salaries and reporting them to the tax authority',
    ],
  ],
  'a vague purpose in Russian': [
    (ru) => isVaguePurpose({ ru }),
    ['Маркетинг', 'Иные цели', 'Повышение качества обслуживания', 'Обработка персональных данных'],
    [
      'Подготовка, заключение и исполнение договоров с клиентами',
      'Направление новостей подписчикам рассылки',
    ],
  ],
  'words of the special categories': [
    (en) => wordsOfSpecial({ en }) !== undefined,
    [
      'Medical certificates of participants',
      'trade union fee',
      'Religious affiliation for church tax',
      'Krankmeldungen der Beschäftigten',
      'Gewerkschaftszugehörigkeit',
      'données de santé',
      'afiliación sindical',
      'certificado médico',
      'dati sanitari e opinioni politiche',
      'Сведения о состоянии здоровья',
      'отпечатки пальцев',
      'политические взгляды',
      'Fingerprints of visitors',
      'Ernährungspräferenzen',
      'Barrierefreiheit (nur mit Einwilligung)',
      'dietary requirements of guests',
      'régime alimentaire',
      'отпечаток пальца',
    ],
    [
      'We might use your unique device fingerprints for license administration',
      'browser fingerprinting',
      'fingerprint of the device',
      'цифровой отпечаток',
      'отпечаток устройства',
      'Healthy snacks for the event',
      'occupational health and safety training plan',
      'Privacy policy',
      'politique de confidentialité',
      'Политика конфиденциальности',
      'Ethics of advertising',
      'first name, surname, e-mail, job title',
    ],
  ],
  'a vague term of keeping': [
    (en) => isVagueRetention({ en }),
    [
      'as reasonably necessary to comply with our legal obligations or to protect our legitimate interests',
      'for as long as is necessary to comply with our legal obligations',
      'We keep them as long as needed',
      'in accordance with applicable law',
      'Permanent',
      'según lo establecido en la normativa legal aplicable',
      'solange erforderlich',
      'durée nécessaire à la finalité',
      'conform termenului legal',
    ],
    [
      '30 days',
      '13 mois',
      'As long as necessary, but at most 2 years',
      'Formation + 5 ans',
      'Until the contract ends',
      'for as long as your user account is active',
    ],
  ],
  'a vague term of keeping in Russian': [
    (ru) => isVagueRetention({ ru }),
    [
      'в течение срока, необходимого для целей обработки',
      'бессрочно',
      'в соответствии с действующим законодательством',
      'столько, сколько необходимо',
    ],
    [
      '5 лет с даты прекращения договора',
      'до отзыва согласия',
      'в соответствии с законодательством — 75 лет',
    ],
  ],
  'an annulled framework': [
    (en) => namesDeadFramework({ en }),
    ['Privacy Shield / SCCs', 'EU-US Privacy-Shield', 'Safe Harbor', 'Safe Harbour certification'],
    ['Data Privacy Framework', 'Shielded room'],
  ],
  'a secret': [
    (en) => holdsSecret({ en }),
    [
      'password: Harbour-2024',
      'Пароль = Gavan#77',
      'server 192.168.10.4',
      'api_key: 9f8e7d6c5b4a3f2e',
      '-----BEGIN RSA PRIVATE KEY-----',
    ],
    [
      'Passwords are changed every 90 days',
      'password: individual',
      'ISO 27001 A.8.1.2.3',
      'section 5.1.2.3',
      'version 2.10.3',
      'ключ: хранится отдельно',
    ],
  ],
  'processing for somebody else': [
    (en) => speaksOfAssignment({ en }),
    [
      'Hosting of shops on behalf of our clients',
      'as a processor for schools',
      'im Auftrag des Kunden',
      'pour le compte de nos clients',
      'по поручению заказчика',
      'Provide the team dashboard as processor',
      'Ведение базы школ в качестве обработчика',
    ],
    [
      'Engaging a mailing service as processor',
      'Привлечение почтового сервиса в качестве обработчика',
      'Calls on behalf of the management',
      'Selecting a processor',
      'договор поручения',
    ],
  ],
  'a person’s name': [
    (ru) => isPersonalName({ ru }),
    ['Mr. Harbour', 'Тестов Т. Т.', 'Т. Т. Тестов', 'Тестова Тестина Тестовна'],
    [
      'ИП Тестов Т. Т.',
      'Северный порт',
      'Тестов и партнёры, ООО',
      'Banque de France',
      'Northern Port Ltd',
      'М.Видео',
    ],
  ],
};

describe('a detector', () => {
  const cases = Object.entries(expectations).flatMap(([what, [test, finds, leaves]]) => [
    ...finds.map((text) => ({ what, text, test, found: true })),
    ...leaves.map((text) => ({ what, text, test, found: false })),
  ]);

  it.each(cases)('of $what, given “$text”: $found', ({ text, test, found }) => {
    expect(test(text)).toBe(found);
  });
});
