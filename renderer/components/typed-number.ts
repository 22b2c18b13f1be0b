import { fail, succeed } from '../../shared/basics/result.ts';
import type { Result } from '../../shared/basics/result.ts';
import type { Language, Wording } from '../../shared/wording/wording.ts';

/** Spaces of all widths, and the apostrophe, part thousands. */
const THOUSANDS = /[\s'’]/g;
/** A comma or point parts thousands only where groups of three follow. */
const GROUPED = /^\d{1,3}(?:[.,]\d{3})+$/;

const notWhole: Wording = {
  en: 'Write a whole number in digits, for example 1500.',
  ru: 'Укажите целое число цифрами, например 1500.',
};

const tooLarge: Wording = { en: 'The number is too large.', ru: 'Слишком большое число.' };

const formats = { en: new Intl.NumberFormat('en'), ru: new Intl.NumberFormat('ru') };

/** Reads a whole number, not negative, as people write it; `undefined` for an empty text, a sentence for anything else. */
export function readTypedNumber(typed: string): Result<number | undefined, Wording> {
  const spaceless = typed.replaceAll(THOUSANDS, '');
  if (spaceless === '') return succeed(undefined);
  const digits = GROUPED.test(spaceless) ? spaceless.replaceAll(/[.,]/g, '') : spaceless;
  if (!/^\d+$/.test(digits)) return fail(notWhole);
  const value = Number(digits);
  return Number.isSafeInteger(value) ? succeed(value) : fail(tooLarge);
}

/** “12,000”, «12 000»: a number as the window shows it. */
export const numberInWords = (value: number, language: Language): string => formats[language].format(value);
