import type { Uuid } from '../../basics/uuid.ts';
import type { Fields } from '../../register/field.ts';
import type { AnyEntry } from '../../register/value.ts';
import { textIn, type Language, type Text } from '../../wording/wording.ts';
import { listsOf, valueAt } from './columns.ts';

/** The items of a list of an entry, in their order. */
export const itemsAt = (entry: AnyEntry, names: readonly string[]): readonly AnyEntry[] =>
  (valueAt(entry, names) as readonly AnyEntry[] | undefined) ?? [];

/** What the items of an entry’s lists are called where another list points to them: “2 Contact data”. */
export function siblingsOf(
  entry: AnyEntry,
  fields: Fields,
  language: Language,
): (list: string, id: Uuid) => string {
  const shown = new Map<string, string>();
  for (const { names } of listsOf(fields)) {
    itemsAt(entry, names).forEach((item, at) => {
      const name = textIn(item['name'] as Text | undefined, language)?.replace(/\s+/g, ' ');
      shown.set(`${names.at(-1)} ${item.id}`, name === undefined ? String(at + 1) : `${at + 1} ${name}`);
    });
  }
  return (list, id) => shown.get(`${list} ${id}`) ?? `[${id}]`;
}
