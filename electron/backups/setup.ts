import path from 'node:path';
import type { Uuid } from '../../shared/basics/uuid.ts';
import type { Wording } from '../../shared/wording/wording.ts';
import type { Disk } from '../files/disk.ts';
import type { RunBackupJob } from './jobs.ts';

/** What backups need of the program around them. */
export interface BackupsSetup {
  readonly disk: Disk;
  /** The folder of the backups; made where it is missing. */
  readonly folder: string;
  /** The folder the store lies in, for its size and for what may be wrong with where it lies. */
  readonly storeFolder: string;
  /** ISO 8601 instant. */
  readonly now: () => string;
  /** Minutes east of UTC: what the person calls a day. */
  readonly zone: () => number;
  /** From 0 up to but not including 1. */
  readonly random: () => number;
  readonly runJob: RunBackupJob;
  /** The folder of a register's journal. */
  readonly journalOf: (register: Uuid) => string;
  /** While the store is damaged no backup is deleted. */
  readonly isDamaged: () => boolean;
  /** Whether another program writes here: then nothing is made and nothing cleared up. */
  readonly onlyReading?: boolean;
  /** How long the second place may take to answer before a list is shown without it, in milliseconds. */
  readonly patience?: number;
}

/** What is remembered while the program runs. */
export interface Memory {
  /** Why the last backup could not be made. */
  failure?: Wording;
  /** Places and ids of backups that a list showed as changed: from then on they may be read all the same. */
  readonly shownChanged: Set<string>;
  /** When a backup of a register was last made or found unchanged, in milliseconds of `performance.now`. */
  readonly lookedAt: Map<Uuid, number>;
}

export const fileIn = ({ folder }: BackupsSetup, name: string): string => path.join(folder, name);
