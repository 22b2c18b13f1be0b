import { say } from '../../shared/wording/wording.ts';
import type { Language } from '../../shared/wording/wording.ts';

const days = {
  today: { en: 'Today', ru: 'сегодня' },
  yesterday: { en: 'Yesterday', ru: 'вчера' },
};

const locales = { en: 'en-GB', ru: 'ru' } as const;
const times = {
  en: new Intl.DateTimeFormat(locales.en, { timeStyle: 'short' }),
  ru: new Intl.DateTimeFormat(locales.ru, { timeStyle: 'short' }),
};
const thisYear = {
  en: new Intl.DateTimeFormat(locales.en, { day: 'numeric', month: 'short' }),
  ru: new Intl.DateTimeFormat(locales.ru, { day: 'numeric', month: 'short' }),
};
const otherYear = {
  en: new Intl.DateTimeFormat(locales.en, { day: 'numeric', month: 'short', year: 'numeric' }),
  ru: new Intl.DateTimeFormat(locales.ru, { day: 'numeric', month: 'short', year: 'numeric' }),
};

const dayOf = (date: Date): number => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();

/** “Today 14:31”, “Yesterday 9:05”, “12 Nov”: an instant as one speaks of it now, in the time of this place. */
export function whenInWords(at: string, now: Date, language: Language): string {
  const date = new Date(at);
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  if (dayOf(date) === dayOf(now)) return `${say(days.today, language)} ${times[language].format(date)}`;
  if (dayOf(date) === dayOf(yesterday))
    return `${say(days.yesterday, language)} ${times[language].format(date)}`;
  const formats = date.getFullYear() === now.getFullYear() ? thisYear : otherYear;
  return formats[language].format(date);
}
