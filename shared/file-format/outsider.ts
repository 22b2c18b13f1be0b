import { sha256Hex } from '../basics/sha-256.ts';
import type { EntityState } from '../changes/entity-state.ts';
import { hashOfLeaf, lifePath, type Head } from '../changes/versions.ts';
import { fieldsOf } from '../register/collections.ts';
import { leavesOf } from '../register/leaves.ts';

/** What a file written or changed outside Ropa Desk is signed with in the versions. */
export interface Outsider {
  readonly replica: string;
  readonly at: string;
}

const unknownInstant = '1970-01-01T00:00:00.000Z';

/** The same content makes the same outsider, so that taking the file in twice writes nothing twice. */
export const outsiderOf = (digest: string, exportedAt: string | undefined): Outsider => ({
  replica: `outside-${sha256Hex(digest).slice(0, 12)}`,
  at: exportedAt ?? unknownInstant,
});

/**
 * Values that do not carry the hash of their last writer were changed by hand or by a script: each counts as a new
 * write of the outsider, who has seen what the file had seen.
 */
export function signChanges(state: EntityState, outsider: Outsider): EntityState {
  const { kind, entry, versions } = state;
  if (!kind || !entry) return state;
  const leaves = leavesOf(entry, fieldsOf(kind));
  const changed = [...new Set([lifePath, ...leaves.keys(), ...Object.keys(versions.fields)])].flatMap(
    (path) => {
      const hash = hashOfLeaf(path === lifePath ? true : (leaves.get(path) ?? null));
      return versions.fields[path]?.[4] === hash ? [] : [[path, hash] as const];
    },
  );
  if (changed.length === 0) return state;
  const counter = (versions.seen[outsider.replica] ?? 0) + 1;
  const heads = changed.map(([path, hash]): readonly [string, Head] => [
    path,
    [outsider.replica, counter, '', outsider.at, hash],
  ]);
  const seen = { ...versions.seen, [outsider.replica]: counter };
  return { ...state, versions: { seen, fields: { ...versions.fields, ...Object.fromEntries(heads) } } };
}
