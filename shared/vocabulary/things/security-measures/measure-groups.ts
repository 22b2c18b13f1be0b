import { fz152, gdpr } from '../../cite.ts';
import { fz152Edition, gdprEdition } from '../../editions.ts';
import type { Term, Vocabulary } from '../../vocabulary.ts';

export type MeasureGroup =
  | 'pseudonymisation-and-encryption'
  | 'confidentiality'
  | 'integrity'
  | 'availability'
  | 'restoration'
  | 'testing'
  | 'organisation'
  | 'operator-duties'
  | 'personal-data-security';

export interface MeasureGroupTerm extends Term {
  readonly code: MeasureGroup;
}

/** What a measure serves: Art. 32(1) GDPR; Art. 18.1 and 19 of 152-FZ. */
export const measureGroups: Vocabulary<MeasureGroupTerm> = {
  id: 'measure-groups',
  name: { en: 'Groups of measures', ru: 'Группы мер' },
  editions: [gdprEdition, fz152Edition],
  terms: [
    {
      code: 'pseudonymisation-and-encryption',
      label: { en: 'Pseudonymisation and encryption', ru: 'Псевдонимизация и шифрование' },
      citations: [gdpr('32(1)(a)')],
    },
    {
      code: 'confidentiality',
      label: { en: 'Confidentiality', ru: 'Конфиденциальность' },
      citations: [gdpr('32(1)(b)')],
    },
    { code: 'integrity', label: { en: 'Integrity', ru: 'Целостность' }, citations: [gdpr('32(1)(b)')] },
    {
      code: 'availability',
      label: { en: 'Availability and resilience', ru: 'Доступность и устойчивость' },
      citations: [gdpr('32(1)(b)')],
    },
    {
      code: 'restoration',
      label: { en: 'Restoration and incidents', ru: 'Восстановление и реагирование на инциденты' },
      citations: [gdpr('32(1)(c)')],
    },
    {
      code: 'testing',
      label: { en: 'Regular testing and evaluation', ru: 'Регулярная проверка и оценка мер' },
      citations: [gdpr('32(1)(d)')],
    },
    {
      code: 'organisation',
      label: { en: 'Organisational measures', ru: 'Организационные меры' },
      citations: [gdpr('24'), gdpr('32(4)')],
    },
    {
      code: 'operator-duties',
      label: {
        en: 'Measures to fulfil the operator’s duties',
        ru: 'Меры по обеспечению выполнения обязанностей оператора',
      },
      citations: [fz152('Art. 18.1 part 1', 'ч. 1 ст. 18.1')],
    },
    {
      code: 'personal-data-security',
      label: {
        en: 'Measures to secure personal data during processing',
        ru: 'Меры по обеспечению безопасности персональных данных при их обработке',
      },
      citations: [fz152('Art. 19 part 2', 'ч. 2 ст. 19')],
    },
  ],
};
