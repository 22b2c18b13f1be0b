import { sha256Hex } from '../basics/sha-256.ts';
import type { Uuid } from '../basics/uuid.ts';
import type { EntityState, EntityStates } from '../changes/entity-state.ts';
import type { Head, Rival } from '../changes/versions.ts';

const markOf = (entity: Uuid): string => `-as-${sha256Hex(entity).slice(0, 8)}`;
const longest = 64;

/**
 * A replica's counter counts the changes of one entity. Under another entity's id it counts apart, under a name that
 * tells whose changes they were.
 */
export function renamed(replica: string, entity: Uuid): string {
  const name = replica + markOf(entity);
  return name.length <= longest ? name : `${sha256Hex(replica).slice(0, 32)}${markOf(entity)}`;
}

/**
 * An entry of a colleague's file under the id of the entry here that is the same thing. Its writes keep their order and
 * are recognised when they come again, so that taking the file in once more changes nothing.
 */
export function embedded(state: EntityState, into: Uuid): EntityState {
  const rename = (replica: string): string => renamed(replica, state.id);
  const headOf = ([replica, ...rest]: Head): Head => [rename(replica), ...rest];
  const { seen, fields, ...gone } = state.versions;
  const conflicts = mapped(state.conflicts ?? {}, (rivals) =>
    rivals.map(({ value, head }): Rival => ({ value, head: headOf(head) })),
  );
  return {
    ...state,
    id: into,
    ...(state.entry ? { entry: { ...state.entry, id: into } } : {}),
    versions: {
      ...gone,
      seen: Object.fromEntries(Object.entries(seen).map(([replica, count]) => [rename(replica), count])),
      fields: mapped(fields, headOf),
    },
    ...(state.conflicts ? { conflicts } : {}),
  };
}

const mapped = <From, To>(
  of: Readonly<Record<string, From>>,
  make: (value: From) => To,
): Readonly<Record<string, To>> =>
  Object.fromEntries(Object.entries(of).map(([key, value]) => [key, make(value)]));

/** Finds the entry that a person has said to be the same as one of another id, as its versions tell. */
export function saidToBe(states: EntityStates): (entity: Uuid) => Uuid | undefined {
  const byMark = new Map<string, Uuid>();
  for (const { id, versions } of states.values())
    for (const replica in versions.seen) {
      const mark = /-as-[0-9a-f]{8}$/.exec(replica)?.[0];
      if (mark) byMark.set(mark, id);
    }
  return (entity) => (byMark.size === 0 ? undefined : byMark.get(markOf(entity)));
}
