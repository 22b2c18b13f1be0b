import { gdpr } from '../cite.ts';
import { gdprEdition } from '../editions.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** How far the data protection impact assessment (DPIA) of an activity has come. */
export const dpiaStatuses: Vocabulary = {
  id: 'dpia-statuses',
  name: { en: 'Impact assessment (DPIA)', ru: 'Оценка воздействия (DPIA)' },
  editions: [gdprEdition],
  terms: [
    {
      code: 'not-assessed',
      label: { en: 'Need not yet assessed', ru: 'Необходимость не оценена' },
      citations: [],
    },
    {
      code: 'not-required',
      label: { en: 'Not required', ru: 'Не требуется' },
      hint: { en: 'Write down the reason.', ru: 'Запишите причину.' },
      citations: [gdpr('35(1)'), gdpr('35(5)'), gdpr('35(10)')],
    },
    {
      code: 'required',
      label: { en: 'Required, not started', ru: 'Требуется, не начата' },
      citations: [gdpr('35(1)'), gdpr('35(3)'), gdpr('35(4)')],
    },
    {
      code: 'in-progress',
      label: { en: 'In progress', ru: 'Проводится' },
      citations: [gdpr('35(7)')],
    },
    { code: 'done', label: { en: 'Done', ru: 'Проведена' }, citations: [gdpr('35(7)')] },
    {
      code: 'review-due',
      label: { en: 'Review due', ru: 'Требуется пересмотр' },
      hint: {
        en: 'At least when the risk of the processing changes.',
        ru: 'Как минимум при изменении риска, связанного с обработкой.',
      },
      citations: [gdpr('35(11)')],
    },
    {
      code: 'prior-consultation',
      label: {
        en: 'Prior consultation with the supervisory authority',
        ru: 'Предварительная консультация с надзорным органом',
      },
      hint: {
        en: 'Where a high risk would remain in spite of the measures taken.',
        ru: 'Если, несмотря на принятые меры, остаётся высокий риск.',
      },
      citations: [gdpr('36(1)')],
    },
  ],
};
