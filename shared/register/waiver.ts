import { date, line, longText, text } from './field.ts';
import type { Entry } from './value.ts';

export const waiverFields = {
  rule: line({ label: { en: 'Rule', ru: 'Правило' } }),
  entity: line({ label: { en: 'Entry', ru: 'Запись' } }),
  path: line({ label: { en: 'Field', ru: 'Поле' } }),
  /** A waiver lapses when the field says something else than it did: this is the hash of what it said. */
  seen: line({ label: { en: 'Mark of the field', ru: 'Отпечаток поля' } }),
  reason: longText({ label: { en: 'Why it may stay', ru: 'Почему допустимо' } }),
  by: text({ label: { en: 'Who decided', ru: 'Кто решил' } }),
  on: date({ label: { en: 'On', ru: 'Дата' } }),
};

/** A finding that somebody decided to leave as it is. */
export type Waiver = Entry<typeof waiverFields>;
