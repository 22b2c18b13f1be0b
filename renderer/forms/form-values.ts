import type { Uuid } from '../../shared/basics/uuid.ts';
import { entryOf } from '../../shared/register/assemble.ts';
import type { Field, Fields } from '../../shared/register/field.ts';
import { leavesOf } from '../../shared/register/leaves.ts';
import type { AnyEntry } from '../../shared/register/value.ts';

/**
 * The values of an entry while it is written in a form. A field without a value holds `null`: to react-hook-form
 * `undefined` means “as at first”, which would bring back what a person has just cleared.
 */
export type FormValues = Record<string, unknown>;

type Owner = Readonly<Record<string, unknown>>;

/** The values a form starts with: every field declared is there, in groups and items too. */
export function valuesOf(owner: Owner, fields: Fields): FormValues {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, formValue(owner[name], field)]),
  );
}

function formValue(value: unknown, field: Field): unknown {
  if (field.kind === 'group') return valuesOf((value ?? {}) as Owner, field.fields);
  if (field.kind !== 'items') return value ?? null;
  return ((value ?? []) as readonly AnyEntry[]).map((item) => itemValues(item, field.fields));
}

/** The values of one item of a list, with its id and, where it has one, its position. */
export const itemValues = (item: AnyEntry, fields: Fields): AnyEntry => ({
  id: item.id,
  ...(item['position'] === undefined ? {} : { position: item['position'] }),
  ...valuesOf(item, fields),
});

/** The entry that the values of a form make up, in its normal form. */
export const entryOfValues = (id: Uuid, values: FormValues, fields: Fields): AnyEntry =>
  entryOf(id, leavesOf({ ...values, id }, fields), fields);

/** The thing a field stands in, by the name the form knows it under: “” is the entry, “recipients.0” an item. */
export function ownerIn(values: FormValues, name: string): Owner {
  let owner: unknown = values;
  for (const part of name === '' ? [] : name.split('.')) owner = (owner as Owner | null | undefined)?.[part];
  return (owner ?? {}) as Owner;
}

/** The name of a field of a thing, as the form knows it. */
export const nameIn = (owner: string, name: string | number): string =>
  owner === '' ? `${name}` : `${owner}.${name}`;

/** The items a form holds under a name. */
export function itemsAt(values: FormValues, name: string): readonly AnyEntry[] {
  const items: unknown = ownerIn(values, name);
  return Array.isArray(items) ? (items as readonly AnyEntry[]) : [];
}
