import { useSyncExternalStore } from 'react';
import type { Saved } from '../desktop/host.ts';

/** Somebody wants the open register in a file; the dialog that asks how answers when it is done. */
export interface ExportRequest {
  readonly answer: (saved: Saved) => void;
}

const listeners = new Set<() => void>();
let current: ExportRequest | undefined;

function set(next: ExportRequest | undefined): void {
  current = next;
  for (const listener of listeners) listener();
}

/** Opens the dialog; gives how the export ended. */
export function askForExport(): Promise<Saved> {
  current?.answer({ type: 'cancelled' });
  return new Promise((resolve) => {
    const request: ExportRequest = {
      answer: (saved) => {
        if (current === request) set(undefined);
        resolve(saved);
      },
    };
    set(request);
  });
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The request that waits for an answer. */
export const useExportRequest = (): ExportRequest | undefined =>
  useSyncExternalStore(subscribe, () => current);
