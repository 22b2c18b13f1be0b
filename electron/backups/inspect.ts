import type { BackupCondition } from '../../shared/bridge/requests/backups.ts';
import type { Disk } from '../files/disk.ts';
import { errorCode } from '../files/error-code.ts';
import { sha256Of } from './container.ts';

export interface InspectTask {
  readonly files: readonly {
    readonly file: string;
    /** The SHA-256 of the file's bytes, or its first digits. */
    readonly sha256: string;
  }[];
}

/** How each of the files is found: as it was written, changed (which a missing one is, too), or not to be read. */
export async function inspect(disk: Disk, { files }: InspectTask): Promise<readonly BackupCondition[]> {
  const found: BackupCondition[] = [];
  for (const { file, sha256 } of files) found.push(await conditionOf(disk, file, sha256));
  return found;
}

async function conditionOf(disk: Disk, file: string, sha256: string): Promise<BackupCondition> {
  try {
    return sha256Of(await disk.readFile(file)).startsWith(sha256) ? 'good' : 'changed';
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? 'changed' : 'unreadable';
  }
}
