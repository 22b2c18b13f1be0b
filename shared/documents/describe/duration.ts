import type { Duration } from '../../register/value.ts';
import { durationUnits } from '../../vocabulary/keeping/duration-units.ts';
import { termOf } from '../../vocabulary/vocabulary.ts';
import { counted } from '../../wording/plural.ts';
import { unknownWords } from './terms.ts';
import type { Scope } from './scope.ts';

/** Genitive singular after «не более 1 …»; of several it is the `many` form. */
const genitiveOfOne: Readonly<Record<string, string>> = {
  hour: 'часа',
  day: 'дня',
  'working-day': 'рабочего дня',
  month: 'месяца',
  year: 'года',
};

const endsInOne = (amount: number): boolean => amount % 10 === 1 && amount % 100 !== 11;

/** “3 years”, «10 рабочих дней». */
export function durationWords({ amount, unit }: Duration, scope: Scope): string {
  const term = termOf(durationUnits, unit);
  return term ? counted(amount, term.noun, scope.language) : `${amount} (${unknownWords(unit, scope)})`;
}

/** “no longer than 3 years”, «не более 3 лет»: the longest that it may be. */
export const atMostWords = (duration: Duration, scope: Scope): string =>
  scope.language === 'en'
    ? `no longer than ${durationWords(duration, scope)}`
    : `не более ${genitiveWords(duration, scope)}`;

/** “within 10 working days”, «в течение 10 рабочих дней». */
export const withinWords = (duration: Duration, scope: Scope): string =>
  scope.language === 'en'
    ? `within ${durationWords(duration, scope)}`
    : `в течение ${genitiveWords(duration, scope)}`;

function genitiveWords(duration: Duration, scope: Scope): string {
  const noun = termOf(durationUnits, duration.unit)?.noun.ru;
  const one = genitiveOfOne[duration.unit];
  if (!noun || !one) return durationWords(duration, scope);
  return `${duration.amount} ${endsInOne(duration.amount) ? one : noun.many}`;
}
