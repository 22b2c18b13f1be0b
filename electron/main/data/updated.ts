import path from 'node:path';
import type { Disk } from '../../files/disk.ts';
import { writeFileAtomic } from '../../files/write-file-atomic.ts';

/** Notes which version of the program works with the data; gives whether another one did before. */
export async function noteVersion(disk: Disk, folder: string, version: string): Promise<boolean> {
  const file = path.join(folder, 'program.json');
  const before = await versionIn(disk, file);
  if (before === version) return false;
  await writeFileAtomic(file, new TextEncoder().encode(`${JSON.stringify({ version })}\n`), disk);
  return before !== undefined;
}

async function versionIn(disk: Disk, file: string): Promise<unknown> {
  try {
    const said = JSON.parse(new TextDecoder().decode(await disk.readFile(file))) as { version?: unknown };
    return said.version;
  } catch {
    return undefined;
  }
}
