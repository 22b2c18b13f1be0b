import { activityOf, childrenNote, contactItems, voluntary } from '../every-activity.ts';
import { ids, idsOf } from '../ids.ts';
import { dataOfOthers } from '../others.ts';

const { item } = idsOf('newsletters');

export const newsletters = activityOf('newsletters', ['eMailDelivery', 'integrations'], {
  number: '8',
  name: { en: 'Promotional communications', ru: 'Рекламные сообщения' },
  purpose: {
    en: 'To send communications, among them promotional messages and advertising.',
    ru: 'Направление сообщений, в том числе рекламных.',
  },
  directMarketing: true,
  directContact: true,
  gdprBases: ['consent'],
  fz152Bases: ['item-1'],
  consent: {
    asked: {
      en: 'Explicitly: the person says that news of products and services of possible interest, or like those already bought or asked about, is welcome.',
      ru: 'Явно: субъект сообщает, что согласен получать сведения о продуктах и услугах, которые могут его заинтересовать или похожи на купленные или запрошенные.',
    },
    withdrawal: {
      en: 'At any time: by writing to the data protection officer, by the “unsubscribe” link or as the message itself says.',
      ru: 'В любое время: письмом инспектору по защите данных, по ссылке «отписаться» или способом, указанным в самом сообщении.',
    },
  },
  subjects: ['subscriber', 'prospective-customer', 'customer', 'prospective-partner', 'partner'],
  minorsNote: childrenNote,
  data: [
    {
      id: item(0x10),
      name: { en: 'Data of subscribers', ru: 'Данные подписчиков' },
      items: [...contactItems, 'marketing-preferences'],
      sources: ['data-subject'],
      sourceNote: {
        en: 'The person subscribes to a service on the website',
        ru: 'Субъект подписывается на услугу на сайте',
      },
      ...voluntary,
    },
    dataOfOthers(item(0x11)),
  ],
  periods: [
    {
      id: item(0x30),
      stage: 'processing-and-storage',
      kind: 'until-event',
      triggers: ['account-closed', 'need-lost', 'consent-withdrawn'],
      wording: {
        en: 'Contact details: while the user account is active or they are needed to tell the person about services; until consent to promotions is withdrawn',
        ru: 'Контактные данные: пока учётная запись активна или пока они нужны, чтобы сообщать об услугах; до отзыва согласия на рекламу',
      },
    },
  ],
  systems: [ids.mailing],
});
