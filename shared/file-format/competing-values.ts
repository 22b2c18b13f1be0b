import { canonicalJson, type Json } from '../basics/json.ts';
import type { EntityState, EntityStates } from '../changes/entity-state.ts';
import { itemsAbove } from '../changes/item-paths.ts';
import { lifePath, type Rival } from '../changes/versions.ts';
import { entryOf } from '../register/assemble.ts';
import { fieldsOf, type EntityKind } from '../register/collections.ts';
import { leavesOf } from '../register/leaves.ts';
import { placeOf } from '../register/place.ts';
import { entrySchema } from '../register/schema.ts';
import { shapeFault, type ReadFailure } from './read-failure.ts';

type Conflicts = Readonly<Record<string, readonly Rival[]>>;

/** Whether an entry of that kind could say this at that path: by a choice it may come to say it. */
function canStand(id: string, kind: EntityKind, path: string, value: Json): boolean {
  if (value === null || path === lifePath) return value === null || value === true;
  if (value === '') return true;
  const fields = fieldsOf(kind);
  const leaves = new Map<string, Json>(itemsAbove(path, fields).map((item) => [item, true]));
  const entry = entryOf(id, leaves.set(path, value), fields);
  if (!entrySchema(fields).safeParse(entry).success) return false;
  const said = leavesOf(entry, fields).get(path) ?? null;
  return !placeOf(path, fields) || canonicalJson(said) === canonicalJson(value);
}

/** The first path of an entity at which a competing value does not fit: values in entries are checked with the entries. */
function wrongPath({ id, kind, former, conflicts = {} }: EntityState): string | undefined {
  const known = kind ?? former?.kind;
  return known === undefined
    ? undefined
    : Object.keys(conflicts).find((path) =>
        conflicts[path]?.some(({ value }) => !canStand(id, known, path, value)),
      );
}

/** Why what competes in a file cannot be taken in. */
export function competingFault(states: EntityStates): ReadFailure | undefined {
  for (const state of states.values()) {
    const path = wrongPath(state);
    if (path !== undefined)
      return shapeFault(
        `conflicts.${state.id}.${path}`,
        'a competing value does not fit here',
        'одно из спорных значений сюда не подходит',
      );
  }
  return undefined;
}

/** Of what is deleted and of no known kind nothing can be checked, so that it competes only for being there. */
export function checkable(state: EntityState, conflicts: Conflicts | undefined): { conflicts?: Conflicts } {
  if (!conflicts || state.kind || state.former) return conflicts ? { conflicts } : {};
  const life = conflicts[lifePath];
  return life ? { conflicts: { [lifePath]: life } } : {};
}
