import type { Vocabulary } from '../vocabulary.ts';

/** Processing and storage have terms of their own. */
export const periodStages: Vocabulary = {
  id: 'period-stages',
  name: { en: 'Term of what', ru: 'Срок чего' },
  editions: [],
  terms: [
    {
      code: 'processing-and-storage',
      label: { en: 'Processing and storage', ru: 'Обработка и хранение' },
      citations: [],
    },
    { code: 'processing', label: { en: 'Processing', ru: 'Обработка' }, citations: [] },
    { code: 'storage', label: { en: 'Storage', ru: 'Хранение' }, citations: [] },
  ],
};

export const whicheverRules: Vocabulary = {
  id: 'whichever-rules',
  name: { en: 'Of several events', ru: 'Из нескольких событий' },
  editions: [],
  terms: [
    { code: 'earliest', label: { en: 'Whichever comes first', ru: 'Наступившее раньше' }, citations: [] },
    { code: 'latest', label: { en: 'Whichever comes last', ru: 'Наступившее позже' }, citations: [] },
    { code: 'any', label: { en: 'Any of them', ru: 'Любое из них' }, citations: [] },
  ],
};
