import type { Activity, Recipient, Transfer } from '../../register/activity/activity.ts';
import type { Text } from '../../wording/wording.ts';
import { idsOf, ids, type ActivityName } from './ids.ts';

/** What the vendor's activities have in common. */
const common = {
  regimes: ['gdpr', 'fz-152'],
  role: 'controller',
  status: 'active',
  profiling: false,
  automatedDecisions: false,
  actions: [
    'collection',
    'recording',
    'systematisation',
    'storage',
    'clarification',
    'extraction',
    'use',
    'provision',
    'access',
    'blocking',
    'deletion',
    'destruction',
  ],
  automation: 'automated',
  destructionOccasions: ['subject-request'],
  processorsTold: true,
  places: ['EEA', 'RU'],
} as const satisfies Omit<Activity, 'id'>;

export const childrenNote: Text = {
  en: 'Nothing is sold for children to buy. Whoever is under 16 uses the websites only together with a holder of parental responsibility; data of children below that age are not knowingly collected unless that person consents.',
  ru: 'Товары и услуги для покупки детьми не продаются. Лица младше 16 лет пользуются сайтами только при участии законного представителя; данные детей младше этого возраста без его согласия сознательно не собираются.',
};

/** What the person gives freely, and what follows if they do not. */
export const voluntary = {
  mandatory: false,
  refusal: {
    en: 'The website stays open to the person; some of the services offered there may not be available',
    ru: 'Сайтом можно пользоваться и дальше; некоторые его услуги могут быть недоступны',
  },
} as const;

/** What people tell of themselves when they write, call or fill in a form. */
export const contactItems = [
  'first-name',
  'surname',
  'email',
  'phone',
  'position',
  'business-location',
  'business-address',
] as const;

const processors = {
  hosting: ['hosting', { en: 'Hosting of the websites', ru: 'Размещение сайтов' }],
  landingPages: ['landing-pages', { en: 'Landing pages', ru: 'Посадочные страницы' }],
  eMailDelivery: [
    'e-mail-delivery',
    { en: 'Distribution of e-mail and its monitoring', ru: 'Рассылка писем и её отслеживание' },
  ],
  videoConference: ['video-conference', { en: 'Video conferences', ru: 'Видеоконференции' }],
  integrations: ['integration-builder', { en: 'Links between systems', ru: 'Связь между системами' }],
  customerService: [
    'customer-service-software',
    { en: 'Management of customer service', ru: 'Управление обслуживанием клиентов' },
  ],
} as const satisfies Record<string, readonly [kind: string, purpose: Text]>;

export type Processor = keyof typeof processors;

const agreed = ['written-form', 'confidentiality', 'documented-instructions', 'deletion-or-return'] as const;

function recipientsOf(name: ActivityName, chosen: readonly Processor[]): readonly Recipient[] {
  const { item } = idsOf(name);
  const assigned = chosen.map((processor, at): Recipient => {
    const [kind, purpose] = processors[processor];
    return {
      id: item(0x40 + at),
      party: ids[processor],
      kind,
      role: 'processor',
      purpose,
      contractContents: ['confidentiality'],
      art28Contents: agreed,
    };
  });
  return [
    ...assigned,
    {
      id: item(0x50),
      kind: 'law-enforcement',
      role: 'authority',
      onRequest: true,
      ground: {
        en: 'The law, or a request made under it',
        ru: 'Закон или основанный на нём запрос',
      },
    },
    {
      id: item(0x51),
      kind: 'successor',
      role: 'third-party',
      purpose: { en: 'Acquisition, merger, change of control', ru: 'Приобретение, слияние, смена контроля' },
    },
  ];
}

const safeguards: Text = {
  en: 'All steps reasonably needed are taken so that data are treated securely and as the privacy policy says, whatever the law there demands',
  ru: 'Принимаются все разумно необходимые меры, чтобы с данными обращались безопасно и согласно политике, каковы бы ни были требования местного права',
};

const transfersOf = (name: ActivityName): readonly Transfer[] =>
  ['EEA', 'RU'].map((country, at) => ({ id: idsOf(name).item(0x60 + at), country, safeguards }));

/** An activity with what all have in common: where, to whom and how, beside what is its own. */
export const activityOf = (
  name: ActivityName,
  chosen: readonly Processor[],
  own: Omit<Activity, 'id'>,
): Activity => ({
  ...common,
  id: idsOf(name).self,
  recipients: recipientsOf(name, chosen),
  transfers: transfersOf(name),
  ...own,
});
