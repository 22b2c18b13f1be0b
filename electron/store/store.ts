import path from 'node:path';
import { fail, succeed, type Result } from '../../shared/basics/result.ts';
import type { Uuid } from '../../shared/basics/uuid.ts';
import type { About, Draft, Standing } from '../../shared/bridge/requests/store.ts';
import type { Change } from '../../shared/changes/change.ts';
import { upgradeContent } from '../../shared/file-format/content-object.ts';
import type { Content } from '../../shared/file-format/lines.ts';
import { currentVersion } from '../../shared/file-format/versions/chain.ts';
import type { Wording } from '../../shared/wording/wording.ts';
import { errorCode } from '../files/error-code.ts';
import type { Journal } from '../journal/journal.ts';
import type { Position, Recovered } from '../journal/recovered.ts';
import { heldReading, type Reading } from './access.ts';
import { openBeside, type Beside } from './beside.ts';
import { deletingFailure, refused, savingFailure } from './failures.ts';
import { beatEvery } from './lock.ts';
import { prepare, type Opening, type StoreOptions } from './opening.ts';
import { openRegisters, type Registers } from './registers.ts';
import type { SettingsRecord } from './settings.ts';
import { clearStarts } from './starts.ts';

/** All registers of this computer's user, and what lies beside them. */
export interface Store {
  readonly access: 'full' | 'reading';
  /** Why nothing may be written; may come later, when somebody else takes the store. */
  readonly reading?: Reading | undefined;
  /** The version the store had before this start brought it up. */
  readonly migratedFrom?: number;
  readonly standings: () => readonly Standing[];
  readonly removed: () => readonly Uuid[];
  /** What was found and mended, each told once. */
  readonly notices: () => readonly Wording[];
  readonly drafts: () => readonly Draft[];
  /** Gives whether it is kept. */
  readonly keepDraft: (draft: Draft) => Promise<boolean>;
  readonly settings: () => SettingsRecord;
  readonly keepSettings: (settings: SettingsRecord) => Promise<boolean>;
  /** On the disk when it succeeds; the failure is a sentence for the person. Given twice it is done once. */
  readonly append: (
    register: Uuid,
    changes: readonly Change[],
    about: About,
  ) => Promise<Result<Position, Wording>>;
  readonly changesSince: (register: Uuid, position: Position) => Promise<readonly Change[] | undefined>;
  /** Up to the last acknowledged change; throws what the disk threw (`readingFailure` says it in words). */
  readonly content: (register: Uuid) => Promise<Recovered | undefined>;
  /** A new register, or another in the place of one; `seq` is the number of its last change. */
  readonly put: (
    register: Uuid,
    content: Content,
    about: About,
    seq: number,
  ) => Promise<Result<Position, Wording>>;
  /** Throws an error with a sentence (`sentenceOf`) where the register could not be deleted; it is whole then. */
  readonly remove: (register: Uuid) => Promise<void>;
  readonly startedWell: () => Promise<void>;
  /** Whether something of a register could not be read and is not replaced yet: no backup may be given up meanwhile. */
  readonly isDamaged: () => boolean;
  readonly snapshotsDue: () => readonly Uuid[];
  /** Makes the journal short by a snapshot, which `write` writes: see `Registers.snapshot`. */
  readonly snapshot: Registers['snapshot'];
  readonly folderOf: (register: Uuid) => string;
  readonly journalOf: (register: Uuid) => Journal | undefined;
  /** Writes what is left and lets others in. */
  readonly close: () => Promise<void>;
}

/** What changes while a store is open. */
interface Session {
  readonly options: StoreOptions;
  readonly opening: Opening;
  readonly registers: Registers;
  readonly beside: Beside;
  readonly told: Wording[];
  reading: Reading | undefined;
}

