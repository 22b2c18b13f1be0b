import { foldWords } from '../values/fold-words.ts';
import type { Text } from '../../wording/wording.ts';
import type { Said } from '../found-record.ts';
import { answerOf, saysNothing } from '../values/answers.ts';
import { isSpecialCategory } from '../values/category-names.ts';
import { textOf, withWords } from '../values/language.ts';
import { bracketed, conjunctsOf, itemsOf, labelled } from '../values/lists.ts';
import { isNegated } from '../values/negated.ts';
import { plain } from '../values/plain.ts';
import { isPlaceholder } from '../values/placeholders.ts';
import { isSentence } from '../values/sentences.ts';
import { dataItem } from '../values/words/data-items.ts';
import { addItem, guess, keepWords, type ActivityDraft, type Putter } from './draft.ts';

/** What is read of one line of data: items of our list and own ones, and words that go beside them. */
interface ReadData {
  readonly items: string[];
  readonly details: string[];
  readonly kept: string[];
  readonly unsure: string[];
}

type Category = 'special' | 'criminal' | undefined;

/** An item of a list is a few words; what is longer describes the data. */
const longestItem = 70;

function takeOwn(item: string, category: Category, into: ReadData, draft: ActivityDraft): void {
  if (item.length > longestItem || isSentence(item)) into.details.push(item);
  else into.items.push(draft.file.dataItems.named(item, category ? { category } : {}));
}

/** Two data that one phrase names: “date and place of birth”. */
const birthDayAndPlace =
  /^(?:date and place of birth|geburtsdatum und (?:geburts)?ort|date et lieu de naissance|fecha y lugar de nacimiento|data e luogo di nascita|luogo e data di nascita|geboortedatum en (?:geboorte)?plaats|дата и место рождения|(?:число|год), месяц, (?:год|число)(?: и|,) место рождения)$/iu;

function takeBracketed(item: string, into: ReadData): boolean {
  const parts = bracketed(item);
  if (!parts) return false;
  const head = dataItem(parts.head);
  const inner = itemsOf(parts.inside).map((one) => [one, dataItem(one)] as const);
  const isList = inner.length > 0 && inner.every(([, match]) => match?.whole);
  if (!head?.whole && !isList) return false;
  if (head?.whole) into.items.push(head.code);
  if (isList) for (const [, match] of inner) into.items.push(match?.code ?? '');
  // What the brackets add, or what the list in them is called, stays in words.
  if (head?.whole && isList) into.kept.push(item);
  else into.details.push(item);
  return true;
}

function take(item: string, category: Category, into: ReadData, draft: ActivityDraft): void {
  if (isNegated(item)) {
    into.details.push(item);
    return;
  }
  if (birthDayAndPlace.test(item.replaceAll(/-(?=ort|plaats)/g, ''))) {
    into.items.push('date-of-birth', 'place-of-birth');
    into.kept.push(item);
    return;
  }
  const match = dataItem(item);
  if (match?.whole) {
    into.items.push(match.code);
    if (!match.exact) into.kept.push(item);
    return;
  }
  if (takeBracketed(item, into)) return;
  const parts = conjunctsOf(item);
  if (parts.length > 1 && parts.some((part) => dataItem(part)?.whole)) {
    for (const part of parts) take(part, category, into, draft);
    return;
  }
  if (!match) {
    takeOwn(item, category, into, draft);
    return;
  }
  into.items.push(match.code);
  into.unsure.push(item);
}

/** «Год, месяц, дата рождения», «число, месяц и год рождения»: one day, whatever commas it has. */
const dayOfBirth = /(?:год|число|день|дата)(?:,| и) месяц(?:,| и)? ?(?:год|число|день|дата)?,? рождения/giu;

function read(words: string, category: Category, draft: ActivityDraft): ReadData {
  const into: ReadData = { items: [], details: [], kept: [], unsure: [] };
  for (const item of itemsOf(words.replaceAll(dayOfBirth, 'дата рождения')))
    // “ФИО” and “company name” hold a place elsewhere; in a list of data they are data.
    if (dataItem(item)?.whole || !isPlaceholder(item)) take(item, category, into, draft);
  return into;
}

const details = (lines: readonly string[]): Text | undefined => {
  let text: Text | undefined;
  for (const line of lines) text = withWords(text, line);
  return text;
};

function takeGroup(
  label: string | undefined,
  words: string,
  category: Category,
  said: Said,
  draft: ActivityDraft,
): void {
  const found = read(words, category, draft);
  const inWords = details(found.details);
  const id = addItem(draft, 'data', `${category ?? ''} ${label ?? ''}`, {
    ...(label !== undefined && { name: textOf(label) }),
    items: [...new Set(found.items)],
    ...(inWords && { details: inWords }),
    ...(category && { category }),
  });
  for (const kept of found.kept) keepWords(draft, `/data/${id}/items`, kept, said.place);
  for (const unsure of found.unsure) guess(draft, `/data/${id}/items`, unsure, said.place);
}

/** “Name, address: optional” is no group of that name: its label is a list of data itself. */
const isList = (label: string): boolean => {
  const items = itemsOf(label);
  return items.length > 1 && items.every((item) => dataItem(item)?.whole);
};

const yes = { answer: 'yes', rest: '' } as const;
/** «Специальные категории» in the place of data says no more than yes. */
const namesCategory = (text: string): boolean =>
  plain(text)
    .split(/[,;\n]/)
    .every(isSpecialCategory);

/** “Special categories: yes” tells that there are some, not which; “none” that there are none. */
function takeAnswer(category: Category, said: Said, draft: ActivityDraft): boolean {
  const answer = category && (namesCategory(said.text) ? yes : answerOf(said.text));
  if (!answer || (answer.answer === 'yes' && answer.rest !== '')) return false;
  if (answer.answer === 'yes') {
    const hasGroup = draft.fields.data?.some((group) => group.category === category);
    const id = hasGroup ? undefined : addItem(draft, 'data', category, { category });
    keepWords(draft, id === undefined ? '/data' : `/data/${id}/category`, plain(said.text), said.place);
  } else if (answer.rest !== '') keepWords(draft, '/data', plain(said.text), said.place);
  return true;
}

/** «Общие: ФИО, СНИЛС. Специальные: сведения о здоровье» are two groups in one line. */
const groupsIn = (line: string): readonly string[] => line.split(/(?<=[;.])\s+(?=\p{Lu}[\p{L} -]{2,40}:\s)/u);

/** Lines without a label of their own make one group; a line with one makes a group of that name. */
const put =
  (category: Category): Putter =>
  (said, draft) => {
    if (saysNothing(said.text) || takeAnswer(category, said, draft)) return;
    const plainLines: string[] = [];
    for (const line of plain(said.text).split('\n').flatMap(groupsIn)) {
      const { label, words } = labelled(line);
      if (label === undefined || isPlaceholder(words) || isList(label)) plainLines.push(line);
      // “Biometric: not processed” is no group.
      else if (answerOf(words)?.answer === 'no' && answerOf(words)?.rest === '')
        keepWords(draft, '/data', line, said.place);
      else
        takeGroup(label, words, category ?? (isSpecialCategory(label) ? 'special' : undefined), said, draft);
    }
    if (plainLines.length > 0) takeGroup(undefined, plainLines.join('\n'), category, said, draft);
  };

/** The group of data a label speaks of. */
export const groupNamed = (draft: ActivityDraft, label: string): string | undefined =>
  draft.fields.data?.find(({ name }) => foldWords(name?.en ?? name?.ru ?? '') === foldWords(label))?.id;

export const data = put(undefined);
export const specialData = put('special');
export const criminalData = put('criminal');
