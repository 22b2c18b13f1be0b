import { activityOf, contactItems } from '../every-activity.ts';
import { ids, idsOf } from '../ids.ts';

const { item } = idsOf('retention');

export const retention = activityOf('retention', ['hosting'], {
  number: '11',
  name: { en: 'Records kept after a contract', ru: 'Хранение данных после договора' },
  purpose: {
    en: 'To meet legal obligations and protect legitimate interests once the contractual relationship is over.',
    ru: 'Исполнение правовых обязанностей и защита законных интересов после окончания договорных отношений.',
  },
  gdprBases: ['legal-obligation', 'legitimate-interests'],
  fz152Bases: ['item-2', 'item-7'],
  interest: {
    interest: {
      en: 'Protection of the controller’s position after a contract has ended',
      ru: 'Защита позиций контролёра после окончания договора',
    },
    whose: 'ours',
  },
  subjects: ['customer', 'partner', 'contractor'],
  data: [
    {
      id: item(0x10),
      items: [...contactItems, 'contract-data', 'orders-and-payments'],
      sources: ['data-subject'],
    },
  ],
  periods: [
    {
      id: item(0x30),
      stage: 'storage',
      kind: 'criteria',
      wording: {
        en: 'as long as legal obligations and legitimate interests make it necessary',
        ru: 'пока этого требуют правовые обязанности и законные интересы',
      },
    },
  ],
  systems: [ids.customerServiceSoftware],
});
