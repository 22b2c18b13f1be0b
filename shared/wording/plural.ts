import type { Language } from './wording.ts';

/** The forms a counted noun takes: English needs `one` and `other`, Russian all of them (1 запись, 2 записи, 5 записей). */
export interface CountedNoun {
  readonly en: { readonly one: string; readonly other: string };
  readonly ru: { readonly one: string; readonly few: string; readonly many: string };
}

const rules = { en: new Intl.PluralRules('en'), ru: new Intl.PluralRules('ru') };

/** “3 activities”, «5 записей»: the number and the noun in the form that the number asks for. */
export function counted(count: number, noun: CountedNoun, language: Language): string {
  const category = rules[language].select(count);
  if (language === 'en') return `${count} ${category === 'one' ? noun.en.one : noun.en.other}`;
  const form = category === 'one' ? noun.ru.one : category === 'few' ? noun.ru.few : noun.ru.many;
  return `${count} ${form}`;
}
