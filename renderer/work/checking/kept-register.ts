import type { Uuid } from '../../../shared/basics/uuid.ts';
import type { CollectionName, EntityKind } from '../../../shared/register/collections.ts';
import { emptyRegister, type Register } from '../../../shared/register/register.ts';
import type { AnyEntry } from '../../../shared/register/value.ts';

/** A copy of the register that follows the window's, entry by entry. */
export interface KeptRegister {
  readonly take: (kind: EntityKind, entries: readonly AnyEntry[]) => void;
  /** The entries of a kind there are, in their order; others of the kind are let go. */
  readonly order: (kind: CollectionName, ids: readonly Uuid[]) => void;
  /** The register as it stands; lists of which nothing changed keep their identity. */
  readonly register: () => Register | undefined;
}

interface Shelf {
  readonly entries: Map<Uuid, AnyEntry>;
  ids: readonly Uuid[];
  list: readonly AnyEntry[] | undefined;
}

function listOf(shelf: Shelf): readonly AnyEntry[] {
  if (shelf.list) return shelf.list;
  const list: AnyEntry[] = [];
  for (const id of shelf.ids) {
    const entry = shelf.entries.get(id);
    if (entry) list.push(entry);
  }
  shelf.list = list;
  return list;
}

/** An empty copy of the register with this id. */
export function keptRegister(id: Uuid): KeptRegister {
  /** All but what lies on shelves: lists of which nothing ever came keep their identity too. */
  let bare: Register | undefined;
  const shelves = new Map<CollectionName, Shelf>();
  const shelfOf = (kind: CollectionName): Shelf => {
    const shelf = shelves.get(kind) ?? { entries: new Map(), ids: [], list: undefined };
    shelves.set(kind, shelf);
    return shelf;
  };
  return {
    take: (kind, entries) => {
      if (kind === 'organisation') {
        const [organisation] = entries;
        if (organisation) bare = bare ? { ...bare, organisation } : emptyRegister(id, organisation);
        return;
      }
      const shelf = shelfOf(kind);
      shelf.list = undefined;
      for (const entry of entries) shelf.entries.set(entry.id, entry);
    },
    order: (kind, ids) => {
      const shelf = shelfOf(kind);
      const present = new Set(ids);
      for (const known of shelf.entries.keys()) if (!present.has(known)) shelf.entries.delete(known);
      shelf.ids = ids;
      shelf.list = undefined;
    },
    register: () =>
      bare && {
        ...bare,
        ...Object.fromEntries([...shelves].map(([kind, shelf]) => [kind, listOf(shelf)])),
      },
  };
}
