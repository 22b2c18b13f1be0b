import path from 'node:path';
import { writeFileAtomic } from '../files/write-file-atomic.ts';
import { sha256Of } from './container.ts';
import type { BackupEntry } from './entry.ts';
import { notCopied } from './failure-words.ts';
import { readManifest } from './manifest.ts';
import { copyName, keepSecondPlace, secondPlaceOf, type SecondPlace } from './second-place.ts';
import { fileIn, type BackupsSetup } from './setup.ts';

/** Copies go after the backup, one after another, and wait for nobody. */
export interface Copying {
  /** Begins to copy what is missing there; while that goes on, it is enough to be asked again later. */
  readonly start: () => void;
  /** The place was changed: what still runs for the old one is left to itself. */
  readonly forget: () => void;
  /** Settles when everything asked for so far was copied or has failed; it never rejects. */
  readonly settled: () => Promise<void>;
}

export function copying(setup: BackupsSetup): Copying {
  let run: Promise<void> | undefined;
  let again = false;
  let era = 0;
  const start = (): void => {
    if (run) {
      again = true;
      return;
    }
    const begun = era;
    again = false;
    run = copyMissing(setup, () => era === begun)
      .catch(() => {})
      .finally(() => {
        if (era !== begun) return;
        run = undefined;
        if (again) start();
      });
  };
  const forget = (): void => {
    era += 1;
    run = undefined;
    again = false;
  };
  const settled = async (): Promise<void> => {
    if (!run) return;
    await run;
    await settled();
  };
  return { start, forget, settled };
}

/** Copies what is not there yet, the newest first: should the place go away again, it has the best of it. */
async function copyMissing(setup: BackupsSetup, isCurrent: () => boolean): Promise<void> {
  let place = await secondPlaceOf(setup);
  if (!place) return;
  const note = async (change: Partial<SecondPlace>): Promise<void> => {
    if (!place || !isCurrent()) return;
    const { message: _message, ...rest } = place;
    place = { ...rest, ...change };
    await keepSecondPlace(setup, place);
  };
  try {
    const { backups } = await readManifest(setup.disk, setup.folder);
    const sure = backups.filter(({ vouched }) => vouched).map(({ entry }) => entry);
    for (const entry of await missingThere(setup, place, sure.toReversed())) {
      if (!isCurrent()) return;
      const copy = await copyOne(setup, place, entry);
      if (!copy) continue;
      await note({ lastAt: setup.now(), copies: { ...place.copies, [entry.id]: copy } });
    }
    await note({ seenAt: setup.now() });
  } catch (error) {
    await note({ message: notCopied(error) });
  }
}

/** Those without a copy; the newest also where its copy is gone or cut short. Throws where the folder is not there. */
async function missingThere(
  { disk }: BackupsSetup,
  place: SecondPlace,
  newestFirst: readonly BackupEntry[],
): Promise<readonly BackupEntry[]> {
  // An empty folder in the place of a disk that is not connected must not be taken for it: the names say that it is.
  const names = new Set(await disk.list(place.folder));
  const missing: BackupEntry[] = [];
  for (const entry of newestFirst) {
    const copy = place.copies[entry.id];
    const name = copyName(entry.id, place.recipient !== undefined);
    const whole =
      copy !== undefined &&
      names.has(name) &&
      (entry !== newestFirst[0] || (await disk.size(path.join(place.folder, name))) === copy.bytes);
    if (!whole) missing.push(entry);
  }
  return missing;
}

async function copyOne(
  setup: BackupsSetup,
  { folder, recipient }: SecondPlace,
  { id, sha256 }: BackupEntry,
): Promise<{ readonly bytes: number; readonly sha256: string } | undefined> {
  const plain = await setup.disk.readFile(fileIn(setup, id)).catch(() => undefined);
  // It may have been let go meanwhile; and what was changed here must not spread.
  if (!plain || sha256Of(plain) !== sha256) return undefined;
  const bytes = recipient === undefined ? plain : await setup.runJob('seal', { bytes: plain, recipient });
  const copy = { bytes: bytes.length, sha256: sha256Of(bytes) };
  const target = path.join(folder, copyName(id, recipient !== undefined));
  await writeFileAtomic(target, bytes, setup.disk, async (temporary) => {
    if (sha256Of(await setup.disk.readFile(temporary)) !== copy.sha256)
      throw Object.assign(new Error('the copy read back differs'), { code: 'DIFFERS' });
  });
  return copy;
}
