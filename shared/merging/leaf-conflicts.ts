import { canonicalJson } from '../basics/json.ts';
import type { EntityState } from '../changes/entity-state.ts';
import { headsOf, isConflict, toldBy } from '../changes/heads.ts';
import { isItem, itemsAbove } from '../changes/item-paths.ts';
import { lifePath, type Rival } from '../changes/versions.ts';
import { fieldsOf, type EntityKind } from '../register/collections.ts';
import type { LeafConflict, Side } from './candidate.ts';

const sideOf = ({ value, head }: Rival): Side => ({ value, by: head[2], at: head[3] });

/**
 * The open conflicts of an entity. Ours is what our copy said before, or what is shown where that is not known: what one
 * side took away is shown as long as nobody has decided.
 */
export function conflictsIn(state: EntityState, before?: EntityState): readonly LeafConflict[] {
  if (!state.conflicts || !state.kind) return [];
  const { kind } = state;
  const all = Object.entries(state.conflicts).flatMap(([path, rivals]) =>
    isConflict(rivals) ? [conflictAt(before ?? state, path, rivals)] : [],
  );
  return withoutInner(all, kind);
}

function conflictAt({ versions }: EntityState, path: string, rivals: readonly Rival[]): LeafConflict {
  const shown = versions.fields[path];
  const ours = (shown && toldBy(rivals, shown)) ?? rivals[0];
  if (!ours) throw new Error(`no value at ${path}`);
  const said = canonicalJson(ours.value);
  const others = new Map(
    rivals.filter(({ value }) => canonicalJson(value) !== said).map((one) => [canonicalJson(one.value), one]),
  );
  return { path, ours: sideOf(ours), theirs: [...others.values()].map(sideOf) };
}

/** Whether an item is there at all is one question: what is said within it is answered with it. */
function withoutInner(conflicts: readonly LeafConflict[], kind: EntityKind): readonly LeafConflict[] {
  const fields = fieldsOf(kind);
  const items = new Set(conflicts.map(({ path }) => path).filter((path) => isItem(path, fields)));
  return conflicts.filter(({ path }) => !itemsAbove(path, fields).some((item) => items.has(item)));
}

/** How many questions an entity leaves open; a deleted one leaves none. */
export const openQuestions = (state: EntityState): number =>
  state.entry && state.conflicts ? conflictsIn(state).length : 0;

/** Whether one copy deleted the entity and the other changed it. */
export const isLifeDisputed = (state: EntityState): boolean =>
  state.conflicts !== undefined && isConflict(headsOf(state).get(lifePath));
