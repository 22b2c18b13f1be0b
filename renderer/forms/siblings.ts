import type { Fields } from '../../shared/register/field.ts';
import { nameIn } from './form-values.ts';

type Owner = Readonly<Record<string, unknown>>;

/** A field of the form that names items of another list of the same entry. */
export interface Mention {
  readonly name: string;
  readonly value: readonly string[];
}

/** Every field that names the item of the list, with all it names. */
export function mentionsOf(
  owner: Owner,
  fields: Fields,
  list: string,
  id: string,
  ownerName = '',
): readonly Mention[] {
  return Object.entries(fields).flatMap(([name, field]): readonly Mention[] => {
    const [value, full] = [owner[name], nameIn(ownerName, name)];
    if (value === null || value === undefined) return [];
    if (field.kind === 'group') return mentionsOf(value as Owner, field.fields, list, id, full);
    if (field.kind === 'items') {
      return (value as readonly Owner[]).flatMap((item, index) =>
        mentionsOf(item, field.fields, list, id, nameIn(full, index)),
      );
    }
    const named = field.kind === 'siblings' && field.of === list ? (value as readonly string[]) : [];
    return named.includes(id) ? [{ name: full, value: named }] : [];
  });
}
