import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { Disk } from '../files/disk.ts';
import { errorCode } from '../files/error-code.ts';
import { writeAll } from '../files/write-all.ts';
import { renamePatiently, writeFileAtomic } from '../files/write-file-atomic.ts';

/** What a small JSON file holds; `damaged` where it is there and cannot be read. */
export type Found =
  | { readonly type: 'whole'; readonly value: unknown }
  | { readonly type: 'missing' }
  | { readonly type: 'damaged' };

export async function readJson(disk: Disk, file: string): Promise<Found> {
  try {
    const bytes = await disk.readFile(file);
    return { type: 'whole', value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch (error) {
    return ['ENOENT', 'ENOTDIR'].includes(errorCode(error)) ? { type: 'missing' } : { type: 'damaged' };
  }
}

const bytesOf = (value: unknown): Uint8Array => new TextEncoder().encode(`${JSON.stringify(value)}\n`);

/** Writes a small file whole or not at all, on the disk when this comes back. Throws what the disk threw. */
export const writeJson = (disk: Disk, file: string, value: unknown): Promise<void> =>
  writeFileAtomic(file, bytesOf(value), disk);

/** The same without waiting for the disk: after a power cut the file may be lost, after a kill it is whole. */
export async function writeJsonSoon(disk: Disk, file: string, value: unknown): Promise<void> {
  const temporary = path.join(path.dirname(file), `.ropa-desk-${randomUUID()}.tmp`);
  const open = await disk.open(temporary, 'wx', 0o600);
  try {
    try {
      await writeAll(open, bytesOf(value));
    } finally {
      await open.close();
    }
    await renamePatiently(disk, temporary, file);
  } catch (error) {
    await disk.unlink(temporary).catch(() => {});
    throw error;
  }
}

/** Writes where only the last value counts. */
export interface LatestOnly<Value> {
  /** Resolves when the value or a later one is written; rejects with what the disk threw. */
  readonly write: (value: Value) => Promise<void>;
  /** Resolves when nothing is being written any more, whether that went well or not. */
  readonly settled: () => Promise<void>;
}

/** Writes one value at a time; of those that come meanwhile, only the latest. */
export function latestOnly<Value>(writeOne: (value: Value) => Promise<void>): LatestOnly<Value> {
  let running: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;
  let latest: Value;
  return {
    write: (value) => {
      latest = value;
      next ??= running
        .catch(() => {})
        .then(() => {
          next = undefined;
          running = writeOne(latest);
          return running;
        });
      return next;
    },
    settled: () => (next ?? running).catch(() => {}),
  };
}
