import { safeFileName } from '../../shared/basics/file-name.ts';
import { backupReasons, type BackupReason } from '../../shared/bridge/requests/backups.ts';
import type { Text } from '../../shared/wording/wording.ts';
import type { BackupFacts } from './entry.ts';

/** Room for a name that people know again; the whole stays below the 200 bytes that every file system takes. */
const longestShort = 24;

const shortOf = ({ ru, en }: Text): string =>
  safeFileName([...safeFileName(ru ?? en ?? 'Register')].slice(0, longestShort).join(''));

/** Digits of the SHA-256 of the compressed file that its name carries: enough to notice an accident anywhere. */
const hashDigits = 8;

/**
 * The name of a backup's file: the organisation, when (UTC, so that names sort and no hour comes twice), how much and why
 * for people; the last change, the entities, the register and the hash for a list that knows nothing but names.
 */
export function backupName(facts: BackupFacts, sha256: string): string {
  const [day, time = ''] = facts.at.split('T');
  const clock = `${time.slice(0, 8).replaceAll(':', '-')}Z`;
  const count = `${facts.activities} activities`;
  const exact = `s${facts.seq} e${facts.entities} ${facts.register} ${sha256.slice(0, hashDigits)}`;
  return `${shortOf(facts.name)} ${day} ${clock} ${count} ${facts.reason} ${exact}.ropa.json.gz`;
}

const shape =
  /^(.*) (\d{4}-\d\d-\d\d) (\d\d)-(\d\d)-(\d\d)Z (\d{1,9}) activities ([a-z]+) s(\d{1,15}) e(\d{1,9}) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}) ([0-9a-f]{8})\.ropa\.json\.gz(\.age)?$/u;

/** What a file's name says of the backup in it. */
export interface NamedBackup extends BackupFacts {
  readonly id: string;
  readonly encrypted: boolean;
  /** The first digits of the SHA-256 of the compressed file. */
  readonly hash: string;
}

/** The inverse of `backupName`; nothing for the name of any other file. */
export function factsOfName(file: string): NamedBackup | undefined {
  const [
    ,
    name = '',
    day,
    hour,
    minute,
    second,
    activities,
    reason,
    seq,
    entities,
    register = '',
    hash = '',
    age,
  ] = shape.exec(file) ?? [];
  const at = `${day}T${hour}:${minute}:${second}.000Z`;
  const known = backupReasons.find((each): each is BackupReason => each === reason);
  if (!known || Number.isNaN(Date.parse(at))) return undefined;
  const counts = { activities: Number(activities), entities: Number(entities), seq: Number(seq) };
  const id = age === undefined ? file : file.slice(0, -age.length);
  const text = /\p{Script=Cyrillic}/u.test(name) ? { ru: name } : { en: name };
  return { id, encrypted: age !== undefined, hash, register, name: text, at, ...counts, reason: known };
}
