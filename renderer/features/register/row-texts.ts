import type { Activity } from '../../../shared/register/activity/activity.ts';
import { activityStatuses } from '../../../shared/vocabulary/keeping/activity-statuses.ts';
import { dataItems } from '../../../shared/vocabulary/things/data-items.ts';
import { recipientKinds } from '../../../shared/vocabulary/things/recipient-kinds.ts';
import { subjectCategories } from '../../../shared/vocabulary/things/subject-categories.ts';
import { termOf, type Vocabulary } from '../../../shared/vocabulary/vocabulary.ts';
import { capitalised } from '../../../shared/wording/capitalised.ts';
import { dateInWords } from '../../../shared/wording/date.ts';
import { textIn, type Language } from '../../../shared/wording/wording.ts';
import { basisPlaces, basisWords } from './basis-words.ts';
import type { Names } from './names.ts';
import { periodInShort } from './period-words.ts';

/** What a row says, in one language: finished texts, empty where the activity says nothing. */
export interface RowTexts {
  readonly number: string;
  readonly name: string;
  readonly purpose: string;
  readonly subjects: string;
  readonly basis: string;
  readonly places: string;
  readonly period: string;
  readonly department: string;
  readonly status: string;
  readonly data: string;
  readonly recipients: string;
  readonly systems: string;
  readonly reviewed: string;
}

/** A word inside a sentence; an abbreviation (“IP address”, «ИНН») keeps its capital letter. */
const lowered = (text: string): string =>
  /^\p{Lu}(?!\p{Lu}|\p{P}|\d)/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** How many words of a list a row has room for. */
const listed = 4;

/** “Customers, employees, visitors and 3 more”: what a row has room for, without being cut off in the middle. */
function inSentence(words: readonly string[], language: Language): string {
  const rest = words.length > listed ? words.length - listed + 1 : 0;
  const said = capitalised(
    words
      .slice(0, words.length - rest)
      .map(lowered)
      .join(', '),
  );
  if (rest === 0) return said;
  return language === 'en' ? `${said} and ${rest} more` : `${said} и ещё ${rest}`;
}

/** Makes the texts of rows in one language. */
export function rowTextsOf(activity: Activity, names: Names, language: Language): RowTexts {
  const nameOf = (id: string): string => textIn(names.get(id), language) ?? '';
  const termWords = (vocabulary: Vocabulary, code: string): string =>
    termOf(vocabulary, code)?.label[language] ?? (nameOf(code) || code);
  const data = (activity.data ?? []).flatMap((group) => group.items ?? []);
  const recipients = (activity.recipients ?? []).map(({ party, kind }) =>
    party ? nameOf(party) : kind ? termWords(recipientKinds, kind) : '',
  );
  return {
    number: activity.number ?? '',
    name: textIn(activity.name, language) ?? '',
    purpose: textIn(activity.purpose, language) ?? '',
    subjects: inSentence(
      (activity.subjects ?? []).map((code) => termWords(subjectCategories, code)),
      language,
    ),
    basis: basisWords(activity, language),
    places: basisPlaces(activity, language),
    period: periodInShort(activity, language),
    department: textIn(activity.department, language) ?? '',
    status: activity.status ? termWords(activityStatuses, activity.status) : '',
    data: inSentence(
      [...new Set(data)].map((code) => termWords(dataItems, code)),
      language,
    ),
    recipients: [...new Set(recipients)].filter(Boolean).join(', '),
    systems: (activity.systems ?? []).map(nameOf).filter(Boolean).join(', '),
    reviewed: activity.lastReviewed ? dateInWords(activity.lastReviewed, language) : '',
  };
}

type TextsOf = (activity: Activity) => RowTexts;

/** Texts of rows by activity: made when first asked for, kept while the activity stays the same. */
function rowTextsKeeper(names: Names, language: Language): TextsOf {
  const kept = new WeakMap<Activity, RowTexts>();
  return (activity) => {
    const known = kept.get(activity);
    if (known) return known;
    const made = rowTextsOf(activity, names, language);
    kept.set(activity, made);
    return made;
  };
}

const keepers = new WeakMap<Names, Readonly<Record<Language, TextsOf>>>();

/** The one keeper of texts with these names in the language: it outlives the page that shows them. */
export function rowTextsFor(names: Names, language: Language): TextsOf {
  const before = keepers.get(names);
  if (before) return before[language];
  const made = { en: rowTextsKeeper(names, 'en'), ru: rowTextsKeeper(names, 'ru') };
  keepers.set(names, made);
  return made[language];
}
