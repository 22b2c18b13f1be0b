import type { Uuid } from '../basics/uuid.ts';
import { collectionNames, fieldsOf, type CollectionName, type EntityKind } from './collections.ts';
import type { Field, Fields, OwnDirectory, Referable } from './field.ts';
import { child } from './leaves.ts';
import type { Register } from './register.ts';
import type { AnyEntry } from './value.ts';

/** A place in the register that names an entry of a directory. */
export interface Use {
  readonly entity: Uuid;
  readonly kind: EntityKind;
  /** The leaf to clear if the entry goes. */
  readonly path: string;
}

/** Every place that refers to the entry: what deleting it would leave dangling. */
export function usesOf(register: Register, directory: CollectionName, id: Uuid): readonly Use[] {
  const uses: Use[] = [];
  const look = (entry: AnyEntry, kind: EntityKind): void => {
    for (const path of pathsTo(entry, fieldsOf(kind), directory, id, ''))
      uses.push({ entity: entry.id, kind, path });
  };
  look(register.organisation, 'organisation');
  for (const kind of collectionNames) for (const entry of register[kind]) look(entry, kind);
  return uses;
}

function pathsTo(
  owner: Readonly<Record<string, unknown>>,
  fields: Fields,
  directory: CollectionName,
  id: Uuid,
  path: string,
): readonly string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const value = owner[name];
    return value === undefined ? [] : pathsIn(value, field, directory, id, child(path, name));
  });
}

function pathsIn(
  value: unknown,
  field: Field,
  directory: CollectionName,
  id: Uuid,
  path: string,
): readonly string[] {
  if (field.kind === 'group') return pathsTo(value as AnyEntry, field.fields, directory, id, path);
  if (field.kind === 'items') {
    return (value as AnyEntry[]).flatMap((item) =>
      pathsTo(item, field.fields, directory, id, child(path, item.id)),
    );
  }
  if (pointsTo(field) !== directory) return [];
  if (field.kind === 'ref') return value === id ? [path] : [];
  return (value as readonly string[]).includes(id) ? [child(path, id)] : [];
}

function pointsTo(field: Field): OwnDirectory | Referable | undefined {
  if (field.kind === 'ref' || field.kind === 'refs') return field.to;
  return field.kind === 'codes' ? field.own : undefined;
}
