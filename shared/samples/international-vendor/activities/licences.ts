import { contractPeriods } from '../contract-periods.ts';
import { activityOf } from '../every-activity.ts';
import { ids, idsOf } from '../ids.ts';

const { item } = idsOf('licences');

export const licences = activityOf('licences', ['hosting'], {
  number: '3',
  name: { en: 'Licence administration', ru: 'Администрирование лицензий' },
  purpose: {
    en: 'To administer software licences.',
    ru: 'Администрирование лицензий на программы.',
  },
  subPurposes: [
    { id: item(1), purpose: { en: 'To apply new licences', ru: 'Применение новых лицензий' } },
    {
      id: item(2),
      purpose: {
        en: 'To turn trial licences into permanent ones',
        ru: 'Преобразование пробных лицензий в постоянные',
      },
    },
    {
      id: item(3),
      purpose: { en: 'Other maintenance of licences', ru: 'Иное обслуживание лицензий' },
    },
  ],
  gdprBases: ['contract'],
  fz152Bases: ['item-5'],
  contract: {
    title: {
      en: 'The contract under which the software is licensed',
      ru: 'Договор, по которому лицензируется программа',
    },
    subjectRole: 'party',
    stage: 'performance',
  },
  subjects: ['customer', 'partner'],
  data: [{ id: item(0x10), items: ['device-fingerprint', 'licence-data'], sources: ['observed'] }],
  periods: contractPeriods(item),
  systems: [ids.licenceServer],
});
