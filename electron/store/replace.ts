import path from 'node:path';
import type { Uuid } from '../../shared/basics/uuid.ts';
import type { About } from '../../shared/bridge/requests/store.ts';
import type { Content } from '../../shared/file-format/lines.ts';
import type { Disk } from '../files/disk.ts';
import { renamePatiently } from '../files/write-file-atomic.ts';
import { createJournal } from '../journal/journal.ts';
import { besideName } from './leftovers.ts';

/** A folder of registers. */
export interface Root {
  readonly disk: Disk;
  readonly root: string;
  readonly now: () => string;
}

/** A whole register to be put in; `seq` is the number of its last change. */
export interface WholeRegister {
  readonly register: Uuid;
  readonly content: Content;
  readonly about: About;
  readonly seq: number;
}

/**
 * Builds a register in a folder beside the others, on the disk when this comes back; gives its name. Where the folder of
 * the registers is gone, no new one is made in its place.
 */
export async function buildAside(place: Root, whole: WholeRegister): Promise<string> {
  const { disk, root, now } = place;
  const { register, content, about, seq } = whole;
  const name = besideName('new', register);
  const folder = path.join(root, name);
  await disk.list(root);
  try {
    const journal = await createJournal({ disk, folder, register, now }, content, about, seq);
    await journal.close();
    await disk.syncFolder(root);
  } catch (error) {
    await disk.removeFolder(folder).catch(() => {});
    throw error;
  }
  return name;
}

/**
 * Puts a built register in the place of the one before it, which must not be open. At each moment one of the two is
 * whole, and the sweep at the next start finds which. `keeping` leaves the former one beside the new one for good.
 */
export async function swapIn(place: Root, name: string, register: Uuid, keeping: boolean): Promise<void> {
  const { disk, root } = place;
  const [target, built] = [path.join(root, register), path.join(root, name)];
  const former = path.join(root, besideName(keeping ? 'former' : 'old', register));
  const replaces = await disk.exists(target);
  try {
    if (replaces) {
      await renamePatiently(disk, target, former);
      await disk.syncFolder(root);
    }
    await renamePatiently(disk, built, target);
  } catch (error) {
    if (!(await disk.exists(target).catch(() => true))) await disk.rename(former, target).catch(() => {});
    await disk.removeFolder(built).catch(() => {});
    throw error;
  }
  await disk.syncFolder(root);
  if (!replaces) return;
  // The new one stands: what is left of the old one is seen to at the next start.
  const done = keeping
    ? disk.rename(former, path.join(root, besideName('kept', register)))
    : disk.removeFolder(former);
  await done.catch(() => {});
}

/** Takes a register away: out of sight in one step, then off the disk. */
export async function takeAway({ disk, root }: Root, register: Uuid): Promise<void> {
  const target = path.join(root, register);
  if (!(await disk.exists(target))) return;
  const going = path.join(root, besideName('removing', register));
  await renamePatiently(disk, target, going);
  await disk.syncFolder(root);
  await disk.removeFolder(going).catch(() => {});
}
