import { canonicalJson, type Json } from '../basics/json.ts';
import { fieldsOf } from '../register/collections.ts';
import { leavesOf } from '../register/leaves.ts';
import type { EntityState } from './entity-state.ts';
import { hashOfLeaf, lifePath, type Head, type Rival } from './versions.ts';

/** Every path of an entity with the values that stand there: one as a rule, several where they compete. */
export type Heads = ReadonlyMap<string, readonly Rival[]>;

/** The writer of a value that no version tells of: a file that somebody wrote by hand. */
const unknownHead = (value: Json): Head => [
  'outside-unsigned',
  1,
  '',
  '1970-01-01T00:00:00.000Z',
  hashOfLeaf(value),
];

/**
 * All that an entity says, path by path, with who wrote it. Of a deleted one it is what it said last, where that is
 * known, so that a colleague's edit meets the deletion and not an empty card.
 */
export function headsOf(state: EntityState): Heads {
  const { kind, entry } = state.entry ? state : (state.former ?? state);
  const leaves = kind && entry ? leavesOf(entry, fieldsOf(kind)) : new Map<string, Json>();
  const { fields } = state.versions;
  const heads = new Map<string, readonly Rival[]>();
  for (const path in fields) {
    const value = path === lifePath ? lifeOf(state) : (leaves.get(path) ?? null);
    const head = fields[path];
    if (head) heads.set(path, state.conflicts?.[path] ?? [{ value, head }]);
  }
  for (const [path, value] of leaves)
    if (!heads.has(path)) heads.set(path, [{ value, head: unknownHead(value) }]);
  return heads;
}

const lifeOf = (state: EntityState): Json => (state.entry ? true : null);

/** Whether two heads are one write: a replica's counter for the entity names it. */
export const sameWrite = (one: Head, other: Head): boolean => one[0] === other[0] && one[1] === other[1];

/** The value that a head tells of. One write may say two things, in a copied profile: its mark tells them apart. */
export const toldBy = (rivals: readonly Rival[], told: Head): Rival | undefined =>
  rivals.find(({ head }) => sameWrite(head, told) && head[4] === told[4]) ??
  rivals.find(({ head }) => sameWrite(head, told));

/** The different values among those that stand at a path. */
export const distinctValues = (rivals: readonly Rival[]): readonly Json[] => [
  ...new Map(rivals.map(({ value }) => [canonicalJson(value), value])).values(),
];

/** Whether a person has to decide: the same value written twice is no conflict. */
export function isConflict(rivals: readonly Rival[] | undefined): boolean {
  const first = rivals?.[0];
  if (!rivals || !first || rivals.length < 2) return false;
  const said = canonicalJson(first.value);
  return rivals.some(({ value }) => canonicalJson(value) !== said);
}
