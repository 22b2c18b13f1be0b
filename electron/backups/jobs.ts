import type { Result } from '../../shared/basics/result.ts';
import type { BackupCondition } from '../../shared/bridge/requests/backups.ts';
import { encryptToRecipients } from '../../shared/encryption/age-file.ts';
import type { Disk } from '../files/disk.ts';
import { recover } from '../journal/recover.ts';
import { drillBackup, type Drilled, type DrillTask } from './drill-backup.ts';
import { inspect, type InspectTask } from './inspect.ts';
import { makeBackup, type Made, type MakeTask } from './make-backup.ts';
import { readBackup, type ReadRefusal, type ReadTask } from './read-backup.ts';

export interface SealTask {
  readonly bytes: Uint8Array;
  /** `age1…` */
  readonly recipient: string;
}

/** The work of backups that would hold up whoever waits for it: what each job takes and gives, all of it plain data. */
export interface BackupJobs {
  readonly 'make-backup': { readonly takes: MakeTask; readonly gives: Made };
  readonly 'read-backup': { readonly takes: ReadTask; readonly gives: Result<string, ReadRefusal> };
  readonly 'drill-backup': { readonly takes: DrillTask; readonly gives: Drilled };
  readonly inspect: { readonly takes: InspectTask; readonly gives: readonly BackupCondition[] };
  readonly seal: { readonly takes: SealTask; readonly gives: Uint8Array };
}

/** Does a job, here or in a worker; rejects with what the job threw, its `code` kept. */
export type RunBackupJob = <Type extends keyof BackupJobs>(
  type: Type,
  task: BackupJobs[Type]['takes'],
) => Promise<BackupJobs[Type]['gives']>;

export type JobTable = {
  readonly [Type in keyof BackupJobs]: (
    task: BackupJobs[Type]['takes'],
  ) => Promise<BackupJobs[Type]['gives']>;
};

/** The jobs, done where they are called. */
export const backupJobs = (disk: Disk): JobTable => ({
  'make-backup': (task) =>
    makeBackup(disk, (journal, register, upTo) => recover(disk, journal, register, upTo), task),
  'read-backup': (task) => readBackup(disk, task),
  'drill-backup': (task) => drillBackup(disk, task),
  inspect: (task) => inspect(disk, task),
  seal: ({ bytes, recipient }) => encryptToRecipients(bytes, [recipient]),
});

/** Runs the jobs at once and in place. */
export function runJobsHere(disk: Disk): RunBackupJob {
  const table = backupJobs(disk);
  return (type, task) => table[type](task);
}
