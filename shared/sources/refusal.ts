import type { ReadRefusal } from '../readers/read-refusal.ts';
import type { Place } from '../readers/source-document.ts';
import { limits, numberIn, type LimitName } from './limits.ts';

/**
 * Thrown where a file must not be read on; `openSource` turns it into its result. It is an error of the language, because
 * a fault is found deep inside the events of somebody's parser, which nothing else can stop at once.
 */
export class Refused extends Error {
  readonly refusal: ReadRefusal;

  constructor(refusal: ReadRefusal) {
    super(refusal.message.en);
    this.refusal = refusal;
  }
}

/** Stops the reading of a file with a sentence in both languages. */
export function refuse(type: ReadRefusal['type'], en: string, ru: string): never {
  throw new Refused({ type, message: { en, ru } });
}

/** The refusal of a file that goes over a limit, with the place where it does. */
export function beyond(name: LimitName, place?: Place): ReadRefusal {
  const { type, what, todo } = limits[name];
  const sentence = (language: 'en' | 'ru'): string => {
    const where = place ? ` (${place[language]})` : '';
    return `${what[language].replace('#', numberIn(name, language))}${where}. ${todo[language]}`;
  };
  return { type, message: { en: sentence('en'), ru: sentence('ru') } };
}

/** Stops the reading where `amount` goes over the limit. */
export function keepWithin(name: LimitName, amount: number, place?: Place): void {
  if (amount > limits[name].atMost) throw new Refused(beyond(name, place));
}
