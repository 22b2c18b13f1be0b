import { dataCategories } from '../vocabulary/things/data-categories.ts';
import { fz152, gdpr } from '../vocabulary/cite.ts';
import { code, flag, text } from './field.ts';
import type { Entry } from './value.ts';

export const ownDataItemFields = {
  name: text({ label: { en: 'Data item', ru: 'Вид данных' } }),
  category: code(dataCategories, {
    label: { en: 'Category', ru: 'Категория' },
    citations: [gdpr('9, 10'), fz152('Art. 10, 11', 'ст. 10, 11')],
  }),
};

/** A data item the vocabulary lacks. */
export type OwnDataItem = Entry<typeof ownDataItemFields>;

export const ownSubjectCategoryFields = {
  name: text({ label: { en: 'Category of data subjects', ru: 'Категория субъектов' } }),
  worker: flag({ label: { en: 'Workers', ru: 'Работники' } }),
  minor: flag({ label: { en: 'Minors', ru: 'Несовершеннолетние' } }),
  vulnerable: flag({ label: { en: 'Vulnerable', ru: 'Уязвимые' } }),
};

/** A category of data subjects the vocabulary lacks. */
export type OwnSubjectCategory = Entry<typeof ownSubjectCategoryFields>;
