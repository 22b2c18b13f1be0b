import { useSyncExternalStore } from 'react';
import type { Uuid } from '../../shared/basics/uuid.ts';
import type { EntityState } from '../../shared/changes/entity-state.ts';
import type { LeafConflict } from '../../shared/merging/candidate.ts';
import { conflictsIn } from '../../shared/merging/leaf-conflicts.ts';
import type { EntityKind } from '../../shared/register/collections.ts';
import type { Session } from './session.ts';
import { useStorage } from './storage-provider.tsx';

/** An entry at which values of several writers compete. */
export interface Disputed {
  readonly entity: Uuid;
  readonly kind: EntityKind;
  readonly conflicts: readonly LeafConflict[];
}

const known = new WeakMap<EntityState, readonly LeafConflict[]>();
const none: readonly LeafConflict[] = [];

function openIn(state: EntityState | undefined): readonly LeafConflict[] {
  if (!state?.conflicts || !state.entry) return none;
  const found = known.get(state) ?? conflictsIn(state);
  known.set(state, found);
  return found;
}

interface Counted {
  readonly revision: number;
  readonly all: readonly Disputed[];
}

const lists = new WeakMap<Session, Counted>();
const nothing: readonly Disputed[] = [];

/** Worked out once for each state of the register: several places show it. */
function disputedIn(session: Session): readonly Disputed[] {
  const { revision } = session.view.get();
  const before = lists.get(session);
  if (before?.revision === revision) return before.all;
  const all = [...session.states().values()].flatMap((state): readonly Disputed[] => {
    const conflicts = openIn(state);
    return conflicts.length > 0 && state.kind ? [{ entity: state.id, kind: state.kind, conflicts }] : [];
  });
  lists.set(session, { revision, all: all.length === 0 ? nothing : all });
  return lists.get(session)?.all ?? nothing;
}

function useFromSession<Seen>(see: (session: Session) => Seen, without: Seen): Seen {
  const { session } = useStorage();
  const opened = useSyncExternalStore(session.subscribe, session.get);
  return useSyncExternalStore(
    (listener) => opened?.view.subscribe(listener) ?? (() => undefined),
    () => (opened ? see(opened) : without),
  );
}

/** Every entry that waits for a decision. */
export const useDisputed = (): readonly Disputed[] => useFromSession(disputedIn, nothing);

/** How many decisions the register waits for. */
export const useOpenConflictCount = (): number =>
  useDisputed().reduce((sum, { conflicts }) => sum + conflicts.length, 0);

/** What there is to decide about an entry. */
export const useConflictsOf = (entity: Uuid): readonly LeafConflict[] =>
  useFromSession((session) => openIn(session.state(entity)), none);
