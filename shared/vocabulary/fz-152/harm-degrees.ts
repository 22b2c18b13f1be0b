import { order178 } from '../by-laws.ts';
import { fz152 } from '../cite.ts';
import { fz152Edition, rknOrder178Edition } from '../editions.ts';
import type { Citation, Vocabulary } from '../vocabulary.ts';

const citations: readonly Citation[] = [fz152('Art. 18.1 part 1 item 5', 'п. 5 ч. 1 ст. 18.1'), order178];

/** The degrees of harm that may be caused to data subjects, the highest first: where several apply, it holds. */
export const harmDegrees: Vocabulary = {
  id: 'fz-152-harm-degrees',
  name: { en: 'Degree of harm', ru: 'Степень вреда' },
  editions: [fz152Edition, rknOrder178Edition],
  terms: [
    { code: 'high', label: { en: 'High', ru: 'Высокая' }, citations },
    { code: 'medium', label: { en: 'Medium', ru: 'Средняя' }, citations },
    { code: 'low', label: { en: 'Low', ru: 'Низкая' }, citations },
  ],
};
