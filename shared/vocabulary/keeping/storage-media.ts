import type { Vocabulary } from '../vocabulary.ts';

/** Where data lie. */
export const storageMedia: Vocabulary = {
  id: 'storage-media',
  name: { en: 'Storage medium', ru: 'Носитель' },
  editions: [],
  terms: [
    {
      code: 'electronic',
      label: { en: 'Electronic, in an information system', ru: 'Электронный, в информационной системе' },
      citations: [],
    },
    { code: 'paper', label: { en: 'Paper', ru: 'Бумажный' }, citations: [] },
    { code: 'backup', label: { en: 'Backup copies', ru: 'Резервные копии' }, citations: [] },
    {
      code: 'carrier',
      label: { en: 'Removable carrier', ru: 'Съёмный носитель' },
      hint: { en: 'Flash drives, discs, tapes.', ru: 'Флеш-накопители, диски, ленты.' },
      citations: [],
    },
  ],
};
