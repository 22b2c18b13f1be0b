import { fz152, gdpr } from '../cite.ts';
import { fz152Edition, gdprEdition } from '../editions.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** What allows decisions to be taken solely by automated means. */
export const automatedGrounds: Vocabulary = {
  id: 'automated-grounds',
  name: { en: 'Ground for automated decisions', ru: 'Основание автоматизированных решений' },
  editions: [gdprEdition, fz152Edition],
  terms: [
    {
      code: 'contract',
      label: { en: 'Necessary for a contract with the person', ru: 'Необходимы для договора с субъектом' },
      citations: [gdpr('22(2)(a)')],
    },
    {
      code: 'law',
      label: {
        en: 'A law allows them and protects the person’s rights',
        ru: 'Разрешены законом, который предусматривает защиту прав субъекта',
      },
      citations: [gdpr('22(2)(b)'), fz152('Art. 16 part 2', 'ч. 2 ст. 16')],
    },
    {
      code: 'explicit-consent',
      label: { en: 'Explicit consent', ru: 'Явное согласие' },
      citations: [gdpr('22(2)(c)')],
    },
    {
      code: 'written-consent',
      label: { en: 'Consent in writing', ru: 'Согласие в письменной форме' },
      citations: [fz152('Art. 16 part 2', 'ч. 2 ст. 16')],
    },
  ],
};
