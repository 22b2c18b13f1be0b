import { canonicalJson, type Json } from '../basics/json.ts';
import type { Uuid } from '../basics/uuid.ts';
import { fieldsOf, type EntityKind } from '../register/collections.ts';
import type { Field, Fields, ItemsField } from '../register/field.ts';
import { child } from '../register/leaves.ts';
import type { Register } from '../register/register.ts';
import type { AnyEntry } from '../register/value.ts';
import type { Text } from '../wording/wording.ts';
import { countedIn, within, type Counted, type Picks, type Subject } from './subject.ts';

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

/** An entry that came, went or changed. */
export interface EntityDifference {
  readonly kind: EntityKind;
  readonly id: Uuid;
  readonly how: 'added' | 'removed' | 'changed';
  /** What it is called now, or was called before it went. */
  readonly name?: Text;
  readonly before?: AnyEntry;
  readonly after?: AnyEntry;
  /** What changed; of an entry that came or went, all it says. */
  readonly fields: readonly FieldDifference[];
}

/**
 * What is not the same in two states of a register, field by field, in the order of the subject’s kinds and of the
 * entries after. The order of lists does not count, nor does an empty value beside an absent one.
 */
export function differencesBetween(
  before: Register,
  after: Register,
  subject: Subject,
): readonly EntityDifference[] {
  const [was, is] = [countedIn(before, subject), countedIn(after, subject)];
  return (Object.entries(subject.kinds) as [EntityKind, Counted][]).flatMap(([kind, counted]) => {
    const [former, now] = [was.get(kind) ?? [], is.get(kind) ?? []];
    return kind === 'organisation'
      ? organisations(before, after, counted)
      : lists(kind, counted, former, now);
  });
}

/** The organisation is the same one, whatever its id: two files may each have made their own. */
function organisations(before: Register, after: Register, counted: Counted): readonly EntityDifference[] {
  const fields = [
    ...fieldsBetween(before.organisation, after.organisation, 'organisation', counted),
    ...computedBetween(before, after, counted),
  ];
  return fields.length === 0
    ? []
    : [changed('organisation', before.organisation, after.organisation, fields)];
}

function computedBetween(
  before: Register,
  after: Register,
  { computed }: Counted,
): readonly FieldDifference[] {
  return Object.entries(computed ?? {}).flatMap(([name, { field, of }]) => {
    const [was, is] = [of(before), of(after)];
    return same(field, was, is) ? [] : [{ path: child('', name), trail: [field], field, ...values(was, is) }];
  });
}

function lists(
  kind: EntityKind,
  counted: Counted,
  before: readonly AnyEntry[],
  after: readonly AnyEntry[],
): readonly EntityDifference[] {
  const former = new Map(before.map((entry) => [entry.id, entry]));
  const found: EntityDifference[] = [];
  for (const entry of after) {
    const was = former.get(entry.id);
    former.delete(entry.id);
    if (was === entry) continue;
    const fields = was
      ? fieldsBetween(was, entry, kind, counted)
      : fieldsIn({ id: entry.id }, entry, kind, counted);
    if (!was) found.push({ kind, id: entry.id, how: 'added', ...named(entry), after: entry, fields });
    else if (fields.length > 0) found.push(changed(kind, was, entry, fields));
  }
  for (const [id, entry] of former) {
    const fields = fieldsIn(entry, { id }, kind, counted);
    found.push({ kind, id, how: 'removed', ...named(entry), before: entry, fields });
  }
  return found;
}

const changed = (
  kind: EntityKind,
  before: AnyEntry,
  after: AnyEntry,
  fields: readonly FieldDifference[],
): EntityDifference => ({
  kind,
  id: after.id,
  how: 'changed',
  ...named(before),
  ...named(after),
  before,
  after,
  fields,
});

const named = ({ name }: AnyEntry): { readonly name?: Text } =>
  typeof name === 'object' && name !== null ? { name: name as Text } : {};

interface Compared {
  readonly after: AnyEntry;
  readonly counted: Counted;
  readonly fields: readonly FieldDifference[];
}

const compared = new WeakMap<AnyEntry, Compared>();

/** Compared once as long as both entries stay the same: after an edit, only the edited entry is looked at again. */
function fieldsBetween(
  before: AnyEntry,
  after: AnyEntry,
  kind: EntityKind,
  counted: Counted,
): readonly FieldDifference[] {
  const known = compared.get(before);
  if (known?.after === after && known.counted === counted) return known.fields;
  const fields = fieldsIn(before, after, kind, counted);
  compared.set(before, { after, counted, fields });
  return fields;
}

const fieldsIn = (
  before: AnyEntry,
  after: AnyEntry,
  kind: EntityKind,
  counted: Counted,
): readonly FieldDifference[] => differIn(before, after, fieldsOf(kind), counted.picks, top);

type Owner = Readonly<Record<string, unknown>>;
type Place = Pick<FieldDifference, 'path' | 'trail'>;

const top: Place = { path: '', trail: [] };

function differIn(
  before: Owner,
  after: Owner,
  fields: Fields,
  picks: Picks,
  at: Place,
): readonly FieldDifference[] {
  return Object.entries(picks).flatMap(([name, pick]): readonly FieldDifference[] => {
    const [field, was, is] = [fields[name], before[name], after[name]];
    if (!field || was === is) return [];
    const place: Place = { path: child(at.path, name), trail: [...at.trail, field] };
    if (field.kind === 'group') {
      const inner = within(pick, field.fields);
      return differIn((was ?? {}) as Owner, (is ?? {}) as Owner, field.fields, inner, place);
    }
    if (field.kind === 'items') return differInItems(was, is, field, within(pick, field.fields), place);
    return same(field, was, is) ? [] : [{ ...place, field, ...values(was, is) }];
  });
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

const values = (before: unknown, after: unknown): Pick<FieldDifference, 'before' | 'after'> => ({
  ...(before === undefined || before === null ? {} : { before }),
  ...(after === undefined || after === null ? {} : { after }),
});

const same = (field: Field, before: unknown, after: unknown): boolean =>
  canonicalJson(normal(field, before)) === canonicalJson(normal(field, after));

/** The one form in which equal values are equal: sets in order, nothing empty. */
function normal(field: Field, value: unknown): Json {
  if (value === undefined || value === null || value === '') return null;
  switch (field.kind) {
    case 'text': {
      const said = Object.entries(value as Text).filter(([, words]) => words !== '');
      return said.length > 0 ? Object.fromEntries(said) : null;
    }
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
