import { contractPeriods } from '../contract-periods.ts';
import { activityOf, contactItems, voluntary } from '../every-activity.ts';
import { ids, idsOf } from '../ids.ts';

const { item } = idsOf('partnerEvents');

export const partnerEvents = activityOf('partnerEvents', ['videoConference', 'customerService'], {
  number: '10',
  name: { en: 'Partner events', ru: 'Мероприятия для партнёров' },
  purpose: {
    en: 'To let registered partners take part in live events and to make the reservations they need.',
    ru: 'Участие зарегистрированных партнёров в очных мероприятиях и необходимое для этого бронирование.',
  },
  gdprBases: ['contract'],
  fz152Bases: ['item-5'],
  contract: {
    title: {
      en: 'The oral or written contract with the registered partner',
      ru: 'Устный или письменный договор с зарегистрированным партнёром',
    },
    subjectRole: 'party',
    stage: 'performance',
  },
  subjects: ['partner', 'event-participant'],
  data: [
    {
      id: item(0x10),
      items: [...contactItems, 'identity-document-copy', 'event-participation', 'travel-data'],
      details: {
        en: 'The copy of the identity document is asked of registered partners only',
        ru: 'Копия документа запрашивается только у зарегистрированных партнёров',
      },
      sources: ['data-subject'],
      sourceNote: {
        en: 'The person signs up for information on events',
        ru: 'Субъект записывается на получение сведений о мероприятиях',
      },
      ...voluntary,
    },
  ],
  periods: contractPeriods(item),
  systems: [ids.website, ids.customerServiceSoftware],
});
