import { canonicalJson, type Json } from '../basics/json.ts';
import type { AnyEntry } from '../register/value.ts';
import type { Change, Edit, HistoryEvent, Stamp } from './change.ts';
import type { EntityKind } from '../register/collections.ts';
import type { EntityState, EntityStates } from './entity-state.ts';
import { perform, type Request } from './perform.ts';
import { lifePath } from './versions.ts';

/**
 * The entities that a recorded change touched, as they stand after it, given how they stood before: the same that
 * `perform` gave when it was made. Gives `undefined` where the change was not made on these entities, so that a journal
 * is never laid over a base it does not belong to.
 */
export function replay(states: EntityStates, change: Change): readonly EntityState[] | undefined {
  const { at, by, replica, via, of, seq, incoming, received } = change;
  const request: Request = {
    edits: [],
    via,
    after: seq - 1,
    ...(of === undefined ? {} : { of }),
    ...(incoming ? { incoming } : {}),
    ...(received ? { received } : {}),
  };
  const stamp = { at, by, replica };
  try {
    const edits = change.events.slice(takenIn(states, request, stamp)).map(editOf);
    const done = perform(states, { ...request, edits }, stamp);
    return same(done.change, change) ? done.states : undefined;
  } catch {
    return undefined;
  }
}

/** How many events tell of what was taken in: those of the edits come after them. */
function takenIn(states: EntityStates, request: Request, stamp: Stamp): number {
  return request.incoming ? (perform(states, request, stamp).change?.events.length ?? 0) : 0;
}

function editOf({ entity, path, from, to, raised }: HistoryEvent): Edit {
  const rivals = raised ? { rivals: raised } : {};
  if (path !== lifePath) return { type: 'write', entity, path, to, ...rivals };
  if (to === null) return { type: 'delete', entity };
  if (from !== null) return { type: 'write', entity, path, to: true, ...rivals };
  const { kind, value } = to as unknown as { readonly kind: EntityKind; readonly value: AnyEntry };
  return { type: 'create', kind, entry: value, ...rivals };
}

const same = (made: Change | undefined, recorded: Change): boolean =>
  made !== undefined && canonicalJson(made as unknown as Json) === canonicalJson(recorded as unknown as Json);