/**
 * Opens the store: for writing where that may be, else for reading with the reason. Throws what the disk threw where
 * there is nothing to read either; nothing was made in its place then.
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { disk, folder, now, steps, version = currentVersion } = options;
  const opening = await prepare(options);
  const { current, reading } = opening;
  const upgrade = (register: Uuid, content: Content): Content =>
    current.version < version ? upgradeContent(register, content, current.version, steps) : content;
  const root = path.join(folder, current.folder);
  const writing = reading === undefined;
  const registers = await openRegisters({ disk, root, now, writing, upgrade });
  const beside = await openBeside({ disk, folder, root, now, writing });
  const told = [...opening.notices, ...beside.notices, ...registers.notices];
  const session: Session = { options, opening, registers, beside, told, reading };
  const heart = setInterval(() => void beat(session), beatEvery).unref();
  return storeOf(session, heart);
}

/** Somebody else may have taken the store while this computer slept: nothing is written from then on. */
async function beat(session: Session): Promise<void> {
  const holder = await session.opening.lock?.beat();
  if (holder) session.reading ??= heldReading(holder, session.options.host);
}

function storeOf(session: Session, heart: NodeJS.Timeout): Store {
  const { opening, registers, beside, told } = session;
  const standings = registers.standings;
  return {
    get access() {
      return session.reading ? 'reading' : 'full';
    },
    get reading() {
      return session.reading;
    },
    ...(opening.migratedFrom === undefined ? {} : { migratedFrom: opening.migratedFrom }),
    standings,
    removed: () =>
      beside.removed.all().filter((register) => !standings().some((one) => one.register === register)),
    notices: () => told.splice(0),
    drafts: beside.drafts.all,
    keepDraft: (draft) => keep(session, () => beside.drafts.keep(draft)),
    settings: beside.settings.all,
    keepSettings: (settings) => keep(session, () => beside.settings.keep(settings)),
    append: (register, changes, about) =>
      save(session.reading, () => registers.append(register, changes, about)),
    changesSince: registers.changesSince,
    content: registers.content,
    put: (register, content, about, seq) => put(session, { register, content, about, seq }),
    remove: (register) => remove(session, register),
    startedWell: () => startedWell(session),
    isDamaged: () => registers.damaged().length > 0,
    snapshot: registers.snapshot,
    snapshotsDue: () =>
      standings().flatMap(({ register }) =>
        registers.journalOf(register)?.isSnapshotDue() ? [register] : [],
      ),
    folderOf: registers.folderOf,
    journalOf: registers.journalOf,
    close: async () => {
      clearInterval(heart);
      await beside.settled();
      await registers.close();
      await opening.lock?.release();
    },
  };
}

/** Does what is kept only for comfort: where it fails nothing is lost, and the next time may go well. */
async function keep(session: Session, act: () => Promise<void>): Promise<boolean> {
  if (session.reading) return false;
  try {
    await act();
    return true;
  } catch (error) {
    if (errorCode(error) === '') throw error;
    return false;
  }
}

async function save<Done>(
  reading: Reading | undefined,
  act: () => Promise<Done>,
): Promise<Result<Done, Wording>> {
  if (reading) return fail(reading.message);
  try {
    return succeed(await act());
  } catch (error) {
    if (errorCode(error) === '') throw error;
    return fail(savingFailure(error));
  }
}

/** After failed starts a backup can still be put in; what it replaces is then kept beside it. */
function put(session: Session, whole: Parameters<Registers['put']>[0]): Promise<Result<Position, Wording>> {
  const { reading, opening, options, registers, beside } = session;
  const { version = currentVersion } = options;
  const restoring =
    reading?.reason === 'failing' && opening.lock !== undefined && opening.current.version === version;
  return save(restoring ? undefined : reading, async () => {
    const position = await registers.put(whole, restoring);
    // A register that is there counts as there, whatever the list of removed ones says.
    await beside.removed.clear(whole.register).catch(() => {});
    return position;
  });
}

async function remove({ reading, options, registers, beside }: Session, register: Uuid): Promise<void> {
  if (reading) throw refused(reading.message);
  try {
    await beside.removed.add(register, options.now());
    await registers.remove(register);
  } catch (error) {
    if (errorCode(error) === '') throw error;
    throw refused(deletingFailure(error));
  }
  await beside.drafts.forget(register).catch(() => {});
}

async function startedWell({ opening, options }: Session): Promise<void> {
  if (opening.lock) await clearStarts(options.disk, path.join(options.folder, 'starts.json')).catch(() => {});
}
