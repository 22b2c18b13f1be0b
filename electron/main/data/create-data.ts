import path from 'node:path';
import type { Given } from '../../../shared/bridge/contract.ts';
import { dataFolderOf, moveData } from '../../backups/move-data.ts';
import { nodeDisk } from '../../files/disk.ts';
import { openSigningKey, type InstallationKey } from '../signing-key.ts';
import { backupRequests } from './backup-requests.ts';
import type { Data } from './data.ts';
import { openKeeping, type Keeping, type KeepingGround } from './keeping.ts';
import { once } from './once.ts';
import { storeRequests } from './store-requests.ts';

export interface DataGround extends Pick<KeepingGround, 'workerFile' | 'programVersion' | 'log'> {
  /** The folder the program was made for; its data may have been moved elsewhere. */
  readonly home: () => string;
}

/** Puts together what keeps the data: nothing is opened before the window asks. */
export function createData(ground: DataGround): Data {
  const keeping = once<Keeping>(async () =>
    openKeeping({ ...ground, folder: await dataFolderOf(nodeDisk, ground.home()) }),
  );
  const signingKey = once<InstallationKey>(() => openSigningKey(ground.home()));
  const backups = async () => (await keeping.get()).backups;

  return {
    ...storeRequests({
      store: async () => (await keeping.get()).store,
      pin: async (register, reason) => (await keeping.get()).pin(register, reason),
      setAside: async (register, content, about, seq) => {
        const made = await (await backups()).makeAside(register, content, about, seq);
        return made.ok ? undefined : made.failure;
      },
      takenIn: (register, seq) => void keeping.opened()?.backups.make(register, seq, 'start'),
      appended: (register) => keeping.opened()?.snapshots.appended(register),
    }),
    ...backupRequests({ backups, signingKey: signingKey.get }),
    folderOf: async (which) => {
      const { folder, backups: kept } = await keeping.get();
      if (which === 'second') return kept.secondFolder();
      return path.join(folder, which === 'data' ? 'store' : 'backups');
    },
    moveData: async (to) => {
      let answer: Given<'moveData'> = { moved: false, reason: 'cancelled' };
      // Nothing is written while the data travel: whoever asks meanwhile waits for the new folder.
      await keeping.reopen(async ({ folder, close }) => {
        await close();
        const moved = await moveData(nodeDisk, { home: ground.home(), from: folder, to });
        answer = moved.ok
          ? { moved: true, folder: moved.value }
          : { moved: false, reason: 'failed', message: moved.failure };
      });
      return answer;
    },
    atEnd: async () => keeping.opened()?.close(),
  };
}
