import { useMemo, useSyncExternalStore } from 'react';
import type { Uuid } from '../../shared/basics/uuid.ts';
import type { Change, HistoryEvent } from '../../shared/changes/change.ts';
import type { Ledger } from '../../shared/file-format/ledger.ts';
import type { EntityKind } from '../../shared/register/collections.ts';
import type { Register } from '../../shared/register/register.ts';
import type { AnyEntry } from '../../shared/register/value.ts';
import { actionsOf, type RegisterActions } from './register-actions.ts';
import type { SaveState } from './save-state.ts';
import type { Session, View } from './session.ts';
import { useStorage } from './storage-provider.tsx';

export { newId } from './new-id.ts';
export type { RegisterActions } from './register-actions.ts';
export type { SaveState } from './save-state.ts';

function useSession(): Session {
  const { session } = useStorage();
  const opened = useSyncExternalStore(session.subscribe, session.get);
  if (!opened) throw new Error('no register is open');
  return opened;
}

function useView<Seen>(see: (view: View) => Seen): Seen {
  const { view } = useSession();
  return useSyncExternalStore(view.subscribe, () => see(view.get()));
}

/** The open register as it stands; entries that did not change keep their identity. */
export const useRegister = (): Register => useView((view) => view.register);

export function useEntry(kind: EntityKind, id: Uuid): AnyEntry | undefined {
  return useView(({ register }) =>
    kind === 'organisation' ? register.organisation : entryIn(register[kind], id),
  );
}

const entryIn = (list: readonly AnyEntry[], id: Uuid): AnyEntry | undefined =>
  list.find((entry) => entry.id === id);

export function useRegisterActions(): RegisterActions {
  const session = useSession();
  return useMemo(() => actionsOf(session), [session]);
}

export function useUndo(): { readonly canUndo: boolean; readonly canRedo: boolean } {
  const stacks = useView((view) => view.stacks);
  return { canUndo: stacks.undo.length > 0, canRedo: stacks.redo.length > 0 };
}

export function useSaveState(): SaveState {
  const { queue } = useSession();
  return useSyncExternalStore(queue.state.subscribe, queue.state.get);
}

/** How many changes the register has seen. */
export const useRevision = (): number => useView((view) => view.revision);

/** The changes of late, oldest first. */
export const useChanges = (): readonly Change[] => useView((view) => view.changes);

const newestFirst = (one: HistoryEvent, other: HistoryEvent): number =>
  one.at === other.at ? 0 : one.at < other.at ? 1 : -1;

/** What happened to an entity, here and in the copies of colleagues that were taken in, newest first. */
export function useHistory(entity: Uuid, limit: number): readonly HistoryEvent[] {
  const changes = useView((view) => view.changes);
  return useMemo(() => {
    const events: HistoryEvent[] = [];
    for (let at = changes.length - 1; at >= 0 && events.length < limit; at -= 1) {
      const { events: own = [], received = [] } = changes[at] ?? {};
      for (const event of own) if (event.entity === entity) events.push(event);
      for (const event of received) if (event.entity === entity) events.push(event);
    }
    // What a colleague did before it was taken in happened when it did.
    return events.toSorted(newestFirst).slice(0, limit);
  }, [changes, entity, limit]);
}

/** Gives the open register with its whole history, for a file. */
export const useLedger = (): (() => Promise<Ledger>) => useStorage().ledger;
