import { correctableTableIds } from '../vocabulary/tables/catalogue.ts';
import { code, date, line, longText, text } from './field.ts';
import type { Entry } from './value.ts';

export const correctionFields = {
  table: code(correctableTableIds, { label: { en: 'Table', ru: 'Таблица' } }),
  key: line({ label: { en: 'Of what', ru: 'Что' } }),
  value: line({ label: { en: 'Value', ru: 'Значение' } }),
  from: date({ label: { en: 'From', ru: 'С' } }),
  until: date({ label: { en: 'Until', ru: 'По' } }),
  reason: longText({
    label: { en: 'Why', ru: 'Почему' },
    hint: { en: 'Act, date, where it was read.', ru: 'Акт, дата, источник.' },
  }),
  by: text({ label: { en: 'Who corrected', ru: 'Кто исправил' } }),
};

/** A row of a table of law as the user knows it better. */
export type Correction = Entry<typeof correctionFields>;
