import { fz152, gdpr } from '../vocabulary/cite.ts';
import { date, flag, line, longText, refs, text } from './field.ts';
import type { Entry } from './value.ts';

const part31 = fz152('Art. 21 part 3.1', 'ч. 3.1 ст. 21');

export const incidentFields = {
  name: text({ label: { en: 'What happened', ru: 'Что произошло' } }),
  number: line({
    label: { en: 'Number in the log of breaches', ru: 'Номер в журнале нарушений' },
    citations: [gdpr('33(5)')],
  }),
  activities: refs('activities', { label: { en: 'Activities', ru: 'Процессы' } }),
  detectedOn: date({
    label: { en: 'Detected on', ru: 'Дата выявления' },
    citations: [part31, gdpr('33(1)')],
  }),
  reportedOn: date({
    label: { en: 'Roskomnadzor told on', ru: 'Роскомнадзор уведомлён' },
    hint: { en: 'Within 24 hours.', ru: 'В течение 24 часов.' },
    citations: [part31],
    regimes: ['fz-152'],
  }),
  resultsOn: date({
    label: { en: 'Results of the inquiry sent on', ru: 'Результаты расследования направлены' },
    hint: { en: 'Within 72 hours.', ru: 'В течение 72 часов.' },
    citations: [part31],
    regimes: ['fz-152'],
  }),
  riskUnlikely: flag({
    label: { en: 'Unlikely to be a risk to the persons', ru: 'Риск для субъектов маловероятен' },
    citations: [gdpr('33(1)')],
    regimes: ['gdpr'],
  }),
  authorityTold: date({
    label: { en: 'Supervisory authority told on', ru: 'Надзорный орган уведомлён' },
    hint: { en: 'Within 72 hours.', ru: 'В течение 72 часов.' },
    citations: [gdpr('33(1)')],
    regimes: ['gdpr'],
  }),
  effects: longText({
    label: { en: 'Causes, effects, what was done', ru: 'Причины, последствия, принятые меры' },
    citations: [gdpr('33(5)'), part31],
  }),
  notes: longText({
    label: { en: 'Notes', ru: 'Заметки' },
    hint: { en: 'Never printed.', ru: 'В документы не попадают.' },
  }),
};

/** A breach of data protection, and who was told when. */
export type Incident = Entry<typeof incidentFields>;
