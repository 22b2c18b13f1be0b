import { fz152, gdpr } from '../cite.ts';
import { fz152Edition, gdprEdition } from '../editions.ts';
import type { Term, Vocabulary } from '../vocabulary.ts';

export type RecipientRoleCode =
  | 'processor'
  | 'joint-controller'
  | 'third-party'
  | 'authority'
  | 'internal-unit'
  | 'data-subject'
  | 'public';

export interface RecipientRoleTerm extends Term {
  readonly code: RecipientRoleCode;
}

/** In what capacity a recipient gets the data: Art. 4(8)–(10), 26 and 28 GDPR; Art. 3 and 6 of 152-FZ. */
export const recipientRoles: Vocabulary<RecipientRoleTerm> = {
  id: 'recipient-roles',
  name: { en: 'Role of the recipient', ru: 'Роль получателя' },
  editions: [gdprEdition, fz152Edition],
  terms: [
    {
      code: 'processor',
      label: { en: 'Processor', ru: 'Обработчик (лицо, обрабатывающее данные по поручению)' },
      hint: {
        en: 'Acts on our instructions only. A recipient, but not a third party.',
        ru: 'Действует только по нашему поручению. Получатель, но не третье лицо в смысле GDPR.',
      },
      citations: [gdpr('4(8)'), gdpr('28'), fz152('Art. 6 part 3', 'ч. 3 ст. 6')],
    },
    {
      code: 'joint-controller',
      label: { en: 'Joint controller', ru: 'Совместный контролёр (совместный оператор)' },
      hint: {
        en: 'Decides on purposes and means together with us.',
        ru: 'Определяет цели и средства обработки вместе с нами.',
      },
      citations: [gdpr('26'), fz152('Art. 3 item 2', 'п. 2 ст. 3')],
    },
    {
      code: 'third-party',
      label: {
        en: 'Third party (a separate controller)',
        ru: 'Третье лицо (самостоятельный контролёр, оператор)',
      },
      hint: {
        en: 'Uses the data for its own purposes, so the disclosure needs a legal basis of its own.',
        ru: 'Использует данные в своих целях, поэтому для передачи нужно собственное правовое основание.',
      },
      citations: [gdpr('4(9)'), gdpr('4(10)'), fz152('Art. 7', 'ст. 7')],
    },
    {
      code: 'authority',
      label: { en: 'Public authority', ru: 'Орган государственной власти или местного самоуправления' },
      hint: {
        en: 'Under the GDPR an authority that gets data in a particular inquiry under EU or Member State law is not a recipient. Authorities of other states are.',
        ru: 'По GDPR орган, получающий данные в рамках конкретного запроса (проверки) по праву ЕС или государства-члена, не считается получателем. Органы других государств считаются.',
      },
      citations: [gdpr('4(9)')],
    },
    {
      code: 'internal-unit',
      label: { en: 'Internal unit', ru: 'Внутреннее подразделение' },
      citations: [gdpr('29'), gdpr('32(4)')],
    },
    {
      code: 'data-subject',
      label: { en: 'The data subject or their representative', ru: 'Сам субъект или его представитель' },
      citations: [],
    },
    {
      code: 'public',
      label: { en: 'The public (an indefinite circle of persons)', ru: 'Неопределённый круг лиц' },
      hint: {
        en: 'Publication. Under 152-FZ this is distribution.',
        ru: 'Публикация. По 152-ФЗ это распространение.',
      },
      citations: [fz152('Art. 3 item 5', 'п. 5 ст. 3')],
    },
  ],
};
