import { fz152Edition, gdprEdition } from '../vocabulary/editions.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/** The laws an organisation and its activities can be under. */
export const regimes: Vocabulary = {
  id: 'regimes',
  name: { en: 'Laws', ru: 'Законы' },
  editions: [gdprEdition, fz152Edition],
  terms: [
    { code: 'gdpr', label: { en: 'GDPR', ru: 'GDPR' }, citations: [] },
    { code: 'fz-152', label: { en: '152-FZ', ru: '152-ФЗ' }, citations: [] },
  ],
};
