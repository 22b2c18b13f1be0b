import type { Uuid } from '../../shared/basics/uuid.ts';
import type { EntityState } from '../../shared/changes/entity-state.ts';
import { collectionNames, type EntityKind } from '../../shared/register/collections.ts';
import type { Register } from '../../shared/register/register.ts';
import type { AnyEntry } from '../../shared/register/value.ts';

/** The register after some of its entities changed; lists and entries that did not change keep their identity. */
export function registerAfter(
  register: Register,
  before: ReadonlyMap<Uuid, EntityState>,
  changed: readonly EntityState[],
): Register {
  const kindOf = (state: EntityState): EntityKind | undefined => state.kind ?? before.get(state.id)?.kind;
  const organisation = changed.findLast((state) => kindOf(state) === 'organisation')?.entry;
  const lists = collectionNames.flatMap((name) => {
    const states = changed.filter((state) => kindOf(state) === name);
    return states.length > 0 ? [[name, listAfter(register[name], states)] as const] : [];
  });
  return { ...register, ...(organisation ? { organisation } : {}), ...Object.fromEntries(lists) };
}

function listAfter(list: readonly AnyEntry[], changed: readonly EntityState[]): readonly AnyEntry[] {
  const entries = new Map(changed.map((state) => [state.id, state.entry]));
  const kept = list.flatMap((entry) => {
    if (!entries.has(entry.id)) return [entry];
    const now = entries.get(entry.id);
    entries.delete(entry.id);
    return now ? [now] : [];
  });
  const added = [...entries.values()].filter((entry) => entry !== undefined);
  return added.length === 0 ? kept : [...kept, ...added].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
