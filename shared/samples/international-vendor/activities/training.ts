import { contractPeriods } from '../contract-periods.ts';
import { activityOf, contactItems, voluntary } from '../every-activity.ts';
import { ids, idsOf } from '../ids.ts';

const { item } = idsOf('training');

export const training = activityOf('training', ['videoConference', 'customerService'], {
  number: '4',
  name: { en: 'Training', ru: 'Обучение' },
  purpose: {
    en: 'To train people in the products and services.',
    ru: 'Обучение работе с продуктами и услугами.',
  },
  gdprBases: ['contract'],
  fz152Bases: ['item-5'],
  contract: {
    title: {
      en: 'The oral or written contract of which training is a part',
      ru: 'Устный или письменный договор, который включает обучение',
    },
    subjectRole: 'party',
    stage: 'performance',
  },
  subjects: ['customer', 'partner'],
  data: [{ id: item(0x10), items: contactItems, sources: ['data-subject'], ...voluntary }],
  periods: contractPeriods(item),
  systems: [ids.customerServiceSoftware],
});
