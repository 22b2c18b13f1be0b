import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { fail, succeed, type Result } from '../../shared/basics/result.ts';
import type { Uuid } from '../../shared/basics/uuid.ts';
import type { Backup, BackupReason, DataHealth, Drill } from '../../shared/bridge/requests/backups.ts';
import type { About } from '../../shared/bridge/requests/store.ts';
import type { Content } from '../../shared/file-format/lines.ts';
import type { Wording } from '../../shared/wording/wording.ts';
import { createJournal } from '../journal/journal.ts';
import type { Position } from '../journal/recovered.ts';
import { choosePlace, forgetPlace, type ChosenPlace } from './choose-place.ts';
import { copying, type Copying } from './copy-there.ts';
import { drill, isDrillDue, lastDrill } from './drill.ts';
import { notMade, notPinned, onlyReading } from './failure-words.ts';
import { health } from './health.ts';
import { keepBackup, newestOf, noteAlterations } from './keep-backup.ts';
import { listHere } from './list.ts';
import { listThere } from './list-there.ts';
import { appendRecords, readManifest, rewriteManifest } from './manifest.ts';
import type { ReadRefusal } from './read-backup.ts';
import { unknown } from './read-words.ts';
import { read, type ReadRequest } from './read.ts';
import { rotate } from './rotate.ts';
import { isBackupDue, type Occasion } from './schedule.ts';
import { secondPlaceOf, within } from './second-place.ts';
import { fileIn, type BackupsSetup, type Memory } from './setup.ts';
import { changeState, clearState } from './state.ts';
import { scratchPrefix, tidy } from './tidy.ts';

/** The backups of all registers. What changes them is done one after another; no call waits for the second place but those about it. */
export interface Backups {
  /** Makes a backup as the register stood after change `seq`, or finds that the newest holds it; gives its id. */
  readonly make: (register: Uuid, seq: number, reason: BackupReason) => Promise<Result<string, Wording>>;
  /** Makes a pinned backup of content that lies in no journal. */
  readonly makeAside: (
    register: Uuid,
    content: Content,
    about: About,
    seq: number,
    reason?: Extract<BackupReason, 'aside' | 'migration'>,
  ) => Promise<Result<string, Wording>>;
  readonly isDue: (occasion: Occasion, register: Uuid, position: Position) => Promise<boolean>;
  /** Newest first; those in the second place after those here. */
  readonly list: () => Promise<readonly Backup[]>;
  readonly read: (request: ReadRequest) => Promise<Result<string, ReadRefusal>>;
  readonly pin: (id: string, pinned: boolean) => Promise<Result<string, Wording>>;
  /** From now on no backup is deleted until `confirm`; making one for `restore` does this too. */
  readonly freeze: () => Promise<void>;
  readonly confirm: () => Promise<void>;
  readonly rotate: () => Promise<number>;
  readonly isDrillDue: () => Promise<boolean>;
  readonly drill: () => Promise<Drill>;
  readonly health: () => Promise<Omit<DataHealth, 'signature'>>;
  readonly chooseSecondPlace: (folder: string, passphrase?: string) => Promise<Result<ChosenPlace, Wording>>;
  readonly forgetSecondPlace: () => Promise<void>;
  readonly secondFolder: () => Promise<string | undefined>;
  /** Waits until what was made has reached the second place or failed to, at most so many milliseconds. */
  readonly settled: (milliseconds: number) => Promise<void>;
}

/**
 * Opens the backups in a folder and clears up what a power cut left there. Where even that fails, this is told by
 * `health` until a backup succeeds.
 */
