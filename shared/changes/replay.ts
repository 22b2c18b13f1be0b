import { canonicalJson, type Json } from '../basics/json.ts';
import type { AnyEntry } from '../register/value.ts';
import type { Change, Edit, HistoryEvent } from './change.ts';
import type { EntityKind } from '../register/collections.ts';
import type { EntityState, EntityStates } from './entity-state.ts';
import { perform } from './perform.ts';
import { lifePath } from './versions.ts';

/**
 * The entities that a recorded change touched, as they stand after it, given how they stood before: the same that
 * `perform` gave when it was made. Gives `undefined` where the change was not made on these entities, so that a journal
 * is never laid over a base it does not belong to.
 */
export function replay(states: EntityStates, change: Change): readonly EntityState[] | undefined {
  const { at, by, replica, via, of, seq, events } = change;
  const request = { edits: events.map(editOf), via, after: seq - 1, ...(of === undefined ? {} : { of }) };
  try {
    const done = perform(states, request, { at, by, replica });
    return same(done.change, change) ? done.states : undefined;
  } catch {
    return undefined;
  }
}

function editOf({ entity, path, to }: HistoryEvent): Edit {
  if (path !== lifePath) return { type: 'write', entity, path, to };
  if (to === null) return { type: 'delete', entity };
  const { kind, value } = to as unknown as { readonly kind: EntityKind; readonly value: AnyEntry };
  return { type: 'create', kind, entry: value };
}

const same = (made: Change | undefined, recorded: Change): boolean =>
  made !== undefined && canonicalJson(made as unknown as Json) === canonicalJson(recorded as unknown as Json);
