import { useSyncExternalStore } from 'react';
import type { Wording } from '../../shared/wording/wording.ts';
import { useStorage } from './storage-provider.tsx';

/** What is to be told once (what was recovered at the start), and how to put it away. */
export function useNotices(): { readonly notices: readonly Wording[]; readonly dismiss: () => void } {
  const { notices } = useStorage();
  return {
    notices: useSyncExternalStore(notices.subscribe, notices.get),
    dismiss: () => notices.set([]),
  };
}

/** Why nothing may be written; `undefined` as a rule. */
export const useReading = (): Wording | undefined => useStorage().reading;

/** Whether the register may be changed: what changes it is offered only then. */
export const useMayWrite = (): boolean => useReading() === undefined;
