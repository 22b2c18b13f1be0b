import path from 'node:path';
import { changesOf } from '../../shared/changes/grouping.ts';
import { load } from '../../shared/file-format/load.ts';
import type { Disk } from '../files/disk.ts';
import { createJournal } from '../journal/journal.ts';
import { recover } from '../journal/recover.ts';
import { sha256Of, unpack } from './container.ts';
import { hashOfStates } from './entity-hash.ts';
import type { BackupEntry } from './entry.ts';

export interface DrillTask {
  readonly file: string;
  readonly entry: BackupEntry;
  /** A folder that nothing lies in; it is removed afterwards. */
  readonly scratch: string;
  readonly at: string;
}

/** Where a drill stopped; `passed` where the register came back as it was. */
export type Drilled = 'passed' | 'file' | 'content' | 'register';

/**
 * Restores a backup aside, as it would be restored in earnest: reads it, takes it in as a new journal, recovers that, and
 * compares the hash of all entities with the one noted when the backup was made.
 */
export async function drillBackup(disk: Disk, task: DrillTask): Promise<Drilled> {
  const folder = path.join(task.scratch, task.entry.register);
  try {
    const stopped = await restoreAside(disk, task, folder);
    if (stopped) return stopped;
    const recovered = await recover(disk, folder, task.entry.register);
    return recovered && hashOfStates(recovered.content.states) === task.entry.states ? 'passed' : 'register';
  } finally {
    await disk.removeFolder(task.scratch);
  }
}

/** Takes the backup in as a new journal; gives what was wrong with it, if anything was. */
async function restoreAside(disk: Disk, task: DrillTask, folder: string): Promise<Drilled | undefined> {
  const bytes = await disk.readFile(task.file).catch(() => undefined);
  if (!bytes || sha256Of(bytes) !== task.entry.sha256) return 'file';
  const loaded = load(unpack(bytes));
  const { register, name, activities, seq } = task.entry;
  if (!loaded.ok || loaded.value.ledger.id !== register) return 'content';
  const { states, history } = loaded.value.ledger;
  const about = { name, activities, changedAt: task.at, takenInUpTo: seq };
  const content = { states, changes: changesOf(history) };
  await disk.makeFolder(task.scratch);
  const journal = await createJournal({ disk, folder, register, now: () => task.at }, content, about, seq);
  await journal.close();
  return undefined;
}
