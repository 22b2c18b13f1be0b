import { canonicalJson } from '../../shared/basics/json.ts';
import type { Json } from '../../shared/basics/json.ts';
import { entryOf } from '../../shared/register/assemble.ts';
import type { Fields } from '../../shared/register/field.ts';
import { leavesOf } from '../../shared/register/leaves.ts';
import type { AnyEntry } from '../../shared/register/value.ts';
import { nameIn, ownerIn, valuesOf } from './form-values.ts';
import type { FormValues } from './form-values.ts';

/** A field of the form and what it has to show. */
export interface FieldChange {
  /** As the form knows it: “consent.asked”, “recipients.0.party”. */
  readonly name: string;
  readonly value: unknown;
}

const same = (one: unknown, other: unknown): boolean =>
  canonicalJson((one ?? null) as Json) === canonicalJson((other ?? null) as Json);

/**
 * What a form should show once the store says something new: where the person has changed nothing since `base`, the
 * store's word; where something is still on its way, the person's.
 */
export function merged(base: AnyEntry, mine: AnyEntry, theirs: AnyEntry, fields: Fields): AnyEntry {
  const [was, typed, said] = [leavesOf(base, fields), leavesOf(mine, fields), leavesOf(theirs, fields)];
  const leaves = new Map<string, Json>();
  for (const path of new Set([...was.keys(), ...typed.keys(), ...said.keys()])) {
    const isMine = !same(typed.get(path), was.get(path));
    const leaf = (isMine ? typed : said).get(path);
    if (leaf !== undefined) leaves.set(path, leaf);
  }
  return entryOf(base.id, leaves, fields);
}

/**
 * The fewest fields to set so that a form shows `after` instead of what it holds. A list whose items stay the same is
 * changed field by field, so that the one being written in keeps the keyboard.
 */
export function changesTo(
  values: FormValues,
  after: Readonly<Record<string, unknown>>,
  fields: Fields,
  owner = '',
): readonly FieldChange[] {
  const now = ownerIn(values, owner);
  const next = valuesOf(after, fields);
  return Object.entries(fields).flatMap(([name, field]): readonly FieldChange[] => {
    const [from, to, full] = [now[name], next[name], nameIn(owner, name)];
    if (same(from, to)) return [];
    if (field.kind === 'group') return changesTo(values, to as FormValues, field.fields, full);
    if (field.kind !== 'items' || !haveSameItems(from, to)) return [{ name: full, value: to }];
    return (to as readonly AnyEntry[]).flatMap((item, index) =>
      changesTo(values, item, field.fields, nameIn(full, index)),
    );
  });
}

const places = (items: unknown): Json =>
  ((items ?? []) as readonly AnyEntry[]).map((item) => [item.id, (item['position'] ?? null) as Json]);

const haveSameItems = (from: unknown, to: unknown): boolean => same(places(from), places(to));
