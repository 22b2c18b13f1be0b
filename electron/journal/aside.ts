import path from 'node:path';
import type { Disk } from '../files/disk.ts';
import { errorCode } from '../files/error-code.ts';
import { writeAll } from '../files/write-all.ts';

const folderName = 'aside';

/** A register's folder and the instant (ISO 8601) that is put into the names of what is set aside. */
interface Aside {
  readonly disk: Disk;
  readonly folder: string;
  readonly at: string;
}

const nameAside = (name: string, at: string, count: number): string =>
  `${name}.${at.replaceAll(/[:.]/g, '-')}${count === 0 ? '' : `-${count}`}`;

/** Keeps bytes under a name of their own in `aside/`, flushed; gives the path of the file. */
export async function keepAside(
  { disk, folder, at }: Aside,
  name: string,
  bytes: Uint8Array,
): Promise<string> {
  const aside = path.join(folder, folderName);
  await disk.makeFolder(aside);
  for (let count = 0; ; count += 1) {
    const target = path.join(aside, nameAside(name, at, count));
    try {
      const file = await disk.open(target, 'wx', 0o600);
      try {
        await writeAll(file, bytes);
        await file.sync();
      } finally {
        await file.close();
      }
    } catch (error) {
      if (errorCode(error) === 'EEXIST') continue;
      await disk.unlink(target).catch(() => {});
      throw error;
    }
    await disk.syncFolder(aside);
    await disk.syncFolder(folder);
    return target;
  }
}

/** Moves a file of the register's folder to `aside/` under a name of its own; gives its path there. */
export async function moveAside({ disk, folder, at }: Aside, name: string): Promise<string> {
  const aside = path.join(folder, folderName);
  await disk.makeFolder(aside);
  let target = path.join(aside, nameAside(name, at, 0));
  for (let count = 1; await disk.exists(target); count += 1)
    target = path.join(aside, nameAside(name, at, count));
  await disk.rename(path.join(folder, name), target);
  await disk.syncFolder(aside);
  await disk.syncFolder(folder);
  return target;
}
