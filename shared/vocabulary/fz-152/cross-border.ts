import { fz152 } from '../cite.ts';
import { fz152Edition } from '../editions.ts';
import type { Vocabulary } from '../vocabulary.ts';

const part5 = [fz152('Art. 12 part 5', 'ч. 5 ст. 12')];

/** What the operator must have from each foreign recipient before it notifies of the transfer. */
export const recipientInformation: Vocabulary = {
  id: 'fz-152-recipient-information',
  name: { en: 'Information from the recipient', ru: 'Сведения от получателя' },
  editions: [fz152Edition],
  terms: [
    {
      code: 'protection',
      label: {
        en: 'Measures that protect the data and conditions on which processing ends',
        ru: 'Меры по защите передаваемых данных и условия прекращения их обработки',
      },
      citations: part5,
    },
    {
      code: 'regulation',
      label: {
        en: 'Legal regulation of personal data in the state (where it is not on the list)',
        ru: 'Правовое регулирование в области персональных данных государства (если оно не входит в перечень)',
      },
      citations: part5,
    },
    {
      code: 'contacts',
      label: {
        en: 'Name, telephones, postal and e-mail addresses',
        ru: 'Наименование (ФИО), телефоны, почтовые адреса и адреса электронной почты',
      },
      citations: part5,
    },
  ],
};

/** What Roskomnadzor decided on a notified transfer. */
export const transferDecisions: Vocabulary = {
  id: 'fz-152-transfer-decisions',
  name: { en: 'Decision of Roskomnadzor', ru: 'Решение Роскомнадзора' },
  editions: [fz152Edition],
  terms: [
    { code: 'none', label: { en: 'No ban or limit', ru: 'Запрета или ограничения нет' }, citations: [] },
    {
      code: 'limited',
      label: { en: 'Limited', ru: 'Ограничена' },
      citations: [fz152('Art. 12 part 8', 'ч. 8 ст. 12')],
    },
    {
      code: 'banned',
      label: { en: 'Banned', ru: 'Запрещена' },
      citations: [fz152('Art. 12 part 8', 'ч. 8 ст. 12')],
    },
  ],
};
