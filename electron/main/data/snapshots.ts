import type { Uuid } from '../../../shared/basics/uuid.ts';
import type { Store } from '../../store/store.ts';

export interface SnapshotGround {
  readonly store: Pick<Store, 'journalOf' | 'snapshot'>;
  /** Writes a snapshot of the register as it stood after change `upTo`, beside the window and beside this process. */
  readonly write: (folder: string, register: Uuid, upTo: number) => Promise<unknown>;
  readonly log: (what: string, fault: unknown) => void;
}

/** Keeps journals short: what a start has to read again is bounded. */
export interface Snapshots {
  /** After changes went in. */
  readonly appended: (register: Uuid) => void;
}

export function snapshots({ store, write, log }: SnapshotGround): Snapshots {
  return {
    appended: (register) => {
      if (!store.journalOf(register)?.isSnapshotDue()) return;
      // Without a snapshot nothing is lost: the journal stays longer, and the next change asks again.
      store
        .snapshot(register, async (folder, upTo) => {
          await write(folder, register, upTo);
        })
        .catch((fault: unknown) => log('snapshot', fault));
    },
  };
}
