import { fz152 } from '../cite.ts';
import { fz152Edition } from '../editions.ts';
import type { Vocabulary } from '../vocabulary.ts';

const operator = [fz152('Art. 3 item 2', 'п. 2 ст. 3')];

/** Who the organisation is; some duties of 152-FZ bind only legal entities, others only state and municipal bodies. */
export const organisationTypes: Vocabulary = {
  id: 'organisation-types',
  name: { en: 'Type of organisation', ru: 'Тип организации' },
  editions: [fz152Edition],
  terms: [
    { code: 'legal-entity', label: { en: 'Legal entity', ru: 'Юридическое лицо' }, citations: operator },
    {
      code: 'entrepreneur',
      label: { en: 'Individual entrepreneur', ru: 'Индивидуальный предприниматель' },
      citations: [],
    },
    { code: 'individual', label: { en: 'Natural person', ru: 'Физическое лицо' }, citations: operator },
    { code: 'state-body', label: { en: 'State body', ru: 'Государственный орган' }, citations: operator },
    {
      code: 'municipal-body',
      label: { en: 'Municipal body', ru: 'Муниципальный орган' },
      citations: operator,
    },
  ],
};
