import { copyFile, mkdir, open, readdir, readFile, rename, rm, stat, statfs, unlink } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { errorCode } from './error-code.ts';

/** A file held open. */
export interface OpenFile {
  /** Writes at the handle's position, or at the end where it was opened to append; gives how many bytes went in, which may be fewer. */
  readonly write: (bytes: Uint8Array) => Promise<number>;
  /** Comes back when the bytes, and what is needed to find them again, lie on the disk. */
  readonly datasync: () => Promise<void>;
  readonly sync: () => Promise<void>;
  readonly truncate: (length: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Every file operation of the store and the backups, so that a test can lose, tear or refuse any of them. All throw what the system throws. */
export interface Disk {
  readonly open: (file: string, flags: 'r' | 'r+' | 'a' | 'wx', mode?: number) => Promise<OpenFile>;
  readonly readFile: (file: string) => Promise<Uint8Array>;
  /** The names in a folder, in no order. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  /** Makes a folder for this user alone, with the folders above it; one that is there already is left as it is. */
  readonly makeFolder: (folder: string) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly unlink: (file: string) => Promise<void>;
  /** Removes a folder with all that is in it; a missing one is no failure. */
  readonly removeFolder: (folder: string) => Promise<void>;
  readonly copyFile: (from: string, to: string) => Promise<void>;
  /** In bytes. */
  readonly size: (file: string) => Promise<number>;
  readonly exists: (file: string) => Promise<boolean>;
  /** Flushes the names in a folder; where the system has no way to do that, nothing happens. */
  readonly syncFolder: (folder: string) => Promise<void>;
  /** Bytes this user may still write there; `undefined` where the system does not tell. */
  readonly freeBytes: (folder: string) => Promise<number | undefined>;
  /** Waits so many milliseconds. */
  readonly pause: (milliseconds: number) => Promise<unknown>;
}

async function openFile(...[file, flags, mode]: Parameters<Disk['open']>): Promise<OpenFile> {
  const handle = await open(file, flags, mode);
  return {
    write: async (bytes) => (await handle.write(bytes)).bytesWritten,
    datasync: () => handle.datasync(),
    sync: () => handle.sync(),
    truncate: (length) => handle.truncate(length),
    close: () => handle.close(),
  };
}

async function exists(file: string): Promise<boolean> {
  try {
    await stat(file);
    return true;
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error))) return false;
    throw error;
  }
}

/** What systems and network shares answer that cannot flush a folder; the file itself is whole by then. */
const cannotFlushFolder: readonly string[] = ['EISDIR', 'EINVAL', 'ENOTSUP', 'EPERM', 'EACCES', 'EBADF'];

/** Flushes a folder that is opened this way, where the system can do that. */
export const folderFlusher =
  (openFolder: (folder: string) => Promise<Pick<OpenFile, 'sync' | 'close'>>): Disk['syncFolder'] =>
  async (folder) => {
    try {
      const handle = await openFolder(folder);
      try {
        await handle.sync();
      } finally {
        await handle.close();
      }
    } catch (error) {
      if (!cannotFlushFolder.includes(errorCode(error))) throw error;
    }
  };

async function freeBytes(folder: string): Promise<number | undefined> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  } catch {
    return undefined;
  }
}

/** The machine's own disk. */
export const nodeDisk: Disk = {
  open: openFile,
  readFile,
  list: (folder) => readdir(folder),
  makeFolder: async (folder) => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  },
  rename,
  unlink,
  removeFolder: (folder) => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  copyFile,
  size: async (file) => (await stat(file)).size,
  exists,
  syncFolder: folderFlusher((folder) => open(folder, 'r')),
  freeBytes,
  pause,
};
