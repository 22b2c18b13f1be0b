import type { Field, Fields } from '../../register/field.ts';
import type { AnyEntry } from '../../register/value.ts';
import { languages, type Language, type Text, type Wording } from '../../wording/wording.ts';
import { textOf } from './runs.ts';
import { tell, type Scope } from './scope.ts';
import { valueRuns } from './values.ts';

export const languageNames: Readonly<Record<Language, Wording>> = {
  en: { en: 'English', ru: 'по-английски' },
  ru: { en: 'Russian', ru: 'по-русски' },
};

/** A value of any field in plain words, for a line of text; empty where there is none. */
export function inPlainWords(field: Field, value: unknown, scope: Scope): string {
  if (value === undefined || value === null) return '';
  switch (field.kind) {
    case 'text':
      return bothLanguages(value, scope);
    case 'group':
      return fieldsInWords(field.fields, value as Readonly<Record<string, unknown>>, scope);
    case 'items':
      return (Array.isArray(value) ? value : [value])
        .map((item) => fieldsInWords(field.fields, item as AnyEntry, scope))
        .join('; ');
    case 'snapshot':
      return tell({ en: 'frozen facts', ru: 'зафиксированные сведения' }, scope);
    default:
      return textOf([{ runs: valueRuns(field, value, scope) }]);
  }
}

/** A text that has both languages is shown in both: a difference may be in either. */
function bothLanguages(text: Text, scope: Scope): string {
  const said = languages.flatMap((language) => {
    const words = text[language]?.trim().replace(/\s*\n\s*/g, ' ');
    return words ? [words] : [];
  });
  return scope.language === 'ru' ? said.toReversed().join(' / ') : said.join(' / ');
}

function fieldsInWords(fields: Fields, owner: Readonly<Record<string, unknown>>, scope: Scope): string {
  return Object.entries(fields)
    .flatMap(([name, field]) => {
      const words = inPlainWords(field, owner[name], scope);
      return words ? [`${tell(field.label, scope)}: ${words}`] : [];
    })
    .join(', ');
}
