import type { CountedNoun } from '../../wording/plural.ts';
import type { Term, Vocabulary } from '../vocabulary.ts';

export interface DurationUnitTerm extends Term {
  /** The unit beside a number: “3 years”, «3 года». */
  readonly noun: CountedNoun;
}

/** The units in which terms and deadlines are counted. */
export const durationUnits: Vocabulary<DurationUnitTerm> = {
  id: 'duration-units',
  name: { en: 'Unit of time', ru: 'Единица времени' },
  editions: [],
  terms: [
    {
      code: 'hour',
      label: { en: 'Hours', ru: 'Часы' },
      noun: { en: { one: 'hour', other: 'hours' }, ru: { one: 'час', few: 'часа', many: 'часов' } },
      citations: [],
    },
    {
      code: 'day',
      label: { en: 'Days', ru: 'Дни' },
      hint: { en: 'Calendar days.', ru: 'Календарные дни.' },
      noun: { en: { one: 'day', other: 'days' }, ru: { one: 'день', few: 'дня', many: 'дней' } },
      citations: [],
    },
    {
      code: 'working-day',
      label: { en: 'Working days', ru: 'Рабочие дни' },
      noun: {
        en: { one: 'working day', other: 'working days' },
        ru: { one: 'рабочий день', few: 'рабочих дня', many: 'рабочих дней' },
      },
      citations: [],
    },
    {
      code: 'month',
      label: { en: 'Months', ru: 'Месяцы' },
      noun: { en: { one: 'month', other: 'months' }, ru: { one: 'месяц', few: 'месяца', many: 'месяцев' } },
      citations: [],
    },
    {
      code: 'year',
      label: { en: 'Years', ru: 'Годы' },
      noun: { en: { one: 'year', other: 'years' }, ru: { one: 'год', few: 'года', many: 'лет' } },
      citations: [],
    },
  ],
};
