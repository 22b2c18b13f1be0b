import type { Period } from '../../register/activity/activity.ts';

/** While the contract is performed, and what may be kept after it. */
export const contractPeriods = (item: (number: number) => string): readonly Period[] => [
  {
    id: item(0x30),
    stage: 'processing-and-storage',
    kind: 'until-event',
    triggers: ['contract-end'],
    wording: {
      en: 'For as long as the oral or written contract is performed',
      ru: 'Пока исполняется устный или письменный договор',
    },
  },
  {
    id: item(0x31),
    stage: 'storage',
    kind: 'criteria',
    wording: {
      en: 'after the contract ends, as long as reasonably needed for legal obligations or to protect legitimate interests',
      ru: 'по окончании договора — пока это разумно необходимо для исполнения правовых обязанностей или защиты законных интересов',
    },
  },
];
