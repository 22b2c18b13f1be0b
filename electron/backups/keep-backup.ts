import type { Uuid } from '../../shared/basics/uuid.ts';
import { fail, succeed, type Result } from '../../shared/basics/result.ts';
import type { BackupReason } from '../../shared/bridge/requests/backups.ts';
import type { Wording } from '../../shared/wording/wording.ts';
import { errorCode } from '../files/error-code.ts';
import { pinFor, type BackupEntry } from './entry.ts';
import { notMade, notThere } from './failure-words.ts';
import { shrank } from './guards.ts';
import { pendingIn, type Made, type MakeTask } from './make-backup.ts';
import { appendRecords, readManifest, type Listed, type Manifest, type ManifestRecord } from './manifest.ts';
import { rotate } from './rotate.ts';
import { fileIn, type BackupsSetup, type Memory } from './setup.ts';
import { changeState } from './state.ts';

export interface KeepRequest {
  readonly register: Uuid;
  readonly journal: string;
  readonly seq: number;
  readonly reason: BackupReason;
}

/** The newest backup of a register itself (not of what was put aside) that the manifest vouches for. */
export const newestOf = ({ backups }: Manifest, register: Uuid): Listed | undefined =>
  backups.findLast(
    ({ entry, vouched }) => vouched && entry.register === register && entry.reason !== 'aside',
  );

/**
 * Makes a backup, or finds that the newest one holds everything already, and gives its id. Only then are older ones let
 * go. Where it fails, the earlier ones stay as they are and the person is told until one succeeds.
 */
export async function keepBackup(
  setup: BackupsSetup,
  memory: Memory,
  request: KeepRequest,
): Promise<Result<string, Wording>> {
  try {
    await noteAlterations(setup);
    const kept = await makeOrReuse(setup, request);
    delete memory.failure;
    if (kept === undefined) return fail(notThere);
    memory.lookedAt.set(request.register, performance.now());
    if (request.reason === 'restore') await changeState(setup, { frozen: { reason: 'restore' } });
    // Old backups that cannot be deleted today are no reason to say that there is no new one.
    await rotate(setup).catch(() => {});
    return succeed(kept);
  } catch (error) {
    memory.failure = notMade(error);
    return fail(memory.failure);
  }
}

/** A manifest that others changed is noted before the next line is written, which leaves out what it cannot vouch for. */
export async function noteAlterations(setup: BackupsSetup): Promise<void> {
  const { whole } = await readManifest(setup.disk, setup.folder);
  if (!whole) await changeState(setup, { altered: true });
}

async function makeOrReuse(setup: BackupsSetup, request: KeepRequest): Promise<string | undefined> {
  const newest = newestOf(await readManifest(setup.disk, setup.folder), request.register);
  const at = setup.now();
  const task: MakeTask = { ...request, backups: setup.folder, at };
  let made = await attempt(setup, newest ? { ...task, newest: newest.entry } : task);
  if (made.type === 'unchanged' && newest) {
    if (await isGood(setup, newest.entry)) return reuse(setup, newest.entry, request.reason, at);
    made = await attempt(setup, task);
  }
  if (made.type !== 'made') return undefined;
  await commit(setup, made.entry, newest?.entry);
  return made.entry.id;
}

/** Twice where the journal seemed not to be there: its files may just have been exchanged for a snapshot. */
async function attempt(setup: BackupsSetup, task: MakeTask): Promise<Made> {
  const missing: Made = { type: 'missing' };
  const made = await setup.runJob('make-backup', task).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return missing;
    throw error;
  });
  return made.type === 'missing' ? setup.runJob('make-backup', task) : made;
}

async function isGood(setup: BackupsSetup, { id, sha256 }: BackupEntry): Promise<boolean> {
  const [condition] = await setup.runJob('inspect', { files: [{ file: fileIn(setup, id), sha256 }] });
  return condition === 'good';
}

async function reuse(
  setup: BackupsSetup,
  { id }: BackupEntry,
  reason: BackupReason,
  at: string,
): Promise<string> {
  const pin = pinFor(reason, at);
  if (pin !== undefined) await appendRecords(setup.disk, setup.folder, [{ type: 'pinned', id, pin }]);
  return id;
}

/** Puts a backup that lies in its place into the manifest, and guards the one before it where the register shrank. */
async function commit(
  setup: BackupsSetup,
  entry: BackupEntry,
  before: BackupEntry | undefined,
): Promise<void> {
  const pin = pinFor(entry.reason, entry.at);
  const records: ManifestRecord[] = [{ type: 'made', entry, ...(pin === undefined ? {} : { pin }) }];
  if (before && entry.reason !== 'aside' && shrank(before, entry)) {
    const guard = pinFor('shrunk', entry.at);
    if (guard !== undefined) records.unshift({ type: 'pinned', id: before.id, pin: guard });
    await changeState(setup, { frozen: { reason: 'shrunk', name: entry.name } });
  }
  await appendRecords(setup.disk, setup.folder, records);
  await setup.disk.unlink(pendingIn(setup.folder)).catch(() => {});
}
