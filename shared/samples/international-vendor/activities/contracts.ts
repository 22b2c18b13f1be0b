import { contractPeriods } from '../contract-periods.ts';
import { activityOf, contactItems, voluntary } from '../every-activity.ts';
import { ids, idsOf } from '../ids.ts';

const { item } = idsOf('contracts');

export const contracts = activityOf('contracts', ['integrations', 'customerService'], {
  number: '2',
  name: { en: 'Contracts and invoicing', ru: 'Исполнение договоров и выставление счетов' },
  purpose: {
    en: 'To perform the oral or written contract and to invoice services.',
    ru: 'Исполнение устного или письменного договора и выставление счетов за услуги.',
  },
  subPurposes: [{ id: item(1), purpose: { en: 'To invoice services', ru: 'Выставление счетов за услуги' } }],
  gdprBases: ['contract'],
  fz152Bases: ['item-5'],
  contract: {
    title: {
      en: 'The oral or written contract with the customer, partner or contractor',
      ru: 'Устный или письменный договор с клиентом, партнёром или подрядчиком',
    },
    subjectRole: 'party',
    stage: 'performance',
  },
  subjects: ['customer', 'partner', 'contractor'],
  data: [
    {
      id: item(0x10),
      items: [...contactItems, 'contract-data', 'orders-and-payments'],
      sources: ['data-subject'],
      sourceNote: { en: 'Services purchased via the websites', ru: 'Покупка услуг на сайтах' },
      ...voluntary,
    },
  ],
  periods: contractPeriods(item),
  systems: [ids.website, ids.customerServiceSoftware],
});
