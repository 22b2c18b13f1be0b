import type { EntityState, EntityStates } from '../changes/entity-state.ts';
import { countIn } from '../changes/join.ts';
import { noVersions, type EntityVersions } from '../changes/versions.ts';
import type { Ledger } from '../file-format/ledger.ts';
import { signChanges, type Outsider } from '../file-format/outsider.ts';
import { renamed, saidToBe } from './embedded.ts';

const isOutside = (replica: string): boolean => replica.startsWith('outside-');

/**
 * A foreign file tells no versions, so that each reading of it would be a stranger to the one before. Whoever takes a table
 * in again, corrected here or there, has seen what was taken from tables until now: what nobody worked on since follows the
 * table, what somebody worked on stands beside it, and what was deleted here is offered anew.
 */
export function readAgain(file: Ledger, ours: EntityStates, outsider: Outsider): Ledger {
  const same = saidToBe(ours);
  const states = new Map<string, EntityState>();
  for (const state of file.states.values()) {
    const own = ours.get(state.id);
    const into = own ? undefined : same(state.id);
    if (own) states.set(state.id, seenBefore(state, own, outsider));
    else states.set(state.id, into === undefined ? state : asOurs(state, ours.get(into), outsider));
  }
  return { ...file, states };
}

function seenBefore(state: EntityState, own: EntityState, outsider: Outsider): EntityState {
  return signChanges({ ...state, versions: baseIn(own, outsider) }, outsider);
}

/** What the reading before is known to have written, and what else it has seen. */
function baseIn({ entry, versions: { seen, fields } }: EntityState, { replica }: Outsider): EntityVersions {
  if (!entry) return { seen, fields: {} };
  const outside = Object.entries(seen).filter(([one]) => isOutside(one));
  const written = Object.entries(fields).filter(([, head]) => head[0] === replica);
  return { seen: Object.fromEntries(outside), fields: Object.fromEntries(written) };
}

/** Of an entry that is one of ours under another id: it counts on where the reading before stopped. */
function asOurs(state: EntityState, own: EntityState | undefined, outsider: Outsider): EntityState {
  const count = countIn(own?.versions.seen ?? {}, renamed(outsider.replica, state.id));
  if (count === 0) return state;
  const heads = Object.values(own?.versions.fields ?? {});
  const saysSame = Object.values(state.versions.fields).every(([, , , , hash]) =>
    heads.some((head) => head[4] === hash),
  );
  if (saysSame) return { ...state, versions: counted(state.versions, outsider, count) };
  const again = signChanges({ ...state, versions: noVersions }, outsider);
  return { ...again, versions: counted(again.versions, outsider, count + 1) };
}

function counted({ fields }: EntityVersions, { replica }: Outsider, count: number): EntityVersions {
  const heads = Object.entries(fields).map(
    ([path, [, , by, at, hash]]) => [path, [replica, count, by, at, hash]] as const,
  );
  return { seen: { [replica]: count }, fields: Object.fromEntries(heads) };
}
