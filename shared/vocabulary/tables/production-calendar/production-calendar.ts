import { dayOffDecrees, labourCodeEdition } from '../../by-law-editions.ts';
import { dateInWords, isIsoDate, type IsoDate } from '../../../wording/date.ts';
import type { Wording } from '../../../wording/wording.ts';
import { choiceRules } from '../choice-rules.ts';
import { rowOn, type DatedTable, type Row } from '../dated-table.ts';
import { yearOf } from '../days.ts';
import { transfers } from './transfers.ts';
import { exceptionsOf, isWeekend, type DayKind } from './year.ts';

/** The calendar by which working days are counted: the program’s own, or with the user’s corrections. */
export type ProductionCalendar = DatedTable<DayKind>;

const words: Readonly<Record<DayKind, Wording>> = {
  'day-off': { en: 'day off', ru: 'нерабочий день' },
  'working-day': { en: 'working day', ru: 'рабочий день' },
};

/** The days of Russia that are not what their weekday says, for the years whose decree is known. Five-day week. */
export const productionCalendar: ProductionCalendar = {
  id: 'production-calendar',
  name: { en: 'Production calendar of Russia', ru: 'Производственный календарь' },
  about: {
    en: 'A day off that is no weekend, or a weekend on which people work',
    ru: 'Нерабочий день, который не приходится на выходной, или рабочий выходной',
  },
  editions: [labourCodeEdition, ...Object.values(dayOffDecrees)],
  checkedOn: '2026-11-22',
  labelOf: (key) => (isIsoDate(key) ? { en: dateInWords(key, 'en'), ru: dateInWords(key, 'ru') } : undefined),
  say: (value) => words[value],
  rows: [...transfers.keys()].flatMap(exceptionsOf),
  correction: {
    keys: 'days',
    ...choiceRules<DayKind, DayKind>({ choices: words, read: (value) => value, put: (choice) => choice }),
  },
};

/** What a day is: by the calendar’s row, else by the holidays and the general rule of Art. 112, else by its weekday. */
export function dayKindOn(day: IsoDate, calendar: ProductionCalendar): DayKind {
  const row = rowOn(calendar, day, day);
  if (row) return row.value;
  const ruled = transfers.has(yearOf(day)) ? undefined : generalRule(yearOf(day)).get(day);
  return ruled ?? (isWeekend(day) ? 'day-off' : 'working-day');
}

const generalRules = new Map<number, ReadonlyMap<IsoDate, DayKind>>();

function generalRule(year: number): ReadonlyMap<IsoDate, DayKind> {
  const known = generalRules.get(year);
  if (known) return known;
  const made = new Map(exceptionsOf(year).map(({ key, value }) => [key, value]));
  generalRules.set(year, made);
  return made;
}

/**
 * The days of a year that are not what their weekday says, by date: for a person to look through and correct. A year
 * without a decree has those of the general rule.
 */
export function rowsOfYear(year: number, calendar: ProductionCalendar): readonly Row<DayKind>[] {
  const own = calendar.rows.filter(({ key }) => yearOf(key) === year);
  const named = new Set(own.map(({ key }) => key));
  const ruled = transfers.has(year) ? [] : exceptionsOf(year).filter(({ key }) => !named.has(key));
  return [...own, ...ruled].toSorted((one, other) => (one.key < other.key ? -1 : 1));
}

/** Where a year’s days off come from, in a sentence; to be shown beside dates counted in a year without a decree. */
export interface YearBasis {
  /** Whether the Government’s decree for the year is known to the program. */
  readonly decreed: boolean;
  readonly words: Wording;
}

export function yearBasis(year: number): YearBasis {
  const known = transfers.get(year);
  if (known) {
    const { en, ru } = known.decree.name;
    return { decreed: true, words: { en: `Art. 112 of the Labour Code; ${en}`, ru: `ст. 112 ТК РФ; ${ru}` } };
  }
  return {
    decreed: false,
    words: {
      en: `For ${year} only the general rule of Art. 112 of the Labour Code is applied: the Government’s decree for that year is not known to the program. Enter the days it moves as corrections of the production calendar.`,
      ru: `За ${year} год применено только общее правило ст. 112 ТК РФ: постановление Правительства о переносе выходных на этот год программе неизвестно. Внесите перенесённые дни как исправления производственного календаря.`,
    },
  };
}
