import type { Wording } from '../../../wording/wording.ts';

const newYear: Wording = { en: 'New Year holidays', ru: 'Новогодние каникулы' };
const christmas: Wording = { en: 'Christmas', ru: 'Рождество Христово' };

/** The holidays of Art. 112 part 1 of the Labour Code by month and day. */
export const holidays: ReadonlyMap<string, Wording> = new Map([
  ['01-01', newYear],
  ['01-02', newYear],
  ['01-03', newYear],
  ['01-04', newYear],
  ['01-05', newYear],
  ['01-06', newYear],
  ['01-07', christmas],
  ['01-08', newYear],
  ['02-23', { en: 'Defender of the Fatherland Day', ru: 'День защитника Отечества' }],
  ['03-08', { en: 'International Women’s Day', ru: 'Международный женский день' }],
  ['05-01', { en: 'Day of Spring and Labour', ru: 'Праздник Весны и Труда' }],
  ['05-09', { en: 'Victory Day', ru: 'День Победы' }],
  ['06-12', { en: 'Russia Day', ru: 'День России' }],
  ['11-04', { en: 'Unity Day', ru: 'День народного единства' }],
]);

export const isHoliday = (day: string): boolean => holidays.has(day.slice(5));

/** Days off within these holidays do not follow the general rule: the Government moves two of them (Art. 112 part 2). */
export const isJanuaryHoliday = (day: string): boolean => day.slice(5) >= '01-01' && day.slice(5) <= '01-08';
