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
    {
      code: 'subordinate-organisation',
      label: {
        en: 'Organisation subordinate to a state or municipal body',
        ru: 'Организация, подведомственная государственному или муниципальному органу',
      },
      hint: {
        en: 'As far as it performs functions laid on it by law, Art. 10.1 does not apply to it.',
        ru: 'В части исполнения возложенных законом функций ст. 10.1 к ней не применяется.',
      },
      citations: [...operator, fz152('Art. 10.1 part 15', 'ч. 15 ст. 10.1')],
    },
  ],
};
