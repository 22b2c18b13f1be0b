import type { Json } from '../../basics/json.ts';
import { fieldsOf, type EntityKind } from '../../register/collections.ts';
import type { Field } from '../../register/field.ts';
import { pathNames } from '../../register/leaves.ts';
import { placeOf } from '../../register/place.ts';
import { languages, type Wording } from '../../wording/wording.ts';
import { inPlainWords, languageNames } from '../describe/plain-words.ts';
import { tell, type Scope } from '../describe/scope.ts';
import { fieldLabels } from './places.ts';

const whole: Wording = { en: 'The whole entry', ru: 'Запись целиком' };
const there: Wording = { en: 'there', ru: 'есть' };
const deleted: Wording = { en: 'deleted', ru: 'удалено' };
const included: Wording = { en: 'included', ru: 'входит' };
const left: Wording = { en: 'left out', ru: 'не входит' };
const nothing: Wording = { en: 'nothing', ru: 'ничего' };

const isSet = ({ kind }: Field): boolean => ['codes', 'refs', 'siblings', 'tags'].includes(kind);

/** Where a leaf stands, down to the language or the member of a set: “Purpose › English”, “Roles › Bank”. */
export function leafPlace(kind: EntityKind, path: string, scope: Scope): string {
  if (path === '/_life') return tell(whole, scope);
  const place = placeOf(path, fieldsOf(kind));
  if (!place) return path;
  const labels = fieldLabels(place.trail, scope);
  const within = innermost(path, place.trail);
  if (within === undefined) return labels.join(' › ');
  const language = languages.find((one) => one === within);
  if (place.field.kind === 'text' && language)
    return [...labels, tell(languageNames[language], scope)].join(' › ');
  return isSet(place.field)
    ? [...labels, inPlainWords(place.field, [within], scope) || within].join(' › ')
    : labels.join(' › ');
}

/** What a path names within the field it leads to: a language, a member of a set; `undefined` where it is the field’s. */
function innermost(path: string, trail: readonly Field[]): string | undefined {
  const items = trail.slice(0, -1).filter(({ kind }) => kind === 'items').length;
  return pathNames(path)[trail.length + items];
}

/** What a leaf says, in words. */
export function leafValue(kind: EntityKind, path: string, value: Json, scope: Scope): string {
  if (path === '/_life') return tell(value === null ? deleted : there, scope);
  const field = placeOf(path, fieldsOf(kind))?.field;
  if (!field) return JSON.stringify(value);
  if (isSet(field)) return tell(value === true ? included : left, scope);
  if (field.kind === 'items' && (value === true || value === null))
    return tell(value === true ? there : deleted, scope);
  if (value === null) return tell(nothing, scope);
  if (field.kind === 'items') return JSON.stringify(value);
  const words =
    field.kind === 'text' && typeof value === 'string' ? value : inPlainWords(field, value, scope);
  return `“${words}”`;
}
