import { fz152 } from '../cite.ts';
import { fz152Edition } from '../editions.ts';
import type { Term, Vocabulary } from '../vocabulary.ts';

const item = (number: number, code: string, en: string, ru: string): Term => ({
  code,
  label: { en, ru },
  citations: [fz152(`Art. 9 part 4 item ${number}`, `п. ${number} ч. 4 ст. 9`)],
});

/** The nine contents of a consent in writing, in the order of the law. */
export const writtenConsentContents: Vocabulary = {
  id: 'fz-152-written-consent-contents',
  name: { en: 'Contents of a written consent', ru: 'Содержание письменного согласия' },
  editions: [fz152Edition],
  terms: [
    item(
      1,
      'subject',
      'Name, address and identity document of the data subject',
      'Фамилия, имя, отчество, адрес субъекта, сведения о документе, удостоверяющем личность',
    ),
    item(
      2,
      'representative',
      'The same of the representative, and the document of authority (if a representative consents)',
      'Те же сведения о представителе и реквизиты документа о его полномочиях (если согласие даёт представитель)',
    ),
    item(3, 'operator', 'Name and address of the operator', 'Наименование и адрес оператора'),
    item(4, 'purpose', 'Purpose of the processing', 'Цель обработки'),
    item(5, 'data', 'List of the data', 'Перечень персональных данных'),
    item(
      6,
      'processor',
      'Name and address of who processes on the operator’s assignment (if anyone does)',
      'Наименование и адрес лица, обрабатывающего данные по поручению оператора (если поручено)',
    ),
    item(
      7,
      'actions',
      'List of actions, general description of the methods',
      'Перечень действий, общее описание способов обработки',
    ),
    item(
      8,
      'term',
      'Term of the consent and how it is withdrawn',
      'Срок действия согласия и способ его отзыва',
    ),
    item(9, 'signature', 'Signature of the data subject', 'Подпись субъекта'),
  ],
};
