import type { Uuid } from '../../../shared/basics/uuid.ts';
import { collectionNames, fieldsOf } from '../../../shared/register/collections.ts';
import type { EntityKind } from '../../../shared/register/collections.ts';
import type { Field, Fields } from '../../../shared/register/field.ts';
import type { Register } from '../../../shared/register/register.ts';
import type { AnyEntry } from '../../../shared/register/value.ts';

const known = new WeakMap<AnyEntry, ReadonlySet<Uuid>>();

function namesIn(value: unknown, field: Field): readonly string[] {
  switch (field.kind) {
    case 'ref':
      return [value as string];
    case 'refs':
      return value as readonly string[];
    case 'codes':
      return field.own ? (value as readonly string[]) : [];
    case 'group':
      return namesOf(value as AnyEntry, field.fields);
    case 'items':
      return (value as readonly AnyEntry[]).flatMap((item) => namesOf(item, field.fields));
    default:
      return [];
  }
}

const namesOf = (owner: AnyEntry, fields: Fields): readonly string[] =>
  Object.entries(fields).flatMap(([name, field]) =>
    owner[name] === undefined ? [] : namesIn(owner[name], field),
  );

/** What an entry names, worked out once for each: entries that did not change are the same objects. */
function namedBy(entry: AnyEntry, kind: EntityKind): ReadonlySet<Uuid> {
  const before = known.get(entry);
  if (before) return before;
  const names = new Set(namesOf(entry, fieldsOf(kind)));
  known.set(entry, names);
  return names;
}

/** How many entries of the register name each other entry, by id. */
export function countsOfUses(register: Register): ReadonlyMap<Uuid, number> {
  const counts = new Map<Uuid, number>();
  const take = (entry: AnyEntry, kind: EntityKind): void => {
    for (const id of namedBy(entry, kind)) counts.set(id, (counts.get(id) ?? 0) + 1);
  };
  take(register.organisation, 'organisation');
  for (const kind of collectionNames) for (const entry of register[kind]) take(entry, kind);
  return counts;
}
