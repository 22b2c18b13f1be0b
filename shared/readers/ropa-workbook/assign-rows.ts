import type { Uuid } from '../../basics/uuid.ts';
import type { AnyEntry } from '../../register/value.ts';
import type { FileRow } from './rows.ts';

/** Which row is of which entry or item, and which rows are new. */
export interface Assigned {
  readonly rows: ReadonlyMap<Uuid, FileRow>;
  readonly fresh: readonly FileRow[];
}

/**
 * Gives every entry its row by the hidden id. Where a row was copied, the id stands in several: the one that differs least
 * is the entry’s, the others are new.
 */
export function assignRows(
  rows: readonly FileRow[],
  owners: readonly AnyEntry[],
  idOf: (row: FileRow) => Uuid,
  differs: (owner: AnyEntry, row: FileRow) => number,
): Assigned {
  const byId = new Map(owners.map((owner) => [owner.id, owner]));
  const found = new Map<Uuid, FileRow>();
  for (const row of rows) {
    const owner = byId.get(idOf(row));
    const earlier = owner && found.get(owner.id);
    if (owner && (!earlier || differs(owner, row) < differs(owner, earlier))) found.set(owner.id, row);
  }
  const taken = new Set(found.values());
  return { rows: found, fresh: rows.filter((row) => !taken.has(row)) };
}
