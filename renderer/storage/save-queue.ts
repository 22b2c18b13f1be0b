import type { Change } from '../../shared/changes/change.ts';
import type { EntityState } from '../../shared/changes/entity-state.ts';
import { observable, type Observable } from './observable.ts';
import { notYetSaved, whyNotSaved, type SaveState } from './save-state.ts';

/** One change on its way to disk. */
export interface Pending {
  readonly change: Change;
  readonly states: readonly EntityState[];
  /** How many of them the register did not have before. */
  readonly added: number;
}

export interface SaveQueue {
  readonly state: Observable<SaveState>;
  readonly add: (pending: Pending) => void;
  /** What is not on disk yet, oldest first. */
  readonly waiting: () => readonly Pending[];
  /** Resolves when nothing is on its way any more, saved or not. */
  readonly settled: () => Promise<void>;
}

const retryAfter = 3000;

/** A write that takes longer than this many milliseconds is told: who waits for “saved” must not wait in the dark. */
const patience = 900;

/**
 * Writes changes one after another, each in a transaction of its own. Where one fails it and all behind it stay, and
 * are tried again: nothing is skipped, so that the history on disk has no hole.
 */
export function saveQueue(
  write: (pending: Pending) => Promise<void>,
  now: () => string,
  savedAt: string,
): SaveQueue {
  const waiting: Pending[] = [];
  const state = observable<SaveState>({ state: 'saved', at: savedAt });
  let running: Promise<void> | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;

  async function run(): Promise<void> {
    for (let next = waiting[0]; next; next = waiting[0]) {
      const tellSlow = setTimeout(() => state.set({ state: 'failed', message: notYetSaved }), patience);
      try {
        await write(next);
        waiting.shift();
      } catch (error) {
        state.set({ state: 'failed', message: whyNotSaved(error) });
        retry = setTimeout(start, retryAfter);
        return;
      } finally {
        clearTimeout(tellSlow);
      }
    }
    state.set({ state: 'saved', at: now() });
  }

  function start(): void {
    clearTimeout(retry);
    running ??= run().finally(() => {
      running = undefined;
      if (waiting.length > 0 && state.get().state !== 'failed') start();
    });
  }

  const queue: SaveQueue = {
    state,
    add: (pending) => {
      waiting.push(pending);
      if (state.get().state !== 'failed') state.set({ state: 'saving' });
      start();
    },
    waiting: () => [...waiting],
    settled: async () => {
      const current = running;
      if (!current) return;
      await current;
      // What was added while that ran has started a run of its own.
      await queue.settled();
    },
  };
  return queue;
}
