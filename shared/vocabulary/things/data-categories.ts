import { byLaw, fz152, gdpr } from '../cite.ts';
import { fz152Edition, gdprEdition } from '../editions.ts';
import type { Term, Vocabulary } from '../vocabulary.ts';

export type DataCategoryCode = 'ordinary' | 'special' | 'biometric' | 'criminal' | 'distribution';

export interface DataCategoryTerm extends Term {
  readonly code: DataCategoryCode;
}

const decree1119Item5 = byLaw(
  'item 5 of the Requirements approved by Government Decree No. 1119 of 01.11.2012',
  'п. 5 Требований, утв. постановлением Правительства РФ от 01.11.2012 № 1119',
);

/** Categories of personal data by the regime the law sets for them: Art. 9 and 10 GDPR; Art. 10, 10.1 and 11 of 152-FZ. */
export const dataCategories: Vocabulary<DataCategoryTerm> = {
  id: 'data-categories',
  name: { en: 'Categories of personal data', ru: 'Категории персональных данных' },
  editions: [gdprEdition, fz152Edition],
  terms: [
    {
      code: 'ordinary',
      label: { en: 'Other (ordinary) personal data', ru: 'Иные персональные данные' },
      hint: {
        en: 'Neither special, nor biometric, nor about criminal convictions.',
        ru: 'Не специальные, не биометрические и не сведения о судимости.',
      },
      citations: [gdpr('4(1)'), fz152('Art. 3 item 1', 'п. 1 ст. 3'), decree1119Item5],
    },
    {
      code: 'special',
      label: { en: 'Special categories of personal data', ru: 'Специальные категории персональных данных' },
      hint: {
        en: 'The two lists differ: trade-union membership and genetic data are special under the GDPR only.',
        ru: 'Перечни различаются: членство в профсоюзе и генетические данные отнесены к специальным только в GDPR.',
      },
      citations: [gdpr('9(1)'), fz152('Art. 10 part 1', 'ч. 1 ст. 10'), decree1119Item5],
    },
    {
      code: 'biometric',
      label: { en: 'Biometric personal data', ru: 'Биометрические персональные данные' },
      hint: {
        en: 'Only where the characteristics are used to establish who the person is. An ordinary photo in a file is not.',
        ru: 'Только если характеристики используются для установления личности. Обычное фото в деле сюда не относится.',
      },
      citations: [gdpr('4(14)'), gdpr('9(1)'), fz152('Art. 11 part 1', 'ч. 1 ст. 11'), decree1119Item5],
    },
    {
      code: 'criminal',
      label: {
        en: 'Data on criminal convictions and offences',
        ru: 'Данные о судимости, уголовных осуждениях и преступлениях',
      },
      hint: {
        en: 'Under 152-FZ this is the criminal record only; the GDPR also covers offences and related security measures.',
        ru: 'В 152-ФЗ — только судимость; в GDPR — также преступления (правонарушения) и связанные с ними меры безопасности.',
      },
      citations: [gdpr('10'), fz152('Art. 10 part 3', 'ч. 3 ст. 10')],
    },
    {
      code: 'distribution',
      label: {
        en: 'Personal data the subject has permitted for distribution',
        ru: 'Персональные данные, разрешённые субъектом персональных данных для распространения',
      },
      hint: {
        en: 'A regime rather than a kind of data: any item may be in it, on a separate consent of the subject.',
        ru: 'Это режим, а не вид данных: в него может входить любое сведение, если на то есть отдельное согласие субъекта.',
      },
      citations: [fz152('Art. 3 item 1.1', 'п. 1.1 ст. 3'), fz152('Art. 10.1', 'ст. 10.1')],
    },
  ],
};
