import { storeRequests } from '../../shared/bridge/requests/store.ts';
import type { Json } from '../../shared/basics/json.ts';
import type { Disk } from '../files/disk.ts';
import { latestOnly, readJson, writeJson } from './small-file.ts';

export type SettingsRecord = Readonly<Record<string, Json>>;

/** The person's choices, kept beside the registers so that they outlive the window's own store. */
export interface Settings {
  readonly all: () => SettingsRecord;
  /** On the disk when it resolves; rejects with what the disk threw. */
  readonly keep: (settings: SettingsRecord) => Promise<void>;
  /** Resolves when nothing is being written any more. */
  readonly settled: () => Promise<void>;
  /** Whether the file was there and could not be read. */
  readonly damaged: boolean;
}

export async function openSettings(disk: Disk, file: string): Promise<Settings> {
  const found = await readJson(disk, file);
  const checked = storeRequests.keepSettings.takes.safeParse({
    settings: found.type === 'whole' ? found.value : {},
  });
  let settings: SettingsRecord = checked.success ? checked.data.settings : {};
  const latest = latestOnly<SettingsRecord>((value) => writeJson(disk, file, value));
  return {
    all: () => settings,
    keep: (next) => {
      settings = next;
      return latest.write(next);
    },
    settled: latest.settled,
    damaged: found.type === 'damaged' || !checked.success,
  };
}
