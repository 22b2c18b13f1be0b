import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { nodeDisk, type Disk } from './disk.ts';
import { errorCode } from './error-code.ts';
import { writeAll } from './write-all.ts';

/** A virus scanner or an indexer holds a fresh file for a moment (Windows); together these waits last ten seconds. */
const waits: readonly number[] = [10, 20, 50, 100, 200, 400, ...Array<number>(18).fill(500), 220];
const heldByAnother: readonly string[] = ['EPERM', 'EBUSY', 'EACCES'];

/** Renames, as long as ten seconds where another program holds one of the names. */
export async function renamePatiently(disk: Disk, from: string, to: string): Promise<void> {
  for (const wait of waits) {
    try {
      return await disk.rename(from, to);
    } catch (error) {
      if (!heldByAnother.includes(errorCode(error))) throw error;
      await disk.pause(wait);
    }
  }
  await disk.rename(from, to);
}

/** Files that a writing cut short left behind. */
export const isTemporary = (name: string): boolean => /^\.ropa-desk-[0-9a-f-]{36}\.tmp$/.test(name);

/** A failed writing whose bytes lie whole in another file, since only putting them in place was refused. */
export interface KeptError extends Error {
  /** The path of that file. */
  readonly kept: string;
}

export const isKeptError = (error: unknown): error is KeptError =>
  error instanceof Error && 'kept' in error && typeof error.kept === 'string';

/**
 * Writes the bytes beside the target, flushes them, puts them in the target's place and flushes the folder: whoever looks
 * sees the old file or the new one, never a part, even after a power cut. Only this user may read the new file. `check`
 * is given the new file before it is put in place, and throws where it must not be. Throws what the file system threw;
 * the target is then as it was, unless flushing the folder was what failed. Where another program held the target for
 * ten seconds, the new bytes stay in the file the error names (`KeptError`).
 */
export async function writeFileAtomic(
  target: string,
  bytes: Uint8Array,
  disk: Disk = nodeDisk,
  check: (temporary: string) => Promise<void> = async () => {},
): Promise<void> {
  const folder = path.dirname(target);
  const temporary = path.join(folder, `.ropa-desk-${randomUUID()}.tmp`);
  const file = await disk.open(temporary, 'wx', 0o600);
  try {
    try {
      await writeAll(file, bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await check(temporary);
  } catch (error) {
    await disk.unlink(temporary).catch(() => {});
    throw error;
  }
  try {
    await renamePatiently(disk, temporary, target);
  } catch (error) {
    if (error instanceof Error && heldByAnother.includes(errorCode(error)))
      throw Object.assign(error, { kept: temporary });
    await disk.unlink(temporary).catch(() => {});
    throw error;
  }
  await disk.syncFolder(folder);
}
