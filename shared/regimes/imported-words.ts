import { activityFields, type Activity } from '../register/activity/activity.ts';
import { placeInWords } from '../register/place.ts';
import { textIn, type Language } from '../wording/wording.ts';
import type { ItemRule } from './rule.ts';

type SourceText = NonNullable<Activity['sourceTexts']>[number];

const longestQuotation = 160;

const shortened = (words: string): string =>
  words.length > longestQuotation ? `${words.slice(0, longestQuotation).trimEnd()}…` : words;

/** “Data subjects: “guests” (Sheet “Register”, row 4)” */
function quoted({ said, about, place }: SourceText, language: Language): string {
  const field = about === undefined ? '' : `${placeInWords(about, activityFields, language)}: `;
  const words = shortened((textIn(said, language) ?? '').replaceAll(/\s+/g, ' '));
  const where = textIn(place, language);
  const quotation = language === 'ru' ? `«${words}»` : `“${words}”`;
  return `${field}${quotation}${where === undefined ? '' : ` (${where})`}`;
}

/**
 * What a value that was guessed from an imported file asks for, under both laws: data in the record must be accurate.
 * The finding is gone once the person has compared and taken the mark off.
 */
export const importedWords: Omit<ItemRule<Activity, SourceText>, 'id' | 'citation'> = {
  severity: 'info',
  message: {
    en: 'Compare with the words of the imported file: they can be understood in another way.',
    ru: 'Сверьте со словами импортированного файла: их можно понять иначе.',
  },
  path: '/unsure',
  appliesTo: ({ unsure }) => unsure !== undefined,
  isMet: ({ unsure }) => unsure !== true,
  detail: (item) => ({ en: quoted(item, 'en'), ru: quoted(item, 'ru') }),
};
