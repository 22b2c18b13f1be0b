import { useSyncExternalStore } from 'react';
import type { Uuid } from '../../shared/basics/uuid.ts';

/** A restore that the person has not said yes to yet. */
export interface Restored {
  readonly register: Uuid;
  /** Of when the backup was, ISO 8601. */
  readonly at: string;
  /** The number of the register's last change, the restore itself. */
  readonly revision: number;
}

const listeners = new Set<() => void>();
let current: Restored | undefined;

/** Notes that a register was restored; `undefined` when the person has answered. */
export function setRestored(restored: Restored | undefined): void {
  current = restored;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The restore that waits for the person's word. */
export const useRestored = (): Restored | undefined => useSyncExternalStore(subscribe, () => current);
