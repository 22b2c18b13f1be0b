import path from 'node:path';
import type { Uuid } from '../../shared/basics/uuid.ts';
import type { About } from '../../shared/bridge/requests/store.ts';
import type { Content } from '../../shared/file-format/lines.ts';
import type { Wording } from '../../shared/wording/wording.ts';
import { errorCode } from '../files/error-code.ts';
import { openJournal, type Journal } from '../journal/journal.ts';
import { recover } from '../journal/recover.ts';
import type { JournalNotice, Position } from '../journal/recovered.ts';
import { journalNotice, leftOutNotice, unreadableNotice } from './notices.ts';
import type { Root } from './replace.ts';

export interface RegistersPlace extends Root {
  /** Whether journals are opened for writing, or only read. */
  readonly writing: boolean;
  /** Brings what the folder holds to the current version. */
  readonly upgrade: (register: Uuid, content: Content) => Content;
}

/** What is known of one register: its open journal, or how it was found. */
export interface Kept {
  readonly journal?: Journal;
  readonly position: Position;
  readonly about: About;
}

export interface Opened {
  /** Missing where nothing of the register can be read. */
  readonly kept?: Kept;
  readonly notices: readonly Wording[];
  /** Something of it could not be read, and is nowhere else in the store. */
  readonly damaged: boolean;
}

const told = (kept: Kept, notices: readonly JournalNotice[]): Opened => ({
  kept,
  notices: notices.map((notice) => journalNotice(notice, kept)),
  damaged: notices.some(({ type }) => type === 'gap' || type === 'poison'),
});

/** Opens one register as the place asks; never throws: what cannot be read is told of and left as it is. */
export async function openRegister(place: RegistersPlace, register: Uuid): Promise<Opened> {
  try {
    const opened = place.writing ? await write(place, register) : await read(place, register);
    if (opened) return opened;
    const isEmpty = (await place.disk.list(path.join(place.root, register))).length === 0;
    return { notices: isEmpty ? [] : [unreadableNotice(register)], damaged: !isEmpty };
  } catch (error) {
    const notice = errorCode(error) === 'JOURNAL_NEWER' ? leftOutNotice : unreadableNotice(register);
    return { notices: [notice], damaged: true };
  }
}

async function write({ disk, root, now }: Root, register: Uuid): Promise<Opened | undefined> {
  const journal = await openJournal({ disk, folder: path.join(root, register), register, now });
  return journal && told({ journal, position: journal.position(), about: journal.about() }, journal.notices);
}

async function read({ disk, root }: Root, register: Uuid): Promise<Opened | undefined> {
  const found = await recover(disk, path.join(root, register), register);
  return found && told({ position: found.position, about: found.about }, found.notices);
}
