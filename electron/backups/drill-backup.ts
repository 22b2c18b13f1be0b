import path from 'node:path';
import { changesOf } from '../../shared/changes/grouping.ts';
import { load, type Loaded } from '../../shared/file-format/load.ts';
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
  const bytes = await disk.readFile(task.file).catch(() => undefined);
  if (!bytes || sha256Of(bytes) !== task.entry.sha256) return 'file';
  const loaded = load(unpack(bytes));
  if (!loaded.ok || loaded.value.ledger.id !== task.entry.register) return 'content';
  await disk.makeFolder(task.scratch);
  try {
    return await isRestored(disk, task, loaded.value);
  } finally {
    await disk.removeFolder(task.scratch);
  }
}

async function isRestored(disk: Disk, task: DrillTask, { ledger }: Loaded): Promise<Drilled> {
  const { register, name, activities, seq, states: noted } = task.entry;
  const folder = path.join(task.scratch, register);
  const about = { name, activities, changedAt: task.at, takenInUpTo: seq };
  const content = { states: ledger.states, changes: changesOf(ledger.history) };
  const journal = await createJournal({ disk, folder, register, now: () => task.at }, content, about, seq);
  await journal.close();
  const recovered = await recover(disk, folder, register);
  return recovered && hashOfStates(recovered.content.states) === noted ? 'passed' : 'register';
}
