import path from 'node:path';
import type { Uuid } from '../../shared/basics/uuid.ts';
import type { Wording } from '../../shared/wording/wording.ts';
import { errorCode } from '../files/error-code.ts';
import type { Disk } from '../files/disk.ts';
import {
  currentVersion,
  steps as releasedSteps,
  type Step,
} from '../../shared/file-format/versions/chain.ts';
import { failingReading, heldReading, newerReading, type Reading } from './access.ts';
import { migrationFailure, openingFailure } from './failures.ts';
import { keptDays, sweepRegisters, sweepStore } from './leftovers.ts';
import { isLock, takeLock, type Lock, type Machine } from './lock.ts';
import { migrate, type FormerStore } from './migrate.ts';
import { damagedFiles, migratedNotice, unreadableNotice } from './notices.ts';
import { noteStart } from './starts.ts';
import {
  findStore,
  folderName,
  hasNewer,
  registersIn,
  writeCurrent,
  type Current,
  type FoundStore,
} from './version.ts';

export interface StoreOptions extends Machine {
  readonly disk: Disk;
  /** The folder of the store; made where it is missing. */
  readonly folder: string;
  /** The chain of versions and the version to bring the store to; those of this release unless told. */
  readonly steps?: readonly Step[];
  readonly version?: number;
  /** Called before a migration writes anything: where it throws, the store stays as it is and is only read. */
  readonly beforeMigration?: (former: FormerStore) => Promise<void>;
}

/** What opening came to: which folder is in use, who holds it, and why nothing may be written, if so. */
export interface Opening {
  readonly current: Current;
  readonly reading?: Reading;
  readonly lock?: Lock;
  /** The version the store had before this start brought it up. */
  readonly migratedFrom?: number;
  readonly notices: readonly Wording[];
}

/**
 * Finds the store, sees whether this program may write to it, and brings it into order and to this version. A store of a
 * later release, or one that somebody else holds, is not written to at all. Throws what the disk threw where there is
 * nothing yet that could be read.
 */
export async function prepare(options: StoreOptions): Promise<Opening> {
  const { disk, folder } = options;
  const found = await findStore(disk, folder);
  const current = currentOf(found, options);
  const reading = (why: Reading): Opening => ({ current, reading: why, notices: [] });
  if (await isNewer(options, current)) return reading(newerReading);
  let lock: Lock | undefined;
  try {
    await disk.makeFolder(folder);
    const taken = await takeLock(disk, path.join(folder, 'lock.json'), options);
    if (!isLock(taken)) return reading(heldReading(taken, options.host));
    lock = taken;
    return { ...(await arrange(options, current, found)), lock };
  } catch (error) {
    await lock?.release();
    if (errorCode(error) === '' || found.type === 'none') throw error;
    return reading({ reason: 'unavailable', message: openingFailure(error) });
  }
}

const versionOf = ({ version = currentVersion }: StoreOptions): number => version;

function currentOf(found: FoundStore, options: StoreOptions): Current {
  if (found.type === 'store') return found.current;
  return { version: versionOf(options), folder: folderName(versionOf(options)), kept: [] };
}

async function isNewer(options: StoreOptions, current: Current): Promise<boolean> {
  const { disk, folder } = options;
  if (current.version > versionOf(options)) return true;
  const root = path.join(folder, current.folder);
  const registers: readonly Uuid[] = await registersIn(disk, root).catch(() => []);
  for (const register of registers)
    if (await hasNewer(disk, path.join(root, register), versionOf(options))) return true;
  return false;
}

/** What is to be done when the store is ours. */
async function arrange(options: StoreOptions, found: Current, as: FoundStore): Promise<Opening> {
  const { disk, folder, now } = options;
  const root = path.join(folder, found.folder);
  if (await noteStart(disk, path.join(folder, 'starts.json'), now())) {
    await sweepRegisters(disk, root, false);
    return { current: found, reading: failingReading, notices: [] };
  }
  const guessed = as.type === 'store' && !as.said;
  const current = await sweepStore(disk, folder, found, now());
  await disk.makeFolder(root);
  if (as.type === 'none' || guessed || current.kept.length < found.kept.length)
    await writeCurrent(disk, folder, current);
  const older = current.version < versionOf(options);
  await sweepRegisters(disk, root, !older);
  const notices = guessed ? [damagedFiles.pointer] : [];
  return older ? bringUp(options, current, notices) : { current, notices };
}

async function bringUp(
  options: StoreOptions,
  current: Current,
  notices: readonly Wording[],
): Promise<Opening> {
  const { disk, folder, now, steps = releasedSteps, beforeMigration = async () => {} } = options;
  const migration = { disk, store: folder, now, version: versionOf(options), steps, beforeMigration };
  try {
    const done = await migrate(migration, current);
    const left = done.left.map((register) => unreadableNotice(`${current.folder}/${register}`));
    const told = [...notices, migratedNotice(done.taken.length, keptDays), ...left, ...done.notices];
    return { current: done.current, migratedFrom: current.version, notices: told };
  } catch (error) {
    return { current, reading: { reason: 'failing', message: migrationFailure(error) }, notices };
  }
}
