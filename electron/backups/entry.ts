import type { Wording, Text } from '../../shared/wording/wording.ts';
import { backupReasons, type BackupReason } from '../../shared/bridge/requests/backups.ts';
import { isUuid, type Uuid } from '../../shared/basics/uuid.ts';
import { safeFileName } from '../../shared/basics/file-name.ts';

/** What can be told of a backup without opening it; its file's name says all of this. */
export interface BackupFacts {
  readonly register: Uuid;
  readonly name: Text;
  /** ISO 8601 instant at which it was made. */
  readonly at: string;
  /** The number of the last change it holds. */
  readonly seq: number;
  readonly activities: number;
  /** Entities that are not deleted. */
  readonly entities: number;
  readonly reason: BackupReason;
}

/** A backup as the manifest keeps it. */
export interface BackupEntry extends BackupFacts {
  /** The name of its file; in a second place the file of an encrypted one has `.age` after it. */
  readonly id: string;
  /** The mark of the journal at `seq`. */
  readonly mark: string;
  /** The length and the SHA-256 of the compressed file. */
  readonly bytes: number;
  readonly sha256: string;
  /** The length of the register file in it, in UTF-8. */
  readonly textBytes: number;
  /** The hash of its entities (`hashOfStates`), so that a restore can be proved. */
  readonly states: string;
  /** Why the register file in it is refused when it is read. The bytes are what was meant, so it is kept. */
  readonly fault?: Wording;
}

/** How long a backup is kept whatever its generation: for good (`ever`), or up to an instant (ISO 8601). */
export type Pin = string;

const pinnedDays: Readonly<Record<BackupReason, number | 'ever' | undefined>> = {
  start: undefined,
  interval: undefined,
  closing: undefined,
  asked: 'ever',
  import: 30,
  merge: 30,
  bulk: 30,
  deletion: 30,
  restore: 30,
  migration: 30,
  update: 30,
  shrunk: 30,
  aside: 30,
};

export const dayLong = 24 * 60 * 60 * 1000;

/** The pin that a backup made for a reason starts with, if any. */
export function pinFor(reason: BackupReason, at: string): Pin | undefined {
  const days = pinnedDays[reason];
  return typeof days === 'number' ? new Date(Date.parse(at) + days * dayLong).toISOString() : days;
}

/** The stronger of two pins. */
export const laterPin = (a: Pin | undefined, b: Pin | undefined): Pin | undefined =>
  a === undefined || b === undefined ? (a ?? b) : a === 'ever' || b === 'ever' ? 'ever' : a > b ? a : b;

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;
const isHash = (value: unknown): boolean => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);

/** Whether a value read from a disk is an entry: it may have been written by anybody, and its id becomes a path. */
export function isEntry(value: unknown): value is BackupEntry {
  if (typeof value !== 'object' || value === null) return false;
  const entry = value as Readonly<Record<string, unknown>>;
  const { id, register, name, at, reason, mark } = entry;
  return (
    typeof id === 'string' &&
    safeFileName(id) === id &&
    typeof register === 'string' &&
    isUuid(register) &&
    typeof name === 'object' &&
    typeof at === 'string' &&
    !Number.isNaN(Date.parse(at)) &&
    backupReasons.some((known) => known === reason) &&
    typeof mark === 'string' &&
    ['seq', 'activities', 'entities', 'bytes', 'textBytes'].every((key) => isCount(entry[key])) &&
    isHash(entry['sha256']) &&
    isHash(entry['states'])
  );
}
