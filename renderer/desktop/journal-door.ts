import type { Json } from '../../shared/basics/json.ts';
import type { Uuid } from '../../shared/basics/uuid.ts';
import { isRefused, type Bridge, type Given } from '../../shared/bridge/contract.ts';
import type { BackupReason } from '../../shared/bridge/requests/backups.ts';
import type { About, Draft } from '../../shared/bridge/requests/store.ts';
import type { Change } from '../../shared/changes/change.ts';
import { contentReader, linesOf, piecesOf, type Content } from '../../shared/file-format/lines.ts';
import type { Wording } from '../../shared/wording/wording.ts';
import { notKept } from './not-kept.ts';

export type { About, Draft, Standing } from '../../shared/bridge/requests/store.ts';

/** Where a register's history stands: the number of its last change, and the mark of all changes up to it. */
export interface Position {
  readonly seq: number;
  readonly mark: string;
}

/** A whole register with where it stands. */
export interface Whole extends Position {
  readonly register: Uuid;
  readonly content: Content;
  readonly about: About;
}

/** A whole register on its way into the journal, its last change being number `seq`. */
export type WholeToWrite = Omit<Whole, 'mark'>;

/**
 * The journal of the desktop, which the main process keeps. What cannot be done rejects with an error that carries a
 * sentence (`sentenceOf`).
 */
export interface JournalDoor {
  readonly open: () => Promise<Given<'openStore'>>;
  readonly startedWell: () => void;
  /** Resolves when the change is on disk. */
  readonly append: (register: Uuid, change: Change, about: About) => Promise<Position>;
  readonly appendAll: (register: Uuid, changes: readonly Change[], about: About) => Promise<Position>;
  /** `undefined` where the journal does not know the position. */
  readonly changesSince: (register: Uuid, position: Position) => Promise<readonly Change[] | undefined>;
  readonly read: (register: Uuid) => Promise<Whole>;
  readonly write: (whole: WholeToWrite) => Promise<Position>;
  /** Keeps the window's copy as a backup and leaves the register alone. */
  readonly setAside: (whole: WholeToWrite) => Promise<void>;
  readonly remove: (register: Uuid) => Promise<void>;
  readonly keepDraft: (draft: Draft) => void;
  readonly keepSettings: (settings: Readonly<Record<string, Json>>) => void;
  /** Pins what the register was after change `seq`, before something larger is done to it. */
  readonly backUp: (register: Uuid, seq: number, reason: BackupReason) => Promise<void>;
  /** Resolves when the program is about to close. */
  readonly untilClosing: () => Promise<void>;
  readonly mayClose: (saved: boolean) => Promise<void>;
}

/** Characters that travel at once: enough to be quick, too few to hold anything up. */
const pieceSize = 2 * 1024 * 1024;

type Answer = { readonly done: true } | { readonly done: false; readonly message: Wording };

function done<Reply extends object>(reply: Reply): Exclude<Reply, { done: false } | { refused: unknown }> {
  if (isRefused(reply)) throw notKept(reply.message);
  const answer = reply as unknown as Answer;
  if ('done' in answer && !answer.done) throw notKept(answer.message);
  return reply as Exclude<Reply, { done: false } | { refused: unknown }>;
}

type Part = Extract<Given<'readRegister'>, { piece: string }>;

async function read(bridge: Bridge, register: Uuid): Promise<Whole> {
  const reader = contentReader();
  let from = 0;
  for (;;) {
    const part: Part = done(await bridge.readRegister({ register, from }));
    reader.add(part.piece);
    const { next, seq, mark, about } = part;
    if (next === undefined) return { register, seq, mark, about, content: reader.content() };
    from = next;
  }
}

async function write(bridge: Bridge, whole: WholeToWrite, aside: boolean): Promise<Position> {
  const { register, seq, about, content } = whole;
  const upload = crypto.randomUUID();
  for (const piece of piecesOf(linesOf(content), pieceSize))
    done(await bridge.writeRegister({ upload, register, piece, aside }));
  const end = { seq, about };
  return done(await bridge.writeRegister({ upload, register, piece: '', end, aside }));
}

/** The journal behind the bridge of the desktop. */
export function journalDoor(bridge: Bridge): JournalDoor {
  const appendAll: JournalDoor['appendAll'] = async (register, changes, about) => {
    const { seq, mark } = done(await bridge.appendChanges({ register, changes, about }));
    return { seq, mark };
  };
  return {
    open: async () => done(await bridge.openStore()),
    startedWell: () => void bridge.startedWell(),
    append: (register, change, about) => appendAll(register, [change], about),
    appendAll,
    changesSince: async (register, { seq, mark }) =>
      done(await bridge.changesSince({ register, seq, mark })).changes,
    read: (register) => read(bridge, register),
    write: (whole) => write(bridge, whole, false),
    setAside: async (whole) => {
      await write(bridge, whole, true);
    },
    remove: async (register) => {
      done(await bridge.removeRegister({ register }));
    },
    keepDraft: (draft) => void bridge.keepDraft(draft),
    keepSettings: (settings) => void bridge.keepSettings({ settings: { ...settings } }),
    backUp: async (register, seq, reason) => {
      done(await bridge.makeBackup({ register, seq, reason }));
    },
    untilClosing: async () => {
      done(await bridge.untilClosing());
    },
    mayClose: async (saved) => {
      await bridge.mayClose({ saved });
    },
  };
}
