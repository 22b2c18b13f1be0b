import type { Uuid } from '../basics/uuid.ts';
import type { EntityKind } from '../register/collections.ts';
import type { AnyEntry } from '../register/value.ts';
import type { EntityVersions, Rival } from './versions.ts';

/** All that is known of one entity: what it says (nothing, once deleted), who wrote it, and what competes. */
export interface EntityState {
  readonly id: Uuid;
  /** Missing once it is deleted: the history keeps what it was. */
  readonly kind?: EntityKind;
  readonly entry?: AnyEntry;
  /** What it said when it was deleted, as far as that is known. */
  readonly former?: { readonly kind: EntityKind; readonly entry: AnyEntry };
  readonly versions: EntityVersions;
  readonly conflicts?: Readonly<Record<string, readonly Rival[]>>;
}

export type EntityStates = ReadonlyMap<Uuid, EntityState>;
