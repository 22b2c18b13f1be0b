import { isTemporary } from '../files/write-file-atomic.ts';
import { sha256Of } from './container.ts';
import { isEntry, pinFor, type BackupEntry } from './entry.ts';
import { readJson } from './json-file.ts';
import { pendingIn } from './make-backup.ts';
import { appendRecords, readManifest } from './manifest.ts';
import { fileIn, type BackupsSetup } from './setup.ts';

/** Folders in which backups were restored aside. */
export const scratchPrefix = 'aside-';

/**
 * Clears up what a power cut left: a backup that was in place but not yet in the manifest is taken into it, one that was
 * taken out of it is deleted, and half-written files go.
 */
export async function tidy(setup: BackupsSetup): Promise<void> {
  await adopt(setup);
  const { removed } = await readManifest(setup.disk, setup.folder);
  for (const name of await setup.disk.list(setup.folder)) {
    const file = fileIn(setup, name);
    if (isTemporary(name) || removed.has(name)) await setup.disk.unlink(file).catch(() => {});
    else if (name.startsWith(scratchPrefix)) await setup.disk.removeFolder(file).catch(() => {});
  }
}

async function adopt(setup: BackupsSetup): Promise<void> {
  const pending = await readJson<BackupEntry>(setup.disk, pendingIn(setup.folder));
  if (!isEntry(pending)) return;
  const { backups, removed } = await readManifest(setup.disk, setup.folder);
  const known = removed.has(pending.id) || backups.some(({ entry }) => entry.id === pending.id);
  if (!known && (await isWhole(setup, pending))) {
    const pin = pinFor(pending.reason, pending.at);
    const record = { type: 'made', entry: pending, ...(pin === undefined ? {} : { pin }) } as const;
    await appendRecords(setup.disk, setup.folder, [record]);
  }
  await setup.disk.unlink(pendingIn(setup.folder));
}

async function isWhole(setup: BackupsSetup, { id, sha256 }: BackupEntry): Promise<boolean> {
  const file = fileIn(setup, id);
  return (await setup.disk.exists(file)) && sha256Of(await setup.disk.readFile(file)) === sha256;
}
