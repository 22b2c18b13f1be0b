import { randomInt } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Uuid } from '../../../shared/basics/uuid.ts';
import type { BackupReason } from '../../../shared/bridge/requests/backups.ts';
import { upgradeContent } from '../../../shared/file-format/content-object.ts';
import { steps } from '../../../shared/file-format/versions/chain.ts';
import type { Wording } from '../../../shared/wording/wording.ts';
import { openBackups, type Backups } from '../../backups/backups.ts';
import { nodeDisk } from '../../files/disk.ts';
import { jobRunner, type JobRunner } from '../../store-worker/run-job.ts';
import type { FormerStore } from '../../store/migrate.ts';
import { openStore, type Store } from '../../store/store.ts';
import { bootId, isAlive } from './machine.ts';
import { once } from './once.ts';
import { keepRounds } from './rounds.ts';
import { snapshots, type Snapshots } from './snapshots.ts';
import { noteVersion } from './updated.ts';

export interface KeepingGround {
  /** The folder that holds the data. */
  readonly folder: string;
  /** The bundled worker that does the long work. */
  readonly workerFile: () => string;
  readonly programVersion: string;
  /** Told what failed, without any of the data. */
  readonly log: (what: string, fault: unknown) => void;
}

/** The store and its backups, open. */
export interface Keeping {
  readonly folder: string;
  readonly store: Store;
  readonly backups: Backups;
  readonly snapshots: Snapshots;
  /** Makes a pinned backup of a register as it stands; gives why it could not. */
  readonly pin: (register: Uuid, reason: BackupReason) => Promise<Wording | undefined>;
  /** The last backups; then nothing more is written. */
  readonly close: () => Promise<void>;
}

/** How long the last copies may take to reach the second place when the program closes, in milliseconds. */
const lastCopies = 3000;

const now = (): string => new Date().toISOString();

/** A fraction from the system's own randomness. */
const fraction = (): number => randomInt(2 ** 32) / 2 ** 32;

/** Opens the store, for writing where that may be, and its backups. */
export async function openKeeping(ground: KeepingGround): Promise<Keeping> {
  const { folder, log } = ground;
  // Without its worker the store opens all the same: each backup then says why it was not made.
  const worker = jobRunner(await readFile(ground.workerFile(), 'utf8').catch(() => ''));
  const storeFolder = path.join(folder, 'store');
  const opened: { store?: Store } = {};
  const backupsOf = once<Backups>(() =>
    openBackups({
      disk: nodeDisk,
      folder: path.join(folder, 'backups'),
      storeFolder,
      now,
      zone: () => -new Date().getTimezoneOffset(),
      random: fraction,
      runJob: worker.run,
      journalOf: (register) => opened.store?.folderOf(register) ?? '',
      isDamaged: () => opened.store?.isDamaged() ?? false,
      onlyReading: opened.store?.access === 'reading',
    }),
  );
  const store = await openStore({
    disk: nodeDisk,
    folder: storeFolder,
    now,
    host: os.hostname(),
    pid: process.pid,
    bootId: await bootId(),
    isAlive,
    beforeMigration: async (former) => backUpFormer(await backupsOf.get(), former),
  });
  opened.store = store;
  const backups = await backupsOf.get();
  const kept = snapshots({
    store,
    write: (place, register, upTo) => worker.run('snapshot', { folder: place, register, upTo }),
    log,
  });
  const pin: Keeping['pin'] = (register, reason) => pinAsItStands({ store, backups }, register, reason);
  const keeping = { folder, store, backups, snapshots: kept, pin };
  if (store.access !== 'full') return { ...keeping, close: () => closeReading(store, worker) };
  pinBeforeUpdate(keeping, ground).catch((fault: unknown) => log('backup before an update', fault));
  const rounds = keepRounds(store, backups, log);
  return {
    ...keeping,
    close: async () => {
      await rounds.end();
      await backups.settled(lastCopies);
      await closeReading(store, worker);
    },
  };
}

/** Another version of the program wrote here before: what it left is kept as it is now, whatever this one writes. */
async function pinBeforeUpdate(
  { folder, store, pin }: Pick<Keeping, 'folder' | 'store' | 'pin'>,
  { programVersion, log }: KeepingGround,
): Promise<void> {
  const standings = store.standings();
  if (!(await noteVersion(nodeDisk, folder, programVersion))) return;
  for (const { register } of standings) {
    const failure = await pin(register, 'update');
    if (failure) log('backup before an update', failure.en);
  }
}

async function closeReading(store: Store, worker: JobRunner): Promise<void> {
  await store.close();
  await worker.stop();
}

async function pinAsItStands(
  { store, backups }: Pick<Keeping, 'store' | 'backups'>,
  register: Uuid,
  reason: BackupReason,
): Promise<Wording | undefined> {
  const standing = store.standings().find((one) => one.register === register);
  if (!standing) return undefined;
  const made = await backups.make(register, standing.seq, reason);
  return made.ok ? undefined : made.failure;
}

/** A backup of each register before the store is brought to a later version; the former folder stays as well. */
async function backUpFormer(backups: Backups, { version, registers, recover }: FormerStore): Promise<void> {
  for (const register of registers) {
    const found = await recover(register);
    if (!found) continue;
    const { content, about, position } = found;
    const upgraded = upgradeContent(register, content, version, steps);
    const made = await backups.makeAside(register, upgraded, about, position.seq, 'migration');
    if (!made.ok) throw new Error(made.failure.en);
  }
}
