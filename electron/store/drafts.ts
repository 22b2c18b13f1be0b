import { storeRequests, type Draft } from '../../shared/bridge/requests/store.ts';
import type { Uuid } from '../../shared/basics/uuid.ts';
import type { Disk } from '../files/disk.ts';
import { latestOnly, readJson, writeJsonSoon } from './small-file.ts';

/** What is being typed and not yet written: one draft for each entity of a register. */
export interface Drafts {
  readonly all: () => readonly Draft[];
  /** Keeps it in place of the one before it; one without writes takes that away. Rejects with what the disk threw. */
  readonly keep: (draft: Draft) => Promise<void>;
  /** Drops those of a register that is gone. */
  readonly forget: (register: Uuid) => Promise<void>;
  /** Resolves when nothing is being written any more. */
  readonly settled: () => Promise<void>;
  /** Whether the file was there and could not be read. */
  readonly damaged: boolean;
}

const keyOf = (draft: Draft): string => `${draft.register} ${draft.entity}`;

export async function openDrafts(disk: Disk, file: string): Promise<Drafts> {
  const found = await readJson(disk, file);
  const listed: readonly unknown[] = found.type === 'whole' && Array.isArray(found.value) ? found.value : [];
  const whole = listed.flatMap((one) => {
    const checked = storeRequests.keepDraft.takes.safeParse(one);
    return checked.success ? [checked.data] : [];
  });
  const drafts = new Map(whole.map((draft) => [keyOf(draft), draft]));
  const latest = latestOnly<void>(() => writeJsonSoon(disk, file, [...drafts.values()]));
  return {
    all: () => [...drafts.values()],
    keep: async (draft) => {
      const known = drafts.delete(keyOf(draft));
      if (draft.writes.length > 0) drafts.set(keyOf(draft), draft);
      else if (!known) return;
      await latest.write();
    },
    forget: async (register) => {
      const gone = [...drafts.values()].filter((draft) => draft.register === register);
      for (const draft of gone) drafts.delete(keyOf(draft));
      if (gone.length > 0) await latest.write();
    },
    settled: latest.settled,
    damaged: found.type === 'damaged' || (found.type === 'whole' && whole.length < listed.length),
  };
}
