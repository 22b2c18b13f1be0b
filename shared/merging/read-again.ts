import type { EntityState, EntityStates } from '../changes/entity-state.ts';
import { countIn } from '../changes/join.ts';
import type { EntityVersions, Head } from '../changes/versions.ts';
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
  return signChanges({ ...state, versions: baseIn(own, state.versions, outsider) }, outsider);
}

/** What the reading before is known to have written, and what else it has seen. */
function baseIn(
  { entry, versions: { seen, fields } }: EntityState,
  now: EntityVersions,
  { replica }: Outsider,
): EntityVersions {
  if (!entry) return { seen, fields: {} };
  const outside = Object.entries(seen).filter(([one]) => isOutside(one));
  const written = Object.fromEntries(Object.entries(fields).filter(([, head]) => head[0] === replica));
  const count = seen[replica];
  if (count === undefined) return { seen: Object.fromEntries(outside), fields: written };
  // This very file was here before: what another file or a person has put in the place of its words since stays.
  const replaced = Object.fromEntries(Object.entries(now.fields).filter(([path]) => path in fields));
  return { seen: { [replica]: count }, fields: { ...replaced, ...written } };
}

/** Of an entry that is one of ours under another id: it counts on where the reading before stopped. */
function asOurs(state: EntityState, own: EntityState | undefined, outsider: Outsider): EntityState {
  const writer = renamed(outsider.replica, state.id);
  const count = countIn(own?.versions.seen ?? {}, writer);
  if (!own || count === 0) return state;
  const mine = own.versions.fields;
  const said = new Set(Object.values(mine).map((head) => head[4]));
  const isNews = ([path, [, , , , hash]]: readonly [string, Head]): boolean => {
    const head = mine[path];
    // What lies within a list may have other ids there.
    return head ? head[0] === writer && head[4] !== hash : !said.has(hash);
  };
  const fields = Object.entries(state.versions.fields);
  const latest = fields.some(isNews) ? count + 1 : count;
  const counted = fields.map((field) => {
    const [path, [, , by, at, hash]] = field;
    return [path, [outsider.replica, isNews(field) ? latest : count, by, at, hash]] as const;
  });
  return {
    ...state,
    versions: { seen: { [outsider.replica]: latest }, fields: Object.fromEntries(counted) },
  };
}
