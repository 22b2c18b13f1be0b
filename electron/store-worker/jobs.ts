import { backupJobs, type BackupJobs } from '../backups/jobs.ts';
import type { Disk } from '../files/disk.ts';
import { writeSnapshot, type SnapshotCounts } from '../journal/write-snapshot.ts';

export interface SnapshotTask {
  /** The folder of the register's journal. */
  readonly folder: string;
  readonly register: string;
  /** The number of the last change it may hold. */
  readonly upTo: number;
}

/** All that the worker does, by name: what each job takes and gives. */
export interface StoreJobs extends BackupJobs {
  readonly snapshot: { readonly takes: SnapshotTask; readonly gives: SnapshotCounts };
}

type JobTable = {
  readonly [Type in keyof StoreJobs]: (task: StoreJobs[Type]['takes']) => Promise<StoreJobs[Type]['gives']>;
};

export const storeJobs = (disk: Disk): JobTable => ({
  ...backupJobs(disk),
  snapshot: ({ folder, register, upTo }) => writeSnapshot({ disk, folder, register }, upTo),
});

/** A job on its way to the worker. */
export interface Asked {
  readonly id: number;
  readonly type: keyof StoreJobs;
  readonly task: unknown;
}

/** Its answer, or what it threw: an Error loses its code on the way between threads. */
export type Answered =
  | { readonly id: number; readonly done: true; readonly value: unknown }
  | { readonly id: number; readonly done: false; readonly message: string; readonly code: string };
