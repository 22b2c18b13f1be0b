import type { Uuid } from '../../shared/basics/uuid.ts';
import type { About } from '../../shared/bridge/requests/store.ts';
import type { Content } from '../../shared/file-format/lines.ts';
import type { Disk } from '../files/disk.ts';

/** Where one register's journal and snapshots lie. */
export interface Place {
  readonly disk: Disk;
  readonly folder: string;
  readonly register: Uuid;
}

/** The number of a register's last change and the mark of all changes up to it. */
export interface Position {
  readonly seq: number;
  readonly mark: string;
}

/** What was found amiss. `file` names the file as it lies on the disk now. */
export type JournalNotice =
  /** A last write that never became whole was cut off; nothing acknowledged was in it. */
  | { readonly type: 'trimmed'; readonly bytes: number; readonly file: string }
  /** A snapshot could not be read; an earlier one and the journal gave everything from there. */
  | { readonly type: 'snapshot-damaged'; readonly file: string; readonly usedSeq: number }
  /** Nothing after this number could be read. */
  | { readonly type: 'gap'; readonly after: number; readonly file: string }
  /** A later release of the program wrote this; it is left alone and cannot be written to. */
  | { readonly type: 'newer'; readonly version: number }
  /** A change holds what cannot be carried out: the entity stays as it was, and the history shows nothing in its place. */
  | { readonly type: 'poison'; readonly seq: number; readonly entity: Uuid; readonly path: string };

/** A register as its snapshot and journal tell it. */
export interface Recovered {
  readonly position: Position;
  readonly about: About;
  readonly content: Content;
  readonly notices: readonly JournalNotice[];
}
