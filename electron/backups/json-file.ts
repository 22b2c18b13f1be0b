import type { Disk } from '../files/disk.ts';
import { errorCode } from '../files/error-code.ts';
import { writeFileAtomic } from '../files/write-file-atomic.ts';

/** The text of a file; `undefined` where there is none. Throws what the disk threw for any other reason. */
export async function textIn(disk: Disk, file: string): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await disk.readFile(file));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** The object in a small file of ours; empty where there is no file or it says nothing that can be read. */
export async function readJson<Value extends object>(disk: Disk, file: string): Promise<Partial<Value>> {
  try {
    const value: unknown = JSON.parse((await textIn(disk, file)) ?? '{}');
    return typeof value === 'object' && value !== null ? value : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

/** Writes a small file of ours whole or not at all. */
export const writeJson = (disk: Disk, file: string, value: object): Promise<void> =>
  writeFileAtomic(file, new TextEncoder().encode(`${JSON.stringify(value)}\n`), disk);
