import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Uuid } from '../../shared/basics/uuid.ts';
import type { Change } from '../../shared/changes/change.ts';
import type { EntityState } from '../../shared/changes/entity-state.ts';
import type { Text } from '../../shared/wording/wording.ts';

/** What the switcher shows of a register, and where its history stands. */
export interface RegisterRecord {
  readonly id: Uuid;
  readonly name: Text;
  readonly activities: number;
  readonly changedAt: string;
  /** The number of the last change written. */
  readonly lastSeq: number;
  /** Changes up to this number came with a file: history, but not ours to undo. */
  readonly takenInUpTo: number;
  /** The journal's mark of all changes up to the last one; none in a browser, which has no journal. */
  readonly mark?: string;
  /** The mark that the journal gave the register when it was taken in as a whole, and the change it came after. */
  readonly base?: { readonly seq: number; readonly mark: string };
  /** The version of what the entries and changes say; missing in what the first release wrote, which is 1. */
  readonly version?: number;
  /** How many entities are kept, the deleted ones too: fewer than that on disk is damage. */
  readonly entities?: number;
}

export type EntityRecord = EntityState & { readonly register: Uuid };
export type ChangeRecord = Change & { readonly register: Uuid; readonly mark?: string };

export interface SettingRecord {
  readonly key: string;
  readonly value: unknown;
}

/** The tables of every version of the store, oldest first: only ever added to. */
export const storeVersions = [
  {
    version: 1,
    stores: { registers: 'id', entities: '[register+id]', changes: '[register+seq]', settings: 'key' },
  },
] as const;

export class RopaDatabase extends Dexie {
  declare readonly registers: EntityTable<RegisterRecord, 'id'>;
  declare readonly entities: Table<EntityRecord, [Uuid, Uuid]>;
  declare readonly changes: Table<ChangeRecord, [Uuid, number]>;
  declare readonly settings: EntityTable<SettingRecord, 'key'>;

  /** `upTo` stops at an older version of the store: migrations are tested by living through them. */
  constructor(name: string, upTo = Number.POSITIVE_INFINITY) {
    // Strict: “saved” is said when the disk has it, not when the operating system was told.
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
    for (const { version, stores } of storeVersions)
      if (version <= upTo) this.version(version).stores(stores);
  }
}

/** The version of the store that lies on disk; Dexie opens a newer one without a word, so it is asked for. */
export const versionOnDisk = (database: RopaDatabase): number => database.backendDB().version / 10;

export const currentStoreVersion = Math.max(...storeVersions.map(({ version }) => version));
