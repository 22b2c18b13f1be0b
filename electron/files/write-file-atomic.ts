import { randomUUID } from 'node:crypto';
import { open, rename, unlink, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** What writing needs of a file system, so that a test can make any step of it fail. */
export interface WritableFiles {
  readonly open: (
    file: string,
    flags: string,
    mode?: number,
  ) => Promise<Pick<FileHandle, 'writeFile' | 'sync' | 'close'>>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly unlink: (file: string) => Promise<void>;
  /** Waits so many milliseconds. */
  readonly pause: (milliseconds: number) => Promise<unknown>;
}

export const diskFiles: WritableFiles = { open, rename, unlink, pause };

export const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** A virus scanner or an indexer holds a fresh file for a moment (Windows); together these waits last about two seconds. */
const waits: readonly number[] = [10, 20, 50, 100, 200, 400, 600, 600];
const heldByAnother: readonly string[] = ['EPERM', 'EBUSY', 'EACCES'];

async function renamePatiently(files: WritableFiles, from: string, to: string): Promise<void> {
  for (const wait of waits) {
    try {
      return await files.rename(from, to);
    } catch (error) {
      if (!heldByAnother.includes(errorCode(error))) throw error;
      await files.pause(wait);
    }
  }
  await files.rename(from, to);
}

/** What systems and network shares answer that cannot flush a folder; the file itself is whole by then. */
const cannotFlushFolder: readonly string[] = ['EISDIR', 'EINVAL', 'ENOTSUP', 'EPERM', 'EACCES', 'EBADF'];

async function flushFolder(files: WritableFiles, folder: string): Promise<void> {
  try {
    const handle = await files.open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (!cannotFlushFolder.includes(errorCode(error))) throw error;
  }
}

/**
 * Writes the bytes beside the target, flushes them, puts them in the target's place and flushes the folder: whoever looks
 * sees the old file or the new one, never a part, even after a power cut. Only this user may read the new file. Throws
 * what the file system threw; the target is then as it was, unless flushing the folder was what failed.
 */
export async function writeFileAtomic(
  target: string,
  bytes: Uint8Array,
  files: WritableFiles = diskFiles,
): Promise<void> {
  const folder = path.dirname(target);
  const temporary = path.join(folder, `.ropa-desk-${randomUUID()}.tmp`);
  const handle = await files.open(temporary, 'wx', 0o600);
  try {
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await renamePatiently(files, temporary, target);
  } catch (error) {
    await files.unlink(temporary).catch(() => {});
    throw error;
  }
  await flushFolder(files, folder);
}
