import { canonicalJson, type Json } from '../basics/json.ts';
import type { Field, Fields, ItemsField } from '../register/field.ts';
import { child } from '../register/leaves.ts';
import type { AnyEntry } from '../register/value.ts';
import type { Text } from '../wording/wording.ts';
import { within, type Picks } from './subject.ts';

/** A field that does not say the same, with its whole value before and after; of a list, one item that came or went. */
export interface FieldDifference {
  readonly path: string;
  /** The declarations on the way, from the outermost inwards; the last is the field’s own. */
  readonly trail: readonly Field[];
  readonly field: Field;
  /** Missing where it was empty. */
  readonly before?: unknown;
  readonly after?: unknown;
}

type Owner = Readonly<Record<string, unknown>>;
type Place = Pick<FieldDifference, 'path' | 'trail'>;

const top: Place = { path: '', trail: [] };

/** What differs in two owners with the same fields, of those that are picked. */
export const differing = (
  before: Owner,
  after: Owner,
  fields: Fields,
  picks: Picks,
): readonly FieldDifference[] => differIn(before, after, fields, picks, top);

function differIn(
  before: Owner,
  after: Owner,
  fields: Fields,
  picks: Picks,
  at: Place,
): readonly FieldDifference[] {
  const found: FieldDifference[] = [];
  for (const [name, pick] of Object.entries(picks)) {
    const [field, was, is] = [fields[name], before[name], after[name]];
    if (field && was !== is) found.push(...differInField(name, field, pick, was, is, at));
  }
  return found;
}

function differInField(
  name: string,
  field: Field,
  pick: true | Picks,
  was: unknown,
  is: unknown,
  at: Place,
): readonly FieldDifference[] {
  if (field.kind !== 'group' && field.kind !== 'items' && same(field, was, is)) return [];
  const place: Place = { path: child(at.path, name), trail: [...at.trail, field] };
  if (field.kind === 'group') {
    const inner = within(pick, field.fields);
    return differIn((was ?? {}) as Owner, (is ?? {}) as Owner, field.fields, inner, place);
  }
  if (field.kind === 'items') return differInItems(was, is, field, within(pick, field.fields), place);
  return [{ ...place, field, ...values(was, is) }];
}

function differInItems(
  before: unknown,
  after: unknown,
  field: ItemsField,
  picks: Picks,
  at: Place,
): readonly FieldDifference[] {
  const [was, is] = [(before ?? []) as readonly AnyEntry[], (after ?? []) as readonly AnyEntry[]];
  const former = new Map(was.map((item) => [item.id, item]));
  const found = is.flatMap((item) => {
    const place: Place = { path: child(at.path, item.id), trail: at.trail };
    const one = former.get(item.id);
    former.delete(item.id);
    return one
      ? differIn(one, item, field.fields, picks, place)
      : [{ ...place, field, after: picked(item, field.fields, picks) }];
  });
  const gone = [...former.values()].map((item) => ({
    path: child(at.path, item.id),
    trail: at.trail,
    field,
    before: picked(item, field.fields, picks),
  }));
  return [...found, ...gone];
}

/** The part of an owner that the picks name, with the ids of its items. */
export function picked(owner: AnyEntry, fields: Fields, picks: Picks): AnyEntry {
  const { id, position } = owner;
  return { id, ...(typeof position === 'number' ? { position } : {}), ...pickedValues(owner, fields, picks) };
}

function pickedValues(owner: Owner, fields: Fields, picks: Picks): Owner {
  const values: Record<string, unknown> = {};
  for (const [name, pick] of Object.entries(picks)) {
    const [field, value] = [fields[name], owner[name]];
    if (!field || value === undefined || value === null) continue;
    values[name] = pickedValue(field, value, pick);
  }
  return values;
}

function pickedValue(field: Field, value: unknown, pick: true | Picks): unknown {
  if (field.kind === 'group') return pickedValues(value as Owner, field.fields, within(pick, field.fields));
  if (field.kind !== 'items') return value;
  return (value as readonly AnyEntry[]).map((item) => picked(item, field.fields, within(pick, field.fields)));
}

/** The two values, without those that are missing. */
export const values = (before: unknown, after: unknown): Pick<FieldDifference, 'before' | 'after'> => ({
  ...(before === undefined || before === null ? {} : { before }),
  ...(after === undefined || after === null ? {} : { after }),
});

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '';

/** Whether two values of a field are the same fact: the order of sets does not count, nor does what is empty. */
export function same(field: Field, before: unknown, after: unknown): boolean {
  if (before === after || (isEmpty(before) && isEmpty(after))) return true;
  if (typeof before === 'string' && typeof after === 'string') return false;
  if (field.kind === 'text') return sameText(before ?? {}, after ?? {});
  if (alike(before, after)) return true;
  return canonicalJson(normal(field, before)) === canonicalJson(normal(field, after));
}

const sameText = (one: Text, other: Text): boolean =>
  (one.en ?? '') === (other.en ?? '') && (one.ru ?? '') === (other.ru ?? '');

/** Sets in the same order: nearly all, for they are kept in one. */
const alike = (one: unknown, other: unknown): boolean =>
  Array.isArray(one) &&
  Array.isArray(other) &&
  one.length === other.length &&
  one.every((member, at) => member === other[at]);

/** The one form in which equal values are equal: sets in order, nothing empty. */
function normal(field: Field, value: unknown): Json {
  if (isEmpty(value)) return null;
  switch (field.kind) {
    case 'codes':
    case 'refs':
    case 'siblings':
    case 'tags': {
      const members = [...new Set(value as readonly string[])].toSorted();
      return members.length > 0 ? members : null;
    }
    default:
      return value as Json;
  }
}
