import type { Json } from '../basics/json.ts';
import type { Field, Fields } from './field.ts';
import type { AnyEntry } from './value.ts';

/**
 * An entry taken apart to the values that are written, compared and merged one by one: path → value. A text has a leaf
 * for each language, a set one (`true`) for each member, a list one (`true`) for each item and those of its fields.
 * A field without a value has no leaf. Putting the leaves together again gives the entry in its one normal form.
 */
export type Leaves = ReadonlyMap<string, Json>;

/** A path begins with “/”, so that no name in it can be taken for a property of an object. */
export const child = (path: string, name: string): string =>
  `${path}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;

const unescapeName = (name: string): string => name.replaceAll('~1', '/').replaceAll('~0', '~');

export const pathNames = (path: string): readonly string[] => path.split('/').slice(1).map(unescapeName);

/** Takes an entry apart. Unknown fields are a fault of ours: entries from outside are checked before. */
export function leavesOf(entry: AnyEntry, fields: Fields): Leaves {
  const leaves = new Map<string, Json>();
  takeFields(entry, fields, '', leaves);
  return leaves;
}

function takeFields(
  owner: Readonly<Record<string, unknown>>,
  fields: Fields,
  path: string,
  leaves: Map<string, Json>,
): void {
  for (const [name, field] of Object.entries(fields)) {
    const value = owner[name];
    if (value !== undefined && value !== null) takeValue(value, field, child(path, name), leaves);
  }
}

function takeValue(value: unknown, field: Field, path: string, leaves: Map<string, Json>): void {
  switch (field.kind) {
    case 'text':
      for (const [language, words] of Object.entries(value as Record<string, string>)) {
        if (words !== '') leaves.set(child(path, language), words);
      }
      return;
    case 'codes':
    case 'refs':
    case 'siblings':
    case 'tags':
      for (const member of value as readonly string[]) leaves.set(child(path, member), true);
      return;
    case 'group':
      return takeFields(value as Record<string, unknown>, field.fields, path, leaves);
    case 'items':
      for (const item of value as readonly AnyEntry[])
        takeItem(item, field.fields, child(path, item.id), leaves);
      return;
    default:
      if (value !== '') leaves.set(path, value as Json);
  }
}

function takeItem(item: AnyEntry, fields: Fields, path: string, leaves: Map<string, Json>): void {
  leaves.set(path, true);
  if (typeof item['position'] === 'number') leaves.set(child(path, 'position'), item['position']);
  takeFields(item, fields, path, leaves);
}
