import type { Uuid } from '../basics/uuid.ts';
import type { Fields } from './field.ts';
import type { AnyEntry } from './value.ts';

/**
 * A copy of an entry under ids of its own. Items of its lists get new ids too, and what pointed to them inside the
 * entry points to their copies.
 */
export function copyOf(entry: AnyEntry, fields: Fields, newId: () => Uuid): AnyEntry {
  const ids = new Map<Uuid, Uuid>();
  collect(entry, fields, ids, newId);
  return { ...renamed(entry, fields, ids), id: newId() };
}

function collect(owner: AnyEntry, fields: Fields, ids: Map<Uuid, Uuid>, newId: () => Uuid): void {
  for (const [name, field] of Object.entries(fields)) {
    const value = owner[name];
    if (field.kind === 'group' && value) collect(value as AnyEntry, field.fields, ids, newId);
    if (field.kind !== 'items') continue;
    for (const item of (value ?? []) as readonly AnyEntry[]) {
      ids.set(item.id, newId());
      collect(item, field.fields, ids, newId);
    }
  }
}

function renamed(owner: AnyEntry, fields: Fields, ids: ReadonlyMap<Uuid, Uuid>): AnyEntry {
  const copy: Record<string, unknown> = { ...owner };
  for (const [name, field] of Object.entries(fields)) {
    const value = owner[name];
    if (value === undefined) continue;
    if (field.kind === 'group') copy[name] = renamed(value as AnyEntry, field.fields, ids);
    if (field.kind === 'siblings') copy[name] = (value as readonly Uuid[]).map((id) => ids.get(id) ?? id);
    if (field.kind === 'items')
      copy[name] = (value as readonly AnyEntry[]).map((item) => renamed(item, field.fields, ids));
  }
  return { ...copy, id: ids.get(owner.id) ?? owner.id };
}
