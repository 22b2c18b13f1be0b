import { gdpr } from '../cite.ts';
import { gdprEdition } from '../editions.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** The least that an impact assessment contains. */
export const dpiaContents: Vocabulary = {
  id: 'gdpr-dpia-contents',
  name: { en: 'Contents of the impact assessment', ru: 'Содержание оценки воздействия' },
  editions: [gdprEdition],
  terms: [
    {
      code: 'description',
      label: {
        en: 'Systematic description of the operations, the purposes and the legitimate interest',
        ru: 'Систематическое описание операций, целей и законного интереса',
      },
      citations: [gdpr('35(7)(a)')],
    },
    {
      code: 'necessity',
      label: { en: 'Necessity and proportionality', ru: 'Необходимость и соразмерность' },
      citations: [gdpr('35(7)(b)')],
    },
    {
      code: 'risks',
      label: { en: 'Risks to the data subjects', ru: 'Риски для субъектов данных' },
      citations: [gdpr('35(7)(c)')],
    },
    {
      code: 'measures',
      label: { en: 'Measures against the risks', ru: 'Меры против рисков' },
      citations: [gdpr('35(7)(d)')],
    },
  ],
};

/** What risk is left after the measures. */
export const residualRisks: Vocabulary = {
  id: 'gdpr-residual-risks',
  name: { en: 'Residual risk', ru: 'Остаточный риск' },
  editions: [gdprEdition],
  terms: [
    { code: 'low', label: { en: 'Low', ru: 'Низкий' }, citations: [] },
    { code: 'medium', label: { en: 'Medium', ru: 'Средний' }, citations: [] },
    { code: 'high', label: { en: 'High', ru: 'Высокий' }, citations: [gdpr('36(1)')] },
  ],
};
