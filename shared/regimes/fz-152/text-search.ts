import type { Text } from '../../wording/wording.ts';

const russianForms =
  'ООО|АО|ПАО|ЗАО|ОАО|НАО|НКО|АНО|ФГУП|ГУП|МУП|(?:(?:[Пп]убличное|[Зз]акрытое|[Оо]ткрытое|[Нн]епубличное) )?[Аа]кционерное общество|[Оо]бщество с ограниченной ответственностью';
const englishForms = 'LLC|JSC|PJSC|CJSC|Ltd|Limited Liability Company|Limited|Inc|GmbH';

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

const bothOf = ({ en, ru }: Text): string[] => [en, ru].filter((words) => words !== undefined);

const looked = new WeakMap<Text, Map<RegExp, string | undefined>>();

/**
 * The words a pattern finds in a text, in whichever language; `undefined` where it finds none. Looked for once: a text
 * that did not change keeps its identity.
 * @param pattern in lower case
 */
export function found(text: Text | undefined, pattern: RegExp): string | undefined {
  if (!text) return undefined;
  const before = looked.get(text) ?? new Map<RegExp, string | undefined>();
  if (before.has(pattern)) return before.get(pattern);
  const words = firstIn(text, pattern);
  looked.set(text, before.set(pattern, words));
  return words;
}

function firstIn(text: Text, pattern: RegExp): string | undefined {
  for (const words of bothOf(text)) {
    const match = pattern.exec(words.toLowerCase());
    if (match) return words.slice(match.index, match.index + match[0].length).trim();
  }
  return undefined;
}

const named = new WeakMap<Text, readonly string[]>();

/** The names of companies in a text, without their legal form; looked for once. */
export function companiesIn(text: Text): readonly string[] {
  const before = named.get(text);
  if (before) return before;
  const names = bothOf(text)
    .filter((words) => mayName.test(words))
    .flatMap((words) =>
      [...words.matchAll(companyName)].map(({ groups }) =>
        (groups?.['quoted'] ?? groups?.['after'] ?? groups?.['before'] ?? '').trim(),
      ),
    );
  named.set(text, names);
  return names;
}
