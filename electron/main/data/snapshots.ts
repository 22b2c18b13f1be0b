import type { Uuid } from '../../../shared/basics/uuid.ts';
import type { Journal } from '../../journal/journal.ts';

export interface SnapshotGround {
  readonly journalOf: (register: Uuid) => Journal | undefined;
  readonly folderOf: (register: Uuid) => string;
  /** Writes a snapshot of the register as it stood after change `upTo`, beside the window and beside this process. */
  readonly write: (folder: string, register: Uuid, upTo: number) => Promise<unknown>;
  readonly log: (what: string, fault: unknown) => void;
}

/** Keeps journals short: what a start has to read again is bounded. */
export interface Snapshots {
  /** After changes went in. */
  readonly appended: (register: Uuid) => void;
  /** Comes back when no snapshot is being written. */
  readonly settled: () => Promise<void>;
}

export function snapshots({ journalOf, folderOf, write, log }: SnapshotGround): Snapshots {
  const running = new Map<Uuid, Promise<void>>();

  async function snapshot(register: Uuid, journal: Journal): Promise<void> {
    const upTo = await journal.rotate();
    await write(folderOf(register), register, upTo);
    await journal.afterSnapshot();
  }

  return {
    appended: (register) => {
      const journal = journalOf(register);
      if (!journal?.isSnapshotDue() || running.has(register)) return;
      // Without a snapshot nothing is lost: the journal stays longer, and the next change asks again.
      const done = snapshot(register, journal)
        .catch((fault: unknown) => log('snapshot', fault))
        .finally(() => running.delete(register));
      running.set(register, done);
    },
    settled: async () => {
      await Promise.all(running.values());
    },
  };
}
