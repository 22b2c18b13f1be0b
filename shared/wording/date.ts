import type { Language } from './wording.ts';

/** A calendar day as the register keeps it: `YYYY-MM-DD`. */
export type IsoDate = string;

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether the text is a day that exists (31 February does not). */
export function isIsoDate(text: string): boolean {
  const parts = ISO_DATE.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const monthsEn =
  'January February March April May June July August September October November December'.split(' ');

/** “22 November 2026”, «22.11.2026»: a day as documents and the window show it. */
export function dateInWords(date: IsoDate, language: Language): string {
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-');
  if (language === 'ru') return `${day}.${month}.${year}`;
  return `${Number(day)} ${monthsEn[Number(month) - 1] ?? month} ${year}`;
}
