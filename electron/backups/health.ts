import path from 'node:path';
import type { DataHealth } from '../../shared/bridge/requests/backups.ts';
import type { Wording } from '../../shared/wording/wording.ts';
import type { Disk } from '../files/disk.ts';
import { lastDrill } from './drill.ts';
import { frozenWords } from './guards.ts';
import { readManifest } from './manifest.ts';
import { placeHealth, placeWarning, secondPlaceOf } from './second-place.ts';
import type { BackupsSetup, Memory } from './setup.ts';
import { alteredWarning, readState } from './state.ts';
import { riskyFolder, riskyFolderWarning } from './synced-folder.ts';

const littleSpace = 200 * 1024 * 1024;
const storesThatFit = 3;

/** Whether so little is free that saving may soon fail: below 200 MB, or below three times what the store takes. */
export const isLowOnSpace = (freeBytes: number, storeBytes: number): boolean =>
  freeBytes < littleSpace || freeBytes < storesThatFit * storeBytes;

const lowSpace = (freeBytes: number): Wording => {
  const megabytes = Math.floor(freeBytes / 1024 / 1024);
  return {
    en: `Only ${megabytes} MB are free on the disk. Free some space: without it, work cannot be saved.`,
    ru: `На диске свободно всего ${megabytes} МБ. Освободите место, иначе работу не удастся сохранить.`,
  };
};

/** The whole state of the data, but for the key that signs files. Asks nothing of the second place itself. */
export async function health(setup: BackupsSetup, memory: Memory): Promise<Omit<DataHealth, 'signature'>> {
  const { disk, storeFolder, folder } = setup;
  const [manifest, state, place, drill] = await Promise.all([
    readManifest(disk, folder),
    readState(setup),
    secondPlaceOf(setup),
    lastDrill(setup),
  ]);
  const entries = manifest.backups.map(({ entry }) => entry);
  const freeBytes = await disk.freeBytes(storeFolder);
  const second = place && placeHealth(place, setup.now());
  const newest = entries.at(-1);
  const frozen = frozenWords(state, setup.isDamaged());
  const risk = riskyFolder(storeFolder);
  const isLow = freeBytes !== undefined && isLowOnSpace(freeBytes, await bytesBelow(disk, storeFolder));
  const warnings = [
    memory.failure,
    isLow ? lowSpace(freeBytes) : undefined,
    !manifest.whole || state.altered ? alteredWarning : undefined,
    entries.findLast(({ fault }) => fault !== undefined)?.fault,
    drill && !drill.passed ? drill.message : undefined,
    risk && riskyFolderWarning(risk),
    second && placeWarning(second),
  ].filter((warning) => warning !== undefined);
  return {
    dataFolder: storeFolder,
    backupFolder: folder,
    backups: entries.length,
    backupBytes: entries.reduce((sum, { bytes }) => sum + bytes, 0),
    warnings,
    ...(newest ? { lastBackupAt: newest.at } : {}),
    ...(frozen ? { frozen } : {}),
    ...(drill ? { drill } : {}),
    ...(second ? { secondPlace: second } : {}),
    ...(freeBytes === undefined ? {} : { freeBytes }),
  };
}

/** The bytes of all files in a folder and below; what cannot be read counts nothing. */
export async function bytesBelow(disk: Disk, folder: string): Promise<number> {
  let sum = 0;
  for (const name of await disk.list(folder).catch(() => [])) {
    const file = path.join(folder, name);
    const inside = await disk.list(file).catch(() => undefined);
    sum += inside ? await bytesBelow(disk, file) : await disk.size(file).catch(() => 0);
  }
  return sum;
}
