import { activityFields, type Activity } from '../../../shared/register/activity/activity.ts';
import type { Field, Fields } from '../../../shared/register/field.ts';
import { termOf, type Vocabulary } from '../../../shared/vocabulary/vocabulary.ts';
import type { Text } from '../../../shared/wording/wording.ts';
import type { Names } from './names.ts';

type Owner = Readonly<Record<string, unknown>>;
type Take = (piece: string) => void;

/**
 * Hands over every piece of an activity that can be searched for: the texts people typed and the labels of codes, both
 * in both languages, numbers, dates, tags, and the names of what it refers to.
 */
export function takeSearchPieces(activity: Activity, names: Names, take: Take): void {
  takeFields(activity, activityFields, names, take);
}

function takeFields(owner: Owner, fields: Fields, names: Names, take: Take): void {
  for (const name of Object.keys(owner)) {
    const field = fields[name];
    const value = owner[name];
    if (field && value !== undefined) takeValue(value, field, names, take);
  }
}

function takeValue(value: unknown, field: Field, names: Names, take: Take): void {
  switch (field.kind) {
    case 'text':
      return takeText(value as Text, take);
    case 'line':
    case 'date':
    case 'number':
      return take(String(value));
    case 'code':
      return takeCode(value as string, field.vocabulary, names, take);
    case 'codes':
      for (const code of value as readonly string[]) takeCode(code, field.vocabulary, names, take);
      return;
    case 'ref':
      return takeText(names.get(value as string), take);
    case 'refs':
      for (const id of value as readonly string[]) takeText(names.get(id), take);
      return;
    case 'tags':
      for (const tag of value as readonly string[]) take(tag);
      return;
    case 'group':
      return takeFields(value as Owner, field.fields, names, take);
    case 'items':
      for (const item of value as readonly Owner[]) takeFields(item, field.fields, names, take);
      return;
    default:
      // A yes or no, a length of time and a mention of the activity's own parts have no words to be found by.
      return;
  }
}

function takeText(text: Text | undefined, take: Take): void {
  if (text?.en) take(text.en);
  if (text?.ru) take(text.ru);
}

function takeCode(code: string, vocabulary: Vocabulary, names: Names, take: Take): void {
  takeText(termOf(vocabulary, code)?.label ?? names.get(code) ?? { en: code }, take);
}
