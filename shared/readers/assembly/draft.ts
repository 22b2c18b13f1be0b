import type { Uuid } from '../../basics/uuid.ts';
import type { Activity } from '../../register/activity/activity.ts';
import type { RegimeId } from '../../vocabulary/vocabulary.ts';
import type { Text } from '../../wording/wording.ts';
import type { Said } from '../found-record.ts';
import type { Guess, Leftover } from '../proposal.ts';
import type { Place } from '../source-document.ts';
import { withWords } from '../values/language.ts';
import type { FileDraft } from './file-draft.ts';

type Writable<Of> = { -readonly [Name in keyof Of]: Of[Name] };

/** An activity while it is put together. */
export interface ActivityDraft {
  readonly id: Uuid;
  readonly fields: Writable<Omit<Activity, 'id'>>;
  /** The laws it is under, known before the first field is read: words mean bases of these. */
  readonly regimes: readonly RegimeId[];
  readonly file: FileDraft;
  readonly guesses: Guess[];
  readonly leftovers: Leftover[];
}

/** Fields of the card that hold a text. */
export type WordsField =
  | 'name'
  | 'department'
  | 'owner'
  | 'purpose'
  | 'notes'
  | 'basisFacts'
  | 'conditionFacts'
  | 'destructionProcedure'
  | 'confidentiality'
  | 'methodNote'
  | 'otherAction'
  | 'access'
  | 'paperPlaces'
  | 'deviations'
  | 'instructions'
  | 'automatedLogic'
  | 'noPeriodReason';

/** Adds words to a text of the card, behind those that stand there. */
export function addWords(draft: ActivityDraft, field: WordsField, words: string, separator?: string): void {
  if (words.trim() === '') return;
  const before: Text | undefined = draft.fields[field];
  draft.fields[field] = withWords(before, words.trim(), separator);
}

/** Fields of the card that hold a set of codes. */
export type CodesField =
  | 'gdprBases'
  | 'fz152Bases'
  | 'gdprConditions'
  | 'fz152Conditions'
  | 'subjects'
  | 'actions'
  | 'places'
  | 'systems'
  | 'measures'
  | 'onBehalfOf'
  | 'jointControllers'
  | 'destructionOccasions';

export function addCodes(draft: ActivityDraft, field: CodesField, codes: readonly string[]): void {
  if (codes.length === 0) return;
  draft.fields[field] = [...new Set([...(draft.fields[field] ?? []), ...codes])];
}

/** Fields of the card that are lists of items. */
type ItemsField =
  | 'data'
  | 'periods'
  | 'recipients'
  | 'transfers'
  | 'acts'
  | 'subPurposes'
  | 'destructionMethods'
  | 'sourceTexts';
type ItemOf<Name extends ItemsField> = NonNullable<Activity[Name]>[number];

/**
 * Adds an item to a list of the card.
 * @param key what tells it from the others of the list and stays when the rest of it is amended; its id is made of it
 */
export function addItem<Name extends ItemsField>(
  draft: ActivityDraft,
  list: Name,
  key: string,
  item: Omit<ItemOf<Name>, 'id'>,
): Uuid {
  const id = draft.file.newId('item', draft.id, list, key);
  const before = (draft.fields[list] ?? []) as readonly unknown[];
  Object.assign(draft.fields, { [list]: [...before, { id, ...item }] });
  return id;
}

/** Puts another item in the place of the one with its id. */
export function replaceItem<Name extends ItemsField>(
  draft: ActivityDraft,
  list: Name,
  item: ItemOf<Name>,
): void {
  const before = (draft.fields[list] ?? []) as readonly { readonly id: Uuid }[];
  Object.assign(draft.fields, { [list]: before.map((one) => (one.id === item.id ? item : one)) });
}

/** Keeps the words of the file beside what was made of them. */
export function keepWords(
  draft: ActivityDraft,
  path: string,
  said: string,
  place: Place,
  unsure = false,
): void {
  const same = draft.fields.sourceTexts?.some(
    (one) => one.about === path && (one.said?.en ?? one.said?.ru) === said,
  );
  if (same) return;
  addItem(draft, 'sourceTexts', `${path}\n${said}`, {
    said: withWords(undefined, said),
    about: path,
    place,
    ...(unsure && { unsure }),
  });
}

/** Notes that a value may be wrong, and keeps the words it was made of beside it. */
export function guess(draft: ActivityDraft, path: string, said: string, place: Place): void {
  draft.guesses.push({ activity: draft.id, path, said, place });
  keepWords(draft, path, said, place, true);
}

/** Notes something the file says that has no place on the card. */
export function leave(draft: ActivityDraft, said: Said): void {
  const { label, text, place } = said;
  draft.leftovers.push({ activity: draft.id, ...(label !== '' && { label }), text, place });
}

/** Puts what is said on the card. */
export type Putter = (said: Said, draft: ActivityDraft) => void;
