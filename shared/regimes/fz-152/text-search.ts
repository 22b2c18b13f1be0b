import type { Text } from '../../wording/wording.ts';

const russianForms =
  'ООО|АО|ПАО|ЗАО|ОАО|НАО|НКО|АНО|ФГУП|ГУП|МУП|(?:(?:[Пп]убличное|[Зз]акрытое|[Оо]ткрытое|[Нн]епубличное) )?[Аа]кционерное общество|[Оо]бщество с ограниченной ответственностью';
/** “On Limited Liability Companies” is a law, and no company of that name. */
const englishForms = 'LLC|JSC|PJSC|CJSC|Ltd|Limited Liability Company|Limited(?! Liability)|Inc|GmbH';

/** Legal forms, to be taken off a name before it is compared. */
export const legalForm = new RegExp(
  `(?<![\\p{L}\\d])(?:${russianForms}|${englishForms})(?![\\p{L}\\d])`,
  'giu',
);

/** A name with a legal form: ООО «Ромашка», “Camomile LLC”, “JSC CAMOMILE”. */
const companyName = new RegExp(
  `(?<![\\p{L}\\d])(?:${russianForms})\\s*[«"“](?<quoted>[^»"”]{2,80})[»"”]` +
    `|(?<![\\p{L}\\d])P?JSC\\s+(?<after>[A-Z][\\p{L}\\d-]+)` +
    `|(?<before>(?:[A-Z][A-Za-z\\d-]*,?\\s+){1,4})(?:${englishForms})(?![\\p{L}])`,
  'gu',
);

/** Without one of these there is no name to be found. */
const mayName = /[«"“]|JSC|LLC|Ltd|Limited|Inc|GmbH/;

/**
 * The words a pattern finds in a text, in whichever language; `undefined` where it finds none.
 * @param pattern in lower case
 */
export function found(text: Text | undefined, pattern: RegExp): string | undefined {
  return text && (wordsIn(text.en, pattern) ?? wordsIn(text.ru, pattern));
}

function wordsIn(words: string | undefined, pattern: RegExp): string | undefined {
  const match = words === undefined ? null : pattern.exec(words.toLowerCase());
  return match ? words?.slice(match.index, match.index + match[0].length).trim() : undefined;
}

/** The names of companies in a text, without their legal form. */
export const companiesIn = ({ en, ru }: Text): readonly string[] => [...companiesOf(en), ...companiesOf(ru)];

function companiesOf(words: string | undefined): readonly string[] {
  if (words === undefined || !mayName.test(words)) return [];
  return [...words.matchAll(companyName)].map(({ groups }) =>
    (groups?.['quoted'] ?? groups?.['after'] ?? groups?.['before'] ?? '').trim(),
  );
}
