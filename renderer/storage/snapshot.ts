import type { Uuid } from '../../shared/basics/uuid.ts';
import type { EntityState } from '../../shared/changes/entity-state.ts';
import type { CollectionName } from '../../shared/register/collections.ts';
import { collectionNames } from '../../shared/register/collections.ts';
import type { Register } from '../../shared/register/register.ts';
import type { AnyEntry } from '../../shared/register/value.ts';

/** The register after some of its entities changed; lists and entries that did not change keep their identity. */
export function registerAfter(
  register: Register,
  before: ReadonlyMap<Uuid, EntityState>,
  changed: readonly EntityState[],
): Register {
  let next = register;
  const touched = new Map<CollectionName, EntityState[]>();
  for (const state of changed) {
    const kind = state.kind ?? before.get(state.id)?.kind;
    if (kind === 'organisation')
      next = {
        ...next,
        organisation: (state.entry as Register['organisation'] | undefined) ?? next.organisation,
      };
    else if (kind) touched.set(kind, [...(touched.get(kind) ?? []), state]);
  }
  for (const name of collectionNames) {
    const states = touched.get(name);
    if (states) next = { ...next, [name]: listAfter(next[name], states) };
  }
  return next;
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
  return added.length === 0 ? kept : [...kept, ...added].sort((a, b) => (a.id < b.id ? -1 : 1));
}
