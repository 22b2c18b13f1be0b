import { isIsoDate } from '../../shared/wording/date.ts';
import type { IsoDate } from '../../shared/wording/date.ts';
import { fail, succeed } from '../../shared/basics/result.ts';
import type { Result } from '../../shared/basics/result.ts';
import type { Wording } from '../../shared/wording/wording.ts';

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const DAY_FIRST = /^(\d{1,2})[\s./-]+(\d{1,2})[\s./-]+(\d{4}|\d{2})(?:\s*г\.?)?$/;
const MONTH_IN_WORDS = /^(\d{1,2})\s+([a-zа-яё]{3,})\.?,?\s+(\d{4})(?:\s*г\.?)?$/i;

/** How the months begin in either language; May and March, июнь and июль differ within the first letters kept here. */
const monthBeginnings: readonly (readonly string[])[] = [
  ['jan', 'янв'],
  ['feb', 'фев'],
  ['mar', 'мар'],
  ['apr', 'апр'],
  ['may', 'май', 'мая'],
  ['jun', 'июн'],
  ['jul', 'июл'],
  ['aug', 'авг'],
  ['sep', 'сен'],
  ['oct', 'окт'],
  ['nov', 'ноя'],
  ['dec', 'дек'],
];

const monthNumber = (word: string): number =>
  monthBeginnings.findIndex((beginnings) => beginnings.some((part) => word.toLowerCase().startsWith(part))) +
  1;

const pad = (part: number | string, length: number): string => String(part).padStart(length, '0');

/** A year of two digits is one of this century: people abbreviate the years they live in. */
const fullYear = (year: string): string => (year.length === 2 ? `20${year}` : year);

function parts(typed: string): readonly [year: string, month: number, day: string] | undefined {
  const iso = ISO.exec(typed);
  if (iso) return [iso[1] ?? '', Number(iso[2]), iso[3] ?? ''];
  const dayFirst = DAY_FIRST.exec(typed);
  if (dayFirst) return [fullYear(dayFirst[3] ?? ''), Number(dayFirst[2]), dayFirst[1] ?? ''];
  const inWords = MONTH_IN_WORDS.exec(typed);
  if (inWords) return [inWords[3] ?? '', monthNumber(inWords[2] ?? ''), inWords[1] ?? ''];
  return undefined;
}

const unreadable: Wording = {
  en: 'Write day, month and year, for example 22.11.2026.',
  ru: 'Укажите день, месяц и год, например 22.11.2026.',
};

const impossible = (typed: string): Wording => ({
  en: `There is no such day: ${typed}. Check the day and the month.`,
  ru: `Такой даты нет: ${typed}. Проверьте день и месяц.`,
});

/**
 * Reads a day as people write it: 22.11.2026, 22/11/2026, 1.3.26, 2026-11-22, 22 November 2026, 22 ноября 2026 г.
 * Gives `undefined` for an empty text, and a sentence for what is no day.
 */
export function readTypedDate(typed: string): Result<IsoDate | undefined, Wording> {
  const text = typed.trim();
  if (text === '') return succeed(undefined);
  const found = parts(text);
  if (!found) return fail(unreadable);
  const date = `${found[0]}-${pad(found[1], 2)}-${pad(found[2], 2)}`;
  return isIsoDate(date) ? succeed(date) : fail(impossible(text));
}
