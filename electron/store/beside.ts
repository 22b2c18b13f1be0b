import path from 'node:path';
import type { Wording } from '../../shared/wording/wording.ts';
import type { Disk } from '../files/disk.ts';
import { openDrafts, type Drafts } from './drafts.ts';
import { damagedFileNotice, damagedFiles } from './notices.ts';
import { openRemoved, type Removed } from './removed.ts';
import { openSettings, type Settings } from './settings.ts';

export interface BesidePlace {
  readonly disk: Disk;
  /** The folder of the store, and the one of the registers in it. */
  readonly folder: string;
  readonly root: string;
  readonly now: () => string;
  readonly writing: boolean;
}

/** The small files beside the registers. */
export interface Beside {
  readonly drafts: Drafts;
  readonly settings: Settings;
  readonly removed: Removed;
  readonly notices: readonly Wording[];
  /** Resolves when nothing is being written any more. */
  readonly settled: () => Promise<void>;
}

/** Opens them; one that cannot be read is set aside under another name and told of, where writing is allowed. */
export async function openBeside(place: BesidePlace): Promise<Beside> {
  const { disk, folder, root } = place;
  const files = {
    drafts: path.join(folder, 'drafts.json'),
    settings: path.join(folder, 'settings.json'),
    removed: path.join(root, 'removed.json'),
  };
  const drafts = await openDrafts(disk, files.drafts);
  const settings = await openSettings(disk, files.settings);
  const removed = await openRemoved(disk, files.removed);
  const notices = [
    ...(drafts.damaged ? await setAside(place, files.drafts, damagedFiles.drafts) : []),
    ...(settings.damaged ? await setAside(place, files.settings, damagedFiles.settings) : []),
    ...(removed.damaged ? await setAside(place, files.removed, damagedFiles.removed) : []),
  ];
  const settled = async (): Promise<void> => {
    await drafts.settled();
    await settings.settled();
  };
  return { drafts, settings, removed, notices, settled };
}

async function setAside(
  { disk, now, writing }: BesidePlace,
  file: string,
  what: Wording,
): Promise<readonly Wording[]> {
  if (!writing) return [];
  const kept = `${path.basename(file, '.json')}.damaged-${now().replaceAll(/[:.]/g, '-')}.json`;
  await disk.rename(file, path.join(path.dirname(file), kept)).catch(() => {});
  return [damagedFileNotice(what, kept)];
}
