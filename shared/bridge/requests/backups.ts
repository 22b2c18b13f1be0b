import { z } from 'zod';
import { instant, outcome, registerId, sentence, text, type Exchanges } from './exchange.ts';

/** Why a backup was made. All but the first three are pinned. */
export const backupReasons = [
  'start',
  'interval',
  'closing',
  'asked',
  'import',
  'merge',
  'bulk',
  'deletion',
  'restore',
  'migration',
  'update',
  'shrunk',
  'aside',
] as const;
export type BackupReason = (typeof backupReasons)[number];

/** How a backup is found when it is looked at: as it was written, changed since, or not to be read. */
export const backupConditions = ['good', 'changed', 'unreadable', 'locked'] as const;
export type BackupCondition = (typeof backupConditions)[number];

const backup = z.strictObject({
  /** The file's name: the same in both places. */
  id: z.string().max(300),
  register: registerId,
  name: text,
  at: instant,
  seq: z.int().min(0),
  activities: z.int().min(0),
  entities: z.int().min(0),
  bytes: z.int().min(0),
  reason: z.enum(backupReasons),
  pinned: z.boolean(),
  place: z.enum(['here', 'second']),
  encrypted: z.boolean(),
  condition: z.enum(backupConditions),
});

const secondPlace = z.strictObject({
  /** A path to show, not to use. */
  folder: z.string(),
  encrypted: z.boolean(),
  /** The last backup that arrived there; `undefined` before the first. */
  lastAt: instant.optional(),
  /** How long it has had none: yellow after 7 days, red after 30. */
  state: z.enum(['good', 'late', 'missing']),
  /** Why the last one did not arrive. */
  message: sentence.optional(),
});

const drill = z.strictObject({
  at: instant,
  passed: z.boolean(),
  backups: z.int(),
  activities: z.int(),
  milliseconds: z.number(),
  message: sentence.optional(),
});

/** The whole state of the data, for the page that shows it. */
const health = z.strictObject({
  dataFolder: z.string(),
  backupFolder: z.string(),
  lastBackupAt: instant.optional(),
  backups: z.int(),
  backupBytes: z.int(),
  /** While the store is damaged or a restore waits to be confirmed, no backup is deleted. */
  frozen: sentence.optional(),
  drill: drill.optional(),
  secondPlace: secondPlace.optional(),
  freeBytes: z.int().optional(),
  /** What needs the person's eye: little space, a folder that is synchronised, a store that shrank. */
  warnings: z.array(sentence).readonly(),
  /** Whether exported files are signed, and the key they are signed with, as five words and in full. */
  signature: z.strictObject({ key: z.string(), words: z.string() }).optional(),
});

export const backupRequests = {
  dataHealth: { takes: z.undefined(), gives: health },
  listBackups: { takes: z.undefined(), gives: z.strictObject({ backups: z.array(backup).readonly() }) },
  /** Makes a backup of a register as it stood after change `seq` (later changes may come meanwhile). */
  makeBackup: {
    takes: z.strictObject({ register: registerId, seq: z.int().min(0), reason: z.enum(backupReasons) }),
    gives: z.union([
      z.strictObject({ done: z.literal(true), id: z.string() }),
      z.strictObject({ done: z.literal(false), message: sentence }),
    ]),
  },
  /** The text of a backup's register file in pieces; an encrypted one needs its passphrase or recovery key. */
  readBackup: {
    takes: z.strictObject({
      id: z.string().max(300),
      place: z.enum(['here', 'second']),
      secret: z.string().max(10_000).optional(),
      from: z.int().min(0),
    }),
    gives: z.union([
      z.strictObject({ done: z.literal(true), piece: z.string(), next: z.int().optional() }),
      z.strictObject({ done: z.literal(false), reason: z.enum(['locked', 'failed']), message: sentence }),
    ]),
  },
  /** Asks the person for a folder and keeps a copy of each backup there from now on, encrypted where a passphrase is given. */
  chooseSecondPlace: {
    takes: z.strictObject({ passphrase: z.string().max(10_000).optional() }),
    gives: z.union([
      z.strictObject({
        chosen: z.literal(true),
        folder: z.string(),
        /** To be printed and kept away from the computer; shown this once. */
        recoveryKey: z.string().optional(),
        /** Backups of registers that lie there already. */
        found: z.int(),
      }),
      z.strictObject({ chosen: z.literal(false), reason: z.literal('cancelled') }),
      z.strictObject({ chosen: z.literal(false), reason: z.literal('failed'), message: sentence }),
    ]),
  },
  forgetSecondPlace: { takes: z.undefined(), gives: outcome },
  /** Restores the newest backup and a random one aside and compares. */
  runDrill: { takes: z.undefined(), gives: drill },
  /** The person has seen that a restore is right, or that the register was meant to shrink: backups rotate again. */
  confirmData: { takes: z.undefined(), gives: outcome },
  /** Keeps a backup for good, or lets it go with its generation. */
  pinBackup: {
    takes: z.strictObject({ id: z.string().max(300), pinned: z.boolean() }),
    gives: outcome,
  },
  /** Opens one of the program's own folders in the system's file manager. */
  showFolder: {
    takes: z.strictObject({ which: z.enum(['data', 'backups', 'second']) }),
    gives: z.strictObject({ shown: z.boolean() }),
  },
  /** Asks for a folder, copies all data there, compares, and uses it from the next start. */
  moveData: {
    takes: z.undefined(),
    gives: z.union([
      z.strictObject({ moved: z.literal(true), folder: z.string() }),
      z.strictObject({ moved: z.literal(false), reason: z.literal('cancelled') }),
      z.strictObject({ moved: z.literal(false), reason: z.literal('failed'), message: sentence }),
    ]),
  },
  /** Signs the digest of an exported file with this installation's key. */
  signDigest: {
    takes: z.strictObject({ digest: z.string().regex(/^sha256-[0-9a-f]{64}$/) }),
    gives: z.strictObject({ signature: z.strictObject({ key: z.string(), value: z.string() }).optional() }),
  },
} as const satisfies Exchanges;

export type Backup = z.output<typeof backup>;
export type DataHealth = z.output<typeof health>;
export type Drill = z.output<typeof drill>;
