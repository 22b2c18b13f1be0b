import { order179 } from '../by-laws.ts';
import { fz152 } from '../cite.ts';
import { fz152Edition, rknOrder179Edition } from '../editions.ts';
import type { Vocabulary } from '../vocabulary.ts';

const part7 = fz152('Art. 21 part 7', 'ч. 7 ст. 21');

/** What proves that data were destroyed. */
export const destructionProofs: Vocabulary = {
  id: 'destruction-proofs',
  name: { en: 'Proof of destruction', ru: 'Подтверждение уничтожения' },
  editions: [fz152Edition, rknOrder179Edition],
  terms: [
    {
      code: 'act',
      label: { en: 'Act of destruction', ru: 'Акт об уничтожении' },
      hint: {
        en: 'For processing without automation. Kept for 3 years.',
        ru: 'Для обработки без использования средств автоматизации. Хранится 3 года.',
      },
      citations: [part7, order179('1'), order179('8')],
    },
    {
      code: 'act-and-log',
      label: {
        en: 'Act of destruction and export from the event log of the information system',
        ru: 'Акт об уничтожении и выгрузка из журнала регистрации событий в информационной системе',
      },
      hint: {
        en: 'For automated and mixed processing. Both are kept for 3 years.',
        ru: 'Для автоматизированной и смешанной обработки. Оба документа хранятся 3 года.',
      },
      citations: [part7, order179('2'), order179('7'), order179('8')],
    },
    {
      code: 'other',
      label: { en: 'Another record', ru: 'Иной документ' },
      hint: {
        en: 'Not enough where 152-FZ applies.',
        ru: 'Недостаточно, если применяется 152-ФЗ.',
      },
      citations: [],
    },
  ],
};
