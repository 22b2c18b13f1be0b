import { fold } from '../../../shared/basics/fold.ts';
import { activityFields, type Activity } from '../../../shared/register/activity/activity.ts';
import type { Field, Fields } from '../../../shared/register/field.ts';
import { termOf, type Vocabulary } from '../../../shared/vocabulary/vocabulary.ts';
import type { Text } from '../../../shared/wording/wording.ts';
import type { Names } from './names.ts';

type Owner = Readonly<Record<string, unknown>>;

/**
 * Everything of an activity that can be searched for, folded: the texts people typed and the labels of codes, both in
 * both languages, numbers, dates, tags, and the names of what it refers to.
 */
export function searchTextOf(activity: Activity, names: Names): string {
  const pieces: string[] = [];
  takeFields(activity, activityFields, names, pieces);
  return fold(pieces.join('\n'));
}

function takeFields(owner: Owner, fields: Fields, names: Names, pieces: string[]): void {
  for (const name in owner) {
    const field = fields[name];
    const value = owner[name];
    if (field && value !== undefined) takeValue(value, field, names, pieces);
  }
}

function takeValue(value: unknown, field: Field, names: Names, pieces: string[]): void {
  switch (field.kind) {
    case 'text':
      return takeText(value as Text, pieces);
    case 'line':
    case 'date':
    case 'number':
      pieces.push(String(value));
      return;
    case 'code':
      return takeCode(value as string, field.vocabulary, names, pieces);
    case 'codes':
      for (const code of value as readonly string[]) takeCode(code, field.vocabulary, names, pieces);
      return;
    case 'ref':
      return takeText(names.get(value as string), pieces);
    case 'refs':
      for (const id of value as readonly string[]) takeText(names.get(id), pieces);
      return;
    case 'tags':
      pieces.push(...(value as readonly string[]));
      return;
    case 'group':
      return takeFields(value as Owner, field.fields, names, pieces);
    case 'items':
      for (const item of value as readonly Owner[]) takeFields(item, field.fields, names, pieces);
      return;
    default:
      // A yes or no, a length of time and a mention of the activity's own parts have no words to be found by.
      return;
  }
}

function takeText(text: Text | undefined, pieces: string[]): void {
  if (text?.en) pieces.push(text.en);
  if (text?.ru) pieces.push(text.ru);
}

function takeCode(code: string, vocabulary: Vocabulary, names: Names, pieces: string[]): void {
  takeText(termOf(vocabulary, code)?.label ?? names.get(code) ?? { en: code }, pieces);
}
