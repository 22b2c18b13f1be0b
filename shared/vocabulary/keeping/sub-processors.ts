import { gdpr } from '../cite.ts';
import { gdprEdition } from '../editions.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** Whether a processor engages others, and by whose leave. */
export const subProcessorAnswers: Vocabulary = {
  id: 'sub-processor-answers',
  name: { en: 'Sub-processors', ru: 'Субобработчики' },
  editions: [gdprEdition],
  terms: [
    { code: 'none', label: { en: 'None are used', ru: 'Не привлекаются' }, citations: [gdpr('28(2)')] },
    {
      code: 'general',
      label: { en: 'Used with general authorisation', ru: 'Привлекаются с общего разрешения' },
      citations: [gdpr('28(2)')],
    },
    {
      code: 'specific',
      label: { en: 'Used with specific authorisation', ru: 'Привлекаются с отдельного разрешения' },
      citations: [gdpr('28(2)')],
    },
    {
      code: 'unauthorised',
      label: { en: 'Used without authorisation', ru: 'Привлекаются без разрешения' },
      citations: [gdpr('28(2)')],
    },
  ],
};
