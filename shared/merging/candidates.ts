import type { Uuid } from '../basics/uuid.ts';
import type { EntityState, EntityStates } from '../changes/entity-state.ts';
import { incomingOf, type Incoming } from '../changes/incoming.ts';
import { countIn } from '../changes/join.ts';
import { takeIn, type TakenIn } from '../changes/take-in.ts';
import { hashOfLeaf, lifePath } from '../changes/versions.ts';
import { signChanges, type Outsider } from '../file-format/outsider.ts';
import type { Candidate, LeafChange, Suspicion, Verdict } from './candidate.ts';
import { embedded } from './embedded.ts';
import { conflictsIn, isLifeDisputed } from './leaf-conflicts.ts';
import { sameCopy } from './same-entry.ts';

/** What is known of the two copies before their entries are compared. */
export interface Meeting {
  readonly ours: EntityStates;
  /** This copy's replica: nobody else can know more of its changes than itself. */
  readonly replica: string | undefined;
  /** Whom a value is ascribed to that does not carry its writer's mark. */
  readonly outsider: Outsider;
  /** The entry here that a person has said to be the same as one of that id. */
  readonly saidToBe: (entity: Uuid) => Uuid | undefined;
}

/** What an entry of a colleague's file would do; `silent` where nobody would see anything of it. */
export type Compared =
  | { readonly type: 'same' }
  | { readonly type: 'silent'; readonly incoming: Incoming }
  | { readonly type: 'candidate'; readonly candidate: Omit<Candidate, 'twins'> };

const nobody = { by: '', at: '', replica: '', via: 'import' } as const;

/** Compares an entry of a colleague's file with ours, by what each had seen. */
export function compare(meeting: Meeting, file: EntityState): Compared {
  const known = meeting.ours.get(file.id);
  if (known && sameCopy(known, file)) return { type: 'same' };
  const into = known ? undefined : meeting.saidToBe(file.id);
  const own = into === undefined ? known : meeting.ours.get(into);
  const copy = into === undefined ? file : embedded(file, into);
  const learned = incomingOf(own, copy);
  if (!learned) return { type: 'same' };
  const theirs = trusted(copy, learned, meeting.outsider);
  const incoming = theirs === copy ? learned : incomingOf(own, theirs);
  if (!incoming) return { type: 'same' };
  const kind = own?.kind ?? own?.former?.kind ?? incoming.kind;
  if (!kind) return { type: 'silent', incoming };
  if (standsForOther(own, theirs)) return candidate(kindless(theirs, incoming, own, 'other-kind'));
  const taken = takeIn(own, incoming, nobody);
  const suspicion = suspicionOf(own, theirs, taken, meeting);
  const verdict = verdictOf(own, taken);
  if (!verdict && !suspicion) return { type: 'silent', incoming };
  return candidate({
    entity: theirs.id,
    kind,
    verdict: verdict ?? 'changed',
    ours: own?.entry,
    theirs: theirs.entry ?? theirs.former?.entry,
    after: taken.state.entry,
    changes: changesIn(taken),
    conflicts: conflictsIn(taken.state, own),
    suspicion,
    incoming,
    state: theirs,
  });
}

const candidate = (of: Omit<Candidate, 'twins'>): Compared => ({ type: 'candidate', candidate: of });

function kindless(
  theirs: EntityState,
  incoming: Incoming,
  own: EntityState | undefined,
  suspicion: Suspicion,
): Omit<Candidate, 'twins'> {
  return {
    entity: theirs.id,
    kind: theirs.kind ?? 'activities',
    verdict: 'conflict',
    ours: own?.entry,
    theirs: theirs.entry,
    after: own?.entry,
    changes: [],
    conflicts: [],
    suspicion,
    incoming,
    state: theirs,
  };
}

/**
 * Values that do not carry their writer's mark are an outsider's. Only what differs from ours is looked at: marks are
 * dear, and what is the same needs none.
 */
function trusted(theirs: EntityState, incoming: Incoming, outsider: Outsider): EntityState {
  if (!theirs.entry) return theirs;
  const { fields } = theirs.versions;
  const isForged = Object.entries(incoming.leaves).some(([path, values]) => {
    const [first] = values;
    if (values.length !== 1 || !first) return false;
    return fields[path]?.[4] !== hashOfLeaf(path === lifePath ? true : first[0]);
  });
  return isForged ? signChanges(theirs, outsider) : theirs;
}

function standsForOther(own: EntityState | undefined, theirs: EntityState): boolean {
  const kinds = [own?.kind ?? own?.former?.kind, theirs.kind ?? theirs.former?.kind];
  return kinds[0] !== undefined && kinds[1] !== undefined && kinds[0] !== kinds[1];
}

function suspicionOf(
  own: EntityState | undefined,
  theirs: EntityState,
  taken: TakenIn,
  { replica }: Meeting,
): Suspicion | undefined {
  const { state, collisions } = taken;
  const isGone = !state.entry || (isLifeDisputed(state) && !(own && isLifeDisputed(own)));
  if (own?.kind === 'organisation' && isGone) return 'organisation-gone';
  const ownCount = replica === undefined ? 0 : countIn(own?.versions.seen ?? {}, replica);
  if (replica !== undefined && countIn(theirs.versions.seen, replica) > ownCount) return 'knows-our-future';
  return collisions.length > 0 ? 'one-write-two-values' : undefined;
}

function verdictOf(own: EntityState | undefined, { state, events }: TakenIn): Verdict | undefined {
  if (isLifeDisputed(state) && (!own || !isLifeDisputed(own))) return 'conflict';
  if (!own?.entry) return state.entry ? 'new' : undefined;
  if (!state.entry) return 'deleted';
  if (events.some(({ raised }) => raised)) return 'conflict';
  return events.length > 0 ? 'changed' : undefined;
}

function changesIn({ state, events }: TakenIn): readonly LeafChange[] {
  return events.flatMap(({ path, from, to, raised }): readonly LeafChange[] => {
    if (path === lifePath || raised) return [];
    const head = state.versions.fields[path];
    return [{ path, from, to, by: head?.[2] ?? '', at: head?.[3] ?? '' }];
  });
}
