export const languages = ['en', 'ru'] as const;
export type Language = (typeof languages)[number];

/** Words of the program, always in both languages: forgetting one does not compile. */
export interface Wording {
  readonly en: string;
  readonly ru: string;
}

/** Words a person typed: one language may still be missing. */
export interface Text {
  readonly en?: string;
  readonly ru?: string;
}

export const say = (wording: Wording, language: Language): string => wording[language];

export const otherLanguage = (language: Language): Language => (language === 'en' ? 'ru' : 'en');

/** A person's text in the language asked for, else in the other one; `undefined` where both are empty. */
export const textIn = (text: Text | undefined, language: Language): string | undefined =>
  text?.[language] || text?.[otherLanguage(language)] || undefined;
