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
export function atMostWords(duration: Duration, scope: Scope): string {
  if (scope.language === 'en') return `no longer than ${durationWords(duration, scope)}`;
  const noun = termOf(durationUnits, duration.unit)?.noun.ru;
  const one = genitiveOfOne[duration.unit];
  if (!noun || !one) return `не более ${durationWords(duration, scope)}`;
  return `не более ${duration.amount} ${endsInOne(duration.amount) ? one : noun.many}`;
}