export async function openBackups(setup: BackupsSetup): Promise<Backups> {
  const memory: Memory = { shownChanged: new Set(), lookedAt: new Map() };
  const opened = performance.now();
  const copies = copying(setup);
  const inTurn = turns();
  await prepare(setup, memory);
  const keep = async (work: () => Promise<Result<string, Wording>>): Promise<Result<string, Wording>> => {
    if (setup.onlyReading) return fail(onlyReading);
    const kept = await inTurn(work);
    copies.start();
    return kept;
  };
  return {
    make: (register, seq, reason) =>
      keep(() => keepBackup(setup, memory, { register, journal: setup.journalOf(register), seq, reason })),
    makeAside: (...given) => keep(() => keepAside(setup, memory, ...given)),
    isDue: async (occasion, register, position) => {
      const newest = newestOf(await readManifest(setup.disk, setup.folder), register)?.entry;
      const since = performance.now() - (memory.lookedAt.get(register) ?? opened);
      return isBackupDue({ occasion, position, since, ...(newest ? { newest } : {}) });
    },
    list: async () => {
      const here = await inTurn(() => listHere(setup, memory));
      return [...here.toReversed(), ...(await listThere(setup, memory))];
    },
    read: (request) => read(setup, memory, request),
    pin: (id, pinned) => inTurn(() => pin(setup, id, pinned)),
    freeze: () => inTurn(() => changeState(setup, { frozen: { reason: 'restore' } })),
    confirm: () => inTurn(() => confirm(setup)),
    rotate: () => inTurn(() => rotate(setup)),
    isDrillDue: async () => isDrillDue(await lastDrill(setup), setup.now()),
    drill: () => inTurn(() => drill(setup)),
    health: () => health(setup, memory),
    ...secondPlaceOver(setup, copies),
  };
}

type AboutSecondPlace = 'chooseSecondPlace' | 'forgetSecondPlace' | 'secondFolder' | 'settled';

const secondPlaceOver = (setup: BackupsSetup, copies: Copying): Pick<Backups, AboutSecondPlace> => ({
  chooseSecondPlace: async (folder, passphrase) => {
    copies.forget();
    const chosen = await choosePlace(setup, folder, passphrase);
    copies.start();
    return chosen;
  },
  forgetSecondPlace: () => {
    copies.forget();
    return forgetPlace(setup);
  },
  secondFolder: async () => (await secondPlaceOf(setup))?.folder,
  settled: async (milliseconds) => {
    await within(milliseconds, copies.settled());
  },
});

async function prepare(setup: BackupsSetup, memory: Memory): Promise<void> {
  if (setup.onlyReading) return;
  try {
    await setup.disk.makeFolder(setup.folder);
    await tidy(setup);
  } catch (error) {
    memory.failure = notMade(error);
  }
}

/** One after another, whether the one before succeeded or not. */
function turns(): <Value>(work: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work, work);
    last = done;
    return done;
  };
}

async function keepAside(
  setup: BackupsSetup,
  memory: Memory,
  ...[register, content, about, seq, reason = 'aside']: Parameters<Backups['makeAside']>
): ReturnType<Backups['makeAside']> {
  const scratch = fileIn(setup, `${scratchPrefix}${randomUUID()}`);
  const journal = path.join(scratch, register);
  try {
    await setup.disk.makeFolder(scratch);
    const place = { disk: setup.disk, folder: journal, register, now: setup.now };
    await (await createJournal(place, content, about, seq)).close();
    return await keepBackup(setup, memory, { register, journal, seq, reason });
  } catch (error) {
    return fail(notMade(error));
  } finally {
    await setup.disk.removeFolder(scratch).catch(() => {});
  }
}

async function pin(setup: BackupsSetup, id: string, pinned: boolean): Promise<Result<string, Wording>> {
  await noteAlterations(setup);
  const { backups } = await readManifest(setup.disk, setup.folder);
  if (!backups.some(({ entry }) => entry.id === id)) return fail(unknown);
  try {
    const record = pinned
      ? ({ type: 'pinned', id, pin: 'ever' } as const)
      : ({ type: 'unpinned', id } as const);
    await appendRecords(setup.disk, setup.folder, [record]);
    return succeed(id);
  } catch (error) {
    return fail(notPinned(error));
  }
}

async function confirm(setup: BackupsSetup): Promise<void> {
  const { whole } = await readManifest(setup.disk, setup.folder);
  if (!whole) await rewriteManifest(setup.disk, setup.folder);
  await clearState(setup);
  await rotate(setup);
}
