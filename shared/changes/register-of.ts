import type { Uuid } from '../basics/uuid.ts';
import { collectionNames, type CollectionName } from '../register/collections.ts';
import type { Register } from '../register/register.ts';
import type { AnyEntry } from '../register/value.ts';
import type { EntityStates } from './entity-state.ts';

const byId = (a: AnyEntry, b: AnyEntry): number => (a.id < b.id ? -1 : 1);

/** The register that the living entities make up. Throws where no organisation is among them: a fault of ours. */
export function registerOf(id: Uuid, states: EntityStates): Register {
  const lists = Object.fromEntries(collectionNames.map((name) => [name, [] as AnyEntry[]])) as Record<
    CollectionName,
    AnyEntry[]
  >;
  let organisation: AnyEntry | undefined;
  for (const { kind, entry } of states.values()) {
    if (!entry || !kind) continue;
    if (kind === 'organisation') organisation = entry;
    else lists[kind].push(entry);
  }
  if (!organisation) throw new Error('a register without an organisation');
  for (const list of Object.values(lists)) list.sort(byId);
  return { id, organisation, ...lists };
}
