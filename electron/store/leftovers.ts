import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { Uuid } from '../../shared/basics/uuid.ts';
import type { Disk } from '../files/disk.ts';
import { isTemporary } from '../files/write-file-atomic.ts';
import { folderVersion, namesIn, type Current } from './version.ts';

/** What a folder beside the registers is for: it comes into being or goes away step by step, and each step may be the last. */
type Purpose =
  /** A register being built. */
  | 'new'
  /** What stood in the place of the new one. */
  | 'old'
  /** The same, to be set aside for good. */
  | 'former'
  /** A register being deleted. */
  | 'removing'
  /** Set aside for good. */
  | 'kept';

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const pattern = new RegExp(`^\\.(new|old|former|removing|kept)-(${uuid})-${uuid}$`);

/** A name nothing has yet. */
export const besideName = (purpose: Purpose, register: Uuid): string =>
  `.${purpose}-${register}-${randomUUID()}`;

const migrating = /^\.migrating-/;
/** A lock on its way from a program that is gone (`lock.ts`). */
const deadLock = /^lock\.json\.dead-\d+$/;
/** The name under which a whole folder of a new version comes into being. */
export const migratingName = (): string => `.migrating-${randomUUID()}`;

/**
 * Ends what a kill cut short among the registers: a register that was being replaced is the old one again; what was being
 * built or deleted goes, or waits where the disk refuses. With `deleting` false nothing is deleted.
 */
export async function sweepRegisters(disk: Disk, root: string, deleting: boolean): Promise<void> {
  const names = await namesIn(disk, root);
  const there = new Set(names);
  for (const name of names) {
    const [, purpose, register = ''] = pattern.exec(name) ?? [];
    const file = path.join(root, name);
    if ((purpose === 'old' || purpose === 'former') && !there.has(register)) {
      await disk.rename(file, path.join(root, register));
      await disk.syncFolder(root);
      there.add(register);
    } else if (purpose === 'former') {
      await disk.rename(file, path.join(root, besideName('kept', register)));
    } else if (deleting && purpose !== undefined && purpose !== 'kept')
      await disk.removeFolder(file).catch(() => {});
    else if (deleting && isTemporary(name)) await disk.unlink(file).catch(() => {});
  }
}

/** How long the folder of an earlier version is kept, in days. */
export const keptDays = 30;
const keptFor = keptDays * 24 * 3_600_000;

/** Deletes what is left of writings and migrations cut short, and folders of earlier versions whose time is over. */
export async function sweepStore(disk: Disk, store: string, current: Current, now: string): Promise<Current> {
  const expired = current.kept.filter(
    ({ since }) => since !== undefined && Date.parse(now) - Date.parse(since) > keptFor,
  );
  for (const name of await namesIn(disk, store)) {
    const file = path.join(store, name);
    const version = folderVersion(name);
    const unused = version !== undefined && version > current.version;
    if (migrating.test(name) || unused || expired.some(({ folder }) => folder === name))
      await disk.removeFolder(file).catch(() => {});
    else if (isTemporary(name) || deadLock.test(name)) await disk.unlink(file).catch(() => {});
  }
  const left = await namesIn(disk, store);
  return { ...current, kept: current.kept.filter(({ folder }) => left.includes(folder)) };
}
