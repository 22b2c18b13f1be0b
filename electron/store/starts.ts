import type { Disk } from '../files/disk.ts';
import { readJson, writeJson } from './small-file.ts';

/** Starts so close together (in milliseconds) that something makes each of them fail. */
const within = 60_000;
const tooMany = 3;

/**
 * Notes a start that is not yet known to be good; gives whether it is the third within a minute, by whatever the clock
 * says. A disk that cannot keep the note does not hold up the start.
 */
export async function noteStart(disk: Disk, file: string, now: string): Promise<boolean> {
  const found = await readJson(disk, file);
  const noted: readonly unknown[] = found.type === 'whole' && Array.isArray(found.value) ? found.value : [];
  const near = noted.filter(
    (at): at is string => typeof at === 'string' && Math.abs(Date.parse(now) - Date.parse(at)) <= within,
  );
  const starts = [...near.slice(-tooMany), now];
  await writeJson(disk, file, starts).catch(() => {});
  return starts.length >= tooMany;
}

/** The window stood: the starts before count no more. */
export const clearStarts = (disk: Disk, file: string): Promise<void> => writeJson(disk, file, []);
