import type { IsoDate } from '../../wording/date.ts';
import { textIn, type Text, type Wording } from '../../wording/wording.ts';

/**
 * What a user says instead of a row of a table. Its value is a text, read by the table it is for. It travels in the
 * register and is always shown as the user’s.
 */
export interface Correction {
  /** Ids are handed out in rising order, so the greater one was made later. */
  readonly id: string;
  /** The id of the table. */
  readonly table?: string | undefined;
  readonly key?: string | undefined;
  readonly value?: string | undefined;
  /** The first and the last day it holds; without them it holds always. */
  readonly from?: IsoDate | undefined;
  readonly until?: IsoDate | undefined;
  readonly reason?: Text | undefined;
  readonly by?: Text | undefined;
}

/** “Correction by the user (data protection officer): the new order was published” as the source of a row. */
export function sourceOfCorrection({ by, reason }: Correction): Wording {
  const who = (language: 'en' | 'ru'): string => {
    const text = textIn(by, language);
    return text ? ` (${text})` : '';
  };
  const why = (language: 'en' | 'ru'): string => {
    const text = textIn(reason, language);
    return text ? `: ${text}` : '';
  };
  return {
    en: `Correction by the user${who('en')}${why('en')}`,
    ru: `Исправление пользователя${who('ru')}${why('ru')}`,
  };
}
