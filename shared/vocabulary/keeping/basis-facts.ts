import { fz152, gdpr } from '../cite.ts';
import { fz152Edition, gdprEdition } from '../editions.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** What the data subject is in the contract that the processing rests on. */
export const subjectRoles: Vocabulary = {
  id: 'subject-roles',
  name: { en: 'Role in the contract', ru: 'Роль в договоре' },
  editions: [gdprEdition, fz152Edition],
  terms: [
    {
      code: 'party',
      label: { en: 'Party', ru: 'Сторона договора' },
      citations: [gdpr('6(1)(b)'), fz152('Art. 6 part 1 item 5', 'п. 5 ч. 1 ст. 6')],
    },
    {
      code: 'beneficiary',
      label: { en: 'Beneficiary', ru: 'Выгодоприобретатель' },
      citations: [fz152('Art. 6 part 1 item 5', 'п. 5 ч. 1 ст. 6')],
    },
    {
      code: 'guarantor',
      label: { en: 'Guarantor', ru: 'Поручитель' },
      citations: [fz152('Art. 6 part 1 item 5', 'п. 5 ч. 1 ст. 6')],
    },
    {
      code: 'representative',
      label: { en: 'Representative of a party', ru: 'Представитель стороны' },
      hint: {
        en: 'The person is not a party: neither law’s contract basis covers it by itself.',
        ru: 'Субъект не сторона договора: договорное основание само по себе не подходит.',
      },
      citations: [],
    },
  ],
};

export const contractStages: Vocabulary = {
  id: 'contract-stages',
  name: { en: 'Stage of the contract', ru: 'Стадия договора' },
  editions: [gdprEdition, fz152Edition],
  terms: [
    {
      code: 'before',
      label: {
        en: 'Before the contract, at the person’s request',
        ru: 'До заключения, по инициативе субъекта',
      },
      citations: [gdpr('6(1)(b)'), fz152('Art. 6 part 1 item 5', 'п. 5 ч. 1 ст. 6')],
    },
    {
      code: 'performance',
      label: { en: 'Performance', ru: 'Исполнение договора' },
      citations: [gdpr('6(1)(b)'), fz152('Art. 6 part 1 item 5', 'п. 5 ч. 1 ст. 6')],
    },
    {
      code: 'both',
      label: { en: 'Before the contract and performance', ru: 'Заключение и исполнение' },
      citations: [gdpr('6(1)(b)'), fz152('Art. 6 part 1 item 5', 'п. 5 ч. 1 ст. 6')],
    },
  ],
};

export const interestHolders: Vocabulary = {
  id: 'interest-holders',
  name: { en: 'Whose interest', ru: 'Чей интерес' },
  editions: [gdprEdition, fz152Edition],
  terms: [
    { code: 'ours', label: { en: 'Ours', ru: 'Наш' }, citations: [gdpr('6(1)(f)')] },
    {
      code: 'third-party',
      label: { en: 'A third party’s', ru: 'Третьего лица' },
      citations: [gdpr('6(1)(f)')],
    },
    {
      code: 'public',
      label: { en: 'Socially significant purposes', ru: 'Общественно значимые цели' },
      citations: [fz152('Art. 6 part 1 item 7', 'п. 7 ч. 1 ст. 6')],
    },
  ],
};
