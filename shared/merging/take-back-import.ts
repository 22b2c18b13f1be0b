import { canonicalJson, type Json } from '../basics/json.ts';
import type { Uuid } from '../basics/uuid.ts';
import type { Change, Edit, HistoryEvent } from '../changes/change.ts';
import type { EntityState, EntityStates } from '../changes/entity-state.ts';
import { takeBack } from '../changes/undo.ts';
import { lifePath } from '../changes/versions.ts';
import { fieldsOf } from '../register/collections.ts';
import { leavesOf, type Leaves } from '../register/leaves.ts';

/** So many days an import can be taken back as a whole. */
export const importTakenBackWithin = 30;

/** What takes an import back after other work was done. */
export interface TakenBack {
  readonly edits: readonly Edit[];
  /** Places that were edited since: they stay as they are. */
  readonly kept: readonly { readonly entity: Uuid; readonly path: string }[];
}

/**
 * Takes an import back though other changes came after it: every place that still says what the import made it say goes
 * back to what it said before. What somebody worked on since stays, and is named.
 */
export function takeBackImport(change: Change, states: EntityStates): TakenBack {
  const leaves = new Map<Uuid, Leaves>();
  const leavesAt = (state: EntityState): Leaves => {
    const known = leaves.get(state.id);
    const { kind, entry } = state;
    const read = known ?? (kind && entry ? leavesOf(entry, fieldsOf(kind)) : new Map<string, Json>());
    leaves.set(state.id, read);
    return read;
  };
  const last = new Map(change.events.map((event) => [`${event.entity} ${event.path}`, event]));
  const kept: TakenBack['kept'][number][] = [];
  const untouched = change.events.filter((event) => {
    const state = states.get(event.entity);
    const final = last.get(`${event.entity} ${event.path}`) ?? event;
    if (state && stillSays(state, final, leavesAt)) return true;
    if (final === event) kept.push({ entity: event.entity, path: event.path });
    return false;
  });
  return { edits: takeBack([{ ...change, events: untouched }]), kept };
}

function stillSays(
  state: EntityState,
  { path, to, at, head }: HistoryEvent,
  leavesAt: (state: EntityState) => Leaves,
): boolean {
  if (path !== lifePath)
    return (
      state.entry !== undefined && canonicalJson(leavesAt(state).get(path) ?? null) === canonicalJson(to)
    );
  const life = state.versions.fields[lifePath];
  if (to === null) return state.entry === undefined;
  // Each change of an entity writes that it is there: another writer means that somebody worked on it.
  return state.entry !== undefined && ((life?.[0] === head[0] && life[1] === head[1]) || life?.[3] === at);
}
