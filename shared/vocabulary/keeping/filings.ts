import { fz152, gdpr } from '../cite.ts';
import { fz152Edition, gdprEdition } from '../editions.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** What was handed to an authority or made public. */
export const filingKinds: Vocabulary = {
  id: 'filing-kinds',
  name: { en: 'Kind of filing', ru: 'Вид подачи' },
  editions: [gdprEdition, fz152Edition],
  terms: [
    {
      code: 'notification',
      label: {
        en: 'Notification of the intention to process',
        ru: 'Уведомление о намерении осуществлять обработку',
      },
      citations: [fz152('Art. 22 part 1', 'ч. 1 ст. 22')],
    },
    {
      code: 'change-notification',
      label: { en: 'Notification of changes', ru: 'Уведомление об изменении сведений' },
      citations: [fz152('Art. 22 part 7', 'ч. 7 ст. 22')],
    },
    {
      code: 'cessation-notification',
      label: { en: 'Notification of the end of processing', ru: 'Уведомление о прекращении обработки' },
      citations: [fz152('Art. 22 part 7', 'ч. 7 ст. 22')],
    },
    {
      code: 'cross-border-notification',
      label: { en: 'Notification of cross-border transfer', ru: 'Уведомление о трансграничной передаче' },
      citations: [fz152('Art. 12 part 3', 'ч. 3 ст. 12')],
    },
    {
      code: 'policy',
      label: { en: 'Published policy', ru: 'Опубликованная политика' },
      citations: [fz152('Art. 18.1 part 2', 'ч. 2 ст. 18.1')],
    },
    {
      code: 'policy-extract',
      label: { en: 'Published extract of the policy', ru: 'Опубликованная выписка из политики' },
      citations: [fz152('Art. 18.1 part 2', 'ч. 2 ст. 18.1')],
    },
    {
      code: 'privacy-notice',
      label: { en: 'Published privacy notice', ru: 'Опубликованное уведомление о конфиденциальности' },
      citations: [gdpr('13, 14')],
    },
    {
      code: 'record',
      label: { en: 'Record handed over on request', ru: 'Реестр, переданный по запросу' },
      citations: [gdpr('30(4)'), fz152('Art. 18.1 part 4', 'ч. 4 ст. 18.1')],
    },
  ],
};

/** How far a filing has come. */
export const filingStates: Vocabulary = {
  id: 'filing-states',
  name: { en: 'State', ru: 'Состояние' },
  editions: [gdprEdition, fz152Edition],
  terms: [
    { code: 'draft', label: { en: 'Draft', ru: 'Черновик' }, citations: [] },
    { code: 'sent', label: { en: 'Sent or published', ru: 'Направлено, опубликовано' }, citations: [] },
    { code: 'entered', label: { en: 'Entered in the register', ru: 'Внесено в реестр' }, citations: [] },
    { code: 'refused', label: { en: 'Refused', ru: 'Отказано' }, citations: [] },
  ],
};

/** The ways in which a filing goes to the authority. */
export const filingChannels: Vocabulary = {
  id: 'filing-channels',
  name: { en: 'Sent', ru: 'Способ подачи' },
  editions: [gdprEdition, fz152Edition],
  terms: [
    { code: 'paper', label: { en: 'On paper', ru: 'На бумаге' }, citations: [] },
    {
      code: 'signed',
      label: {
        en: 'Through the portal, with a qualified signature',
        ru: 'Через портал, с квалифицированной подписью',
      },
      citations: [],
    },
    {
      code: 'esia',
      label: { en: 'Through the portal, signed in with ESIA', ru: 'Через портал, с входом через ЕСИА' },
      citations: [],
    },
    { code: 'published', label: { en: 'Published', ru: 'Опубликовано' }, citations: [] },
    { code: 'other', label: { en: 'Another way', ru: 'Иным способом' }, citations: [] },
  ],
};
