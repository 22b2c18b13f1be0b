import path from 'node:path';
import type { Uuid } from '../../shared/basics/uuid.ts';
import type { BackupReason } from '../../shared/bridge/requests/backups.ts';
import { historyOf } from '../../shared/changes/grouping.ts';
import type { EntityState } from '../../shared/changes/entity-state.ts';
import { load } from '../../shared/file-format/load.ts';
import { save } from '../../shared/file-format/save.ts';
import type { Text, Wording } from '../../shared/wording/wording.ts';
import type { Disk } from '../files/disk.ts';
import { writeFileAtomic } from '../files/write-file-atomic.ts';
import type { Position, Recovered } from '../journal/recovered.ts';
import { pack, sha256Of, unpack } from './container.ts';
import { hashOfStates } from './entity-hash.ts';
import type { BackupEntry } from './entry.ts';
import { writeJson } from './json-file.ts';
import { backupName } from './name.ts';

export interface MakeTask {
  readonly register: Uuid;
  /** The folder of the register's journal. */
  readonly journal: string;
  /** The folder the backup goes to. */
  readonly backups: string;
  /** The number of the last change it is to hold. */
  readonly seq: number;
  readonly reason: BackupReason;
  /** ISO 8601 instant. */
  readonly at: string;
  /** Where the newest backup of the register stands: if the register still stands there, none is made. */
  readonly newest?: Position;
}

export type Made =
  | { readonly type: 'made'; readonly entry: BackupEntry }
  | { readonly type: 'unchanged' }
  /** The journal gives no register, or one that does not reach as far as `seq`. */
  | { readonly type: 'missing' };

/** Gives a register as it stood after a change, from the folder of its journal. */
export type RecoverTo = (journal: string, register: Uuid, upTo: number) => Promise<Recovered | undefined>;

/** The backup that is written but perhaps not yet in the manifest. */
export const pendingIn = (backups: string): string => path.join(backups, 'pending.json');

/** What was read back is not what was meant to be written. */
const notAsMeant = (what: string): Error =>
  Object.assign(new Error(`the backup read back differs: ${what}`), { code: 'DIFFERS' });

/**
 * Makes a backup of a register as its journal tells it: a whole register file, compressed, written aside, flushed, read
 * back, unpacked, read as any file would be and compared with what was meant, and only then put in place. Throws what
 * the disk threw, or an error with the code `DIFFERS`; in both cases nothing new is there and nothing old was touched.
 */
export async function makeBackup(disk: Disk, recover: RecoverTo, task: MakeTask): Promise<Made> {
  const meant = await meantBy(recover, task);
  if ('type' in meant) return meant;
  const target = path.join(task.backups, meant.entry.id);
  let entry = meant.entry;
  await writeFileAtomic(target, meant.bytes, disk, async (temporary) => {
    const fault = verify(await disk.readFile(temporary), meant);
    entry = fault ? { ...meant.entry, fault } : meant.entry;
    // Should the power go before the manifest knows of it, this says whose the file is.
    await writeJson(disk, pendingIn(task.backups), entry);
  });
  return { type: 'made', entry };
}

/** The bytes to write, and what is to be found in them; nothing of the register itself, which may be large. */
interface Meant {
  readonly entry: BackupEntry;
  readonly bytes: Uint8Array;
  readonly states: number;
  readonly events: number;
}

async function meantBy(recover: RecoverTo, task: MakeTask): Promise<Meant | Exclude<Made, { type: 'made' }>> {
  const recovered = await recover(task.journal, task.register, task.seq);
  if (!recovered || recovered.position.seq < task.seq) return { type: 'missing' };
  const { position, about, content } = recovered;
  if (task.newest?.seq === position.seq && task.newest.mark === position.mark) return { type: 'unchanged' };
  const history = historyOf(content.changes);
  const text = save({ id: task.register, states: content.states, history }, { at: task.at, by: '' });
  const bytes = pack(text);
  const living = [...content.states.values()].filter(({ entry }) => entry !== undefined);
  const facts = {
    register: task.register,
    name: nameIn(living) ?? about.name,
    at: task.at,
    seq: position.seq,
    activities: living.filter(({ kind }) => kind === 'activities').length,
    entities: living.length,
    reason: task.reason,
  };
  const sha256 = sha256Of(bytes);
  const proof = { mark: position.mark, bytes: bytes.length, sha256, states: hashOfStates(content.states) };
  const entry = { ...facts, ...proof, id: backupName(facts, sha256), textBytes: Buffer.byteLength(text) };
  return { entry, bytes, states: content.states.size, events: history.length };
}

/**
 * The organisation as people called it then; what stands beside the journal may be newer. A full name begins with the
 * legal form, which tells nobody anything.
 */
function nameIn(living: readonly EntityState[]): Text | undefined {
  const organisation = living.find(({ kind }) => kind === 'organisation')?.entry;
  return (organisation?.['shortName'] ?? organisation?.['name']) as Text | undefined;
}

/**
 * Whether the bytes that lie on the disk are what was meant, and can be read. A register that the program itself refuses
 * to read is still better kept than not: then its fault is given.
 */
function verify(bytes: Uint8Array, { entry, ...meant }: Meant): Wording | undefined {
  if (sha256Of(bytes) !== entry.sha256) throw notAsMeant('bytes');
  const text = unpack(bytes);
  if (Buffer.byteLength(text) !== entry.textBytes) throw notAsMeant('text');
  const read = load(text);
  if (!read.ok) return read.failure.message;
  const { ledger, warnings } = read.value;
  if (warnings.length > 0) throw notAsMeant('digest');
  if (ledger.history.length !== meant.events) throw notAsMeant('history');
  if (ledger.states.size !== meant.states) throw notAsMeant('entities');
  return hashOfStates(ledger.states) === entry.states ? undefined : differs;
}

const differs: Wording = {
  en: 'Some values in the register are not stored the way the program writes them. The backup is complete, but reading it in changes their form.',
  ru: 'Некоторые значения в реестре записаны не так, как их пишет программа. Копия полная, но при загрузке их вид изменится.',
};
