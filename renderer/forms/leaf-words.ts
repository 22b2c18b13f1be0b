import { isItem } from '../../shared/changes/item-paths.ts';
import { lifePath } from '../../shared/changes/versions.ts';
import type { Json } from '../../shared/basics/json.ts';
import { textOf, withoutCitations } from '../../shared/documents/describe/runs.ts';
import { tell, type Scope } from '../../shared/documents/describe/scope.ts';
import { valueRuns } from '../../shared/documents/describe/values.ts';
import { fieldLabels } from '../../shared/documents/redline/places.ts';
import { itemText, memberText } from '../../shared/documents/redline/redline.ts';
import { fieldsOf, type EntityKind } from '../../shared/register/collections.ts';
import type { Field, Fields, ItemsField } from '../../shared/register/field.ts';
import { pathNames } from '../../shared/register/leaves.ts';
import { placeOf } from '../../shared/register/place.ts';
import type { AnyEntry } from '../../shared/register/value.ts';
import type { Wording } from '../../shared/wording/wording.ts';

const words = {
  life: { en: 'Deletion', ru: 'Удаление' },
  there: { en: 'The entry stays', ru: 'Запись остаётся' },
  deleted: { en: 'The entry is deleted', ru: 'Запись удалена' },
  order: { en: 'Order in the list', ru: 'Порядок в списке' },
  removed: { en: 'Removed from the list', ru: 'Убрано из списка' },
  empty: { en: 'empty', ru: 'пусто' },
  inList: { en: 'in the list', ru: 'в списке' },
  en: { en: 'English', ru: 'по-английски' },
  ru: { en: 'Russian', ru: 'по-русски' },
} satisfies Record<string, Wording>;

/** An entry and the names that hold where it stands. */
export interface Speaker {
  readonly kind: EntityKind;
  readonly entry: AnyEntry | undefined;
  readonly scope: Scope;
}

const sets = new Set<Field['kind']>(['codes', 'refs', 'siblings', 'tags']);

const isPosition = (path: string, fields: Fields): boolean =>
  path.endsWith('/position') && isItem(path.slice(0, -'/position'.length), fields);

/** The owner that a path leads into, name by name; items are found by their ids. */
function ownerAt(entry: AnyEntry | undefined, path: string): unknown {
  let at: unknown = entry;
  for (const name of pathNames(path)) {
    if (Array.isArray(at)) at = (at as readonly AnyEntry[]).find(({ id }) => id === name);
    else if (typeof at === 'object' && at !== null) at = (at as Record<string, unknown>)[name];
    else return undefined;
  }
  return at;
}

const shortest = (text: string): string => (text.length > 48 ? `${text.slice(0, 47).trimEnd()}…` : text);

/** What an item is called by: the first of its fields that names something. */
function itemName(list: ItemsField, item: AnyEntry | undefined, scope: Scope): string {
  for (const [name, field] of Object.entries(list.fields)) {
    if (!['text', 'ref', 'code', 'line'].includes(field.kind)) continue;
    const text = textOf([{ runs: withoutCitations(valueRuns(field, item?.[name], scope)) }]);
    if (text !== '') return shortest(text);
  }
  return '';
}

/** “Recipients (Pier Hosting) › Contract · Russian”: where a leaf stands. */
export function leafPlace(path: string, { kind, entry, scope }: Speaker): string {
  if (path === lifePath) return tell(words.life, scope);
  const fields = fieldsOf(kind);
  const place = placeOf(path, fields);
  if (!place) return path;
  const labels = [...fieldLabels(place.trail, scope)];
  const [list] = place.trail;
  const [name = '', id = ''] = pathNames(path);
  if (list?.kind === 'items') {
    const called = itemName(list, ownerAt(entry, `/${name}/${id}`) as AnyEntry | undefined, scope);
    if (called !== '') labels[0] = `${labels[0] ?? ''} (${called})`;
  }
  if (isPosition(path, fields)) labels.push(tell(words.order, scope));
  const last = pathNames(path).at(-1);
  const side = place.field.kind === 'text' && (last === 'en' || last === 'ru') ? last : undefined;
  return side ? `${labels.join(' › ')} · ${tell(words[side], scope)}` : labels.join(' › ');
}

/** Whether a leaf holds words that a person types. */
export function isTyped(path: string, kind: EntityKind): 'line' | 'text' | undefined {
  const field = placeOf(path, fieldsOf(kind))?.field;
  if (isItem(path, fieldsOf(kind)) || path === lifePath) return undefined;
  if (field?.kind === 'text') return field.lines === 'many' ? 'text' : 'line';
  return field?.kind === 'line' ? 'line' : undefined;
}

/** What stands at a leaf, as a person reads it. */
export function leafWords(path: string, value: Json, { kind, entry, scope }: Speaker): string {
  if (path === lifePath) return tell(value === null ? words.deleted : words.there, scope);
  const fields = fieldsOf(kind);
  const field = placeOf(path, fields)?.field;
  if (field?.kind === 'items' && isItem(path, fields))
    return value === null
      ? tell(words.removed, scope)
      : itemText(field.fields, ownerAt(entry, path), scope, entry) || tell(words.inList, scope);
  if (field && sets.has(field.kind)) {
    const member = memberText(field, pathNames(path).at(-1) ?? '', scope, entry);
    return value === null ? `${member}: ${tell(words.removed, scope)}` : member;
  }
  if (value === null || field === undefined) return tell(words.empty, scope);
  if (typeof value === 'string' && field.kind === 'text') return value;
  if (typeof value === 'number' && isPosition(path, fields)) return String(value);
  return textOf([{ runs: valueRuns(field, value, scope, entry) }]);
}

/** What stands at a field, a whole set in one: empty where nothing does. */
export function fieldWords(path: string, field: Field, { entry, scope }: Speaker): string {
  const value = ownerAt(entry, path);
  if (value === undefined || value === null) return '';
  if (field.kind === 'text') {
    const text = value as { readonly en?: string; readonly ru?: string };
    return text[scope.language] ?? text.en ?? text.ru ?? '';
  }
  if (field.kind === 'tags') return (value as readonly string[]).join('; ');
  if (field.kind === 'codes' || field.kind === 'refs' || field.kind === 'siblings')
    return (value as readonly string[]).map((member) => memberText(field, member, scope, entry)).join('; ');
  return textOf([{ runs: withoutCitations(valueRuns(field, value, scope, entry)) }]);
}
