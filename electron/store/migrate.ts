import path from 'node:path';
import { canonicalJson, type Json } from '../../shared/basics/json.ts';
import type { Uuid } from '../../shared/basics/uuid.ts';
import { upgradeContent } from '../../shared/file-format/content-object.ts';
import type { Content } from '../../shared/file-format/lines.ts';
import type { Step } from '../../shared/file-format/versions/chain.ts';
import type { Wording } from '../../shared/wording/wording.ts';
import type { Disk } from '../files/disk.ts';
import { errorCode } from '../files/error-code.ts';
import { renamePatiently, writeFileAtomic } from '../files/write-file-atomic.ts';
import { createJournal } from '../journal/journal.ts';
import { recover } from '../journal/recover.ts';
import type { Recovered } from '../journal/recovered.ts';
import { migratingName } from './leftovers.ts';
import { journalNotice } from './notices.ts';
import { folderName, registersIn, writeCurrent, type Current } from './version.ts';

/** The store as it is before a migration, to be backed up. */
export interface FormerStore {
  readonly version: number;
  readonly registers: readonly Uuid[];
  /** As the former version has it; `undefined` where it cannot be read. */
  readonly recover: (register: Uuid) => Promise<Recovered | undefined>;
}

export interface Migration {
  readonly disk: Disk;
  /** The folder of the store. */
  readonly store: string;
  readonly now: () => string;
  readonly version: number;
  readonly steps: readonly Step[];
  /** Called before anything is written; where it throws, nothing is. */
  readonly beforeMigration: (former: FormerStore) => Promise<void>;
}

export interface Migrated {
  readonly current: Current;
  readonly taken: readonly Uuid[];
  /** Of which nothing could be read: they stay in the old folder. */
  readonly left: readonly Uuid[];
  /** What was found amiss in the others. */
  readonly notices: readonly Wording[];
}

/** What was taken along of a register. */
interface Extent {
  readonly amount: 'all' | 'part' | 'nothing';
  readonly notices: readonly Wording[];
}

/**
 * Brings a whole store to a later version: a new folder is written beside the old one, read back and compared, and one
 * file put in the place of another switches over. Until then the old folder is untouched and in use. It is kept for a
 * while, and for good where something in it could not be read. Throws what the disk threw.
 */
export async function migrate(migration: Migration, current: Current): Promise<Migrated> {
  const { disk, store, now, version, beforeMigration } = migration;
  const root = path.join(store, current.folder);
  const registers = await registersIn(disk, root);
  const read = readerOf(disk, root);
  await beforeMigration({ version: current.version, registers, recover: read });
  const building = path.join(store, migratingName());
  const folder = folderName(version);
  try {
    await disk.makeFolder(building);
    const extents = new Map<Uuid, Extent>();
    for (const register of registers)
      extents.set(register, await migrateOne(migration, current, building, register));
    await copyIfThere(disk, path.join(root, 'removed.json'), path.join(building, 'removed.json'));
    await disk.syncFolder(building);
    await disk.removeFolder(path.join(store, folder));
    await renamePatiently(disk, building, path.join(store, folder));
    await disk.syncFolder(store);
    const former = [...extents.values()].every(({ amount }) => amount === 'all') ? { since: now() } : {};
    const kept = [...current.kept, { folder: current.folder, ...former }];
    const next: Current = { version, folder, kept };
    await writeCurrent(disk, store, next);
    const isLeft = (register: Uuid): boolean => extents.get(register)?.amount === 'nothing';
    return {
      current: next,
      taken: registers.filter((register) => !isLeft(register)),
      left: registers.filter(isLeft),
      notices: [...extents.values()].flatMap(({ notices }) => notices),
    };
  } catch (error) {
    await disk.removeFolder(building).catch(() => {});
    throw error;
  }
}

/** Damage stays damage when it is looked at again; what the disk refuses it may give later, and the migration waits. */
const readerOf =
  (disk: Disk, root: string) =>
  async (register: Uuid): Promise<Recovered | undefined> => {
    for (let look = 1; ; look += 1) {
      try {
        return await recover(disk, path.join(root, register), register);
      } catch (error) {
        if (errorCode(error) !== 'JOURNAL_DAMAGED') throw error;
        if (look === 2) return undefined;
      }
    }
  };

async function migrateOne(
  { disk, store, now, steps }: Migration,
  current: Current,
  building: string,
  register: Uuid,
): Promise<Extent> {
  const former = await readerOf(disk, path.join(store, current.folder))(register);
  if (!former) return { amount: 'nothing', notices: [] };
  const content = upgradeContent(register, former.content, current.version, steps);
  const folder = path.join(building, register);
  const { about, position } = former;
  const journal = await createJournal({ disk, folder, register, now }, content, about, position.seq);
  await journal.close();
  const back = await recover(disk, folder, register);
  if (!back || back.position.seq !== position.seq || !sameContent(back.content, content))
    throw Object.assign(new Error(`${register} does not read back as it was written`), { code: 'EIO' });
  const isPart = former.notices.some(({ type }) => type === 'gap' || type === 'poison');
  const notices = former.notices.map((notice) => journalNotice(notice, former));
  return { amount: isPart ? 'part' : 'all', notices };
}

const textOf = ({ states, changes }: Content): string =>
  canonicalJson([...states.values(), ...changes] as unknown as Json);

const sameContent = (a: Content, b: Content): boolean => textOf(a) === textOf(b);

async function copyIfThere(disk: Disk, from: string, to: string): Promise<void> {
  if (await disk.exists(from)) await writeFileAtomic(to, await disk.readFile(from), disk);
}
