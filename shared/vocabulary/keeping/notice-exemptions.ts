import { fz152, gdpr } from '../cite.ts';
import { fz152Edition, gdprEdition } from '../editions.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** Why the persons need not be informed. */
export const noticeExemptions: Vocabulary = {
  id: 'notice-exemptions',
  name: { en: 'Why no notice is owed', ru: 'Почему уведомление не требуется' },
  editions: [gdprEdition, fz152Edition],
  terms: [
    {
      code: 'already-informed',
      label: { en: 'The person already has the information', ru: 'Субъект уже уведомлён' },
      citations: [gdpr('13(4), 14(5)(a)'), fz152('Art. 18 part 4', 'ч. 4 ст. 18')],
    },
    {
      code: 'impossible',
      label: {
        en: 'Impossible, or a disproportionate effort',
        ru: 'Невозможно или требует несоразмерных усилий',
      },
      citations: [gdpr('14(5)(b)')],
    },
    {
      code: 'law',
      label: {
        en: 'A law lays down obtaining or disclosing the data',
        ru: 'Получение или раскрытие данных предусмотрено законом',
      },
      citations: [gdpr('14(5)(c)'), fz152('Art. 18 part 4', 'ч. 4 ст. 18')],
    },
    {
      code: 'secrecy',
      label: { en: 'Professional secrecy', ru: 'Профессиональная тайна' },
      citations: [gdpr('14(5)(d)')],
    },
    {
      code: 'contract',
      label: {
        en: 'Received for a contract with the person as party, beneficiary or guarantor',
        ru: 'Данные получены для договора, стороной, выгодоприобретателем или поручителем по которому является субъект',
      },
      citations: [fz152('Art. 18 part 4', 'ч. 4 ст. 18')],
    },
    {
      code: 'distribution',
      label: {
        en: 'Permitted for distribution by the person',
        ru: 'Данные разрешены субъектом для распространения',
      },
      citations: [fz152('Art. 18 part 4', 'ч. 4 ст. 18')],
    },
    {
      code: 'research',
      label: {
        en: 'Statistics, research, journalism or creative work',
        ru: 'Статистика, исследования, журналистская или творческая деятельность',
      },
      citations: [fz152('Art. 18 part 4', 'ч. 4 ст. 18')],
    },
    {
      code: 'third-party-rights',
      label: {
        en: 'It would infringe rights of third parties',
        ru: 'Нарушило бы права и законные интересы третьих лиц',
      },
      citations: [fz152('Art. 18 part 4', 'ч. 4 ст. 18')],
    },
  ],
};
