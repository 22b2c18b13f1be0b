import path from 'node:path';
import { fail, type Result } from '../../shared/basics/result.ts';
import type { Secret } from '../../shared/encryption/age-file.ts';
import { readManifest } from './manifest.ts';
import { factsOfName } from './name.ts';
import type { ReadRefusal, ReadTask } from './read-backup.ts';
import * as words from './read-words.ts';
import { copyName, keyFileIn, localIdentity, secondPlaceOf } from './second-place.ts';
import { fileIn, type BackupsSetup, type Memory } from './setup.ts';

export interface ReadRequest {
  readonly id: string;
  readonly place: 'here' | 'second';
  /** A passphrase or `AGE-SECRET-KEY-1…`; without it the machine's own key is tried. */
  readonly secret?: string;
}

/**
 * The text of the register file in a backup. One that was changed since it was written is refused unless a list has shown
 * that it was: nothing changed is used without the person's knowing.
 */
export async function read(
  setup: BackupsSetup,
  memory: Memory,
  request: ReadRequest,
): Promise<Result<string, ReadRefusal>> {
  const task = await (request.place === 'here' ? taskHere(setup, request) : taskThere(setup, request));
  if (!task) return fail({ reason: 'failed', message: words.unknown });
  const evenChanged = memory.shownChanged.has(`${request.place} ${request.id}`);
  return setup.runJob('read-backup', { ...task, evenChanged });
}

type Place = Omit<ReadTask, 'evenChanged'>;

async function taskHere(setup: BackupsSetup, { id }: ReadRequest): Promise<Place | undefined> {
  const { backups } = await readManifest(setup.disk, setup.folder);
  const listed = backups.find(({ entry }) => entry.id === id);
  // A name becomes a path only where it is one that we give.
  const named = factsOfName(path.basename(id))?.id === id ? factsOfName(id) : undefined;
  const sha256 = listed?.vouched ? listed.entry.sha256 : named && noHash;
  return sha256 === undefined ? undefined : { file: fileIn(setup, id), sha256 };
}

/** Fits no file: what nothing vouches for counts as changed. */
const noHash = '-';

async function taskThere(setup: BackupsSetup, { id, secret }: ReadRequest): Promise<Place | undefined> {
  const place = await secondPlaceOf(setup);
  const named = factsOfName(path.basename(id));
  if (!place || named?.id !== id || named.encrypted) return undefined;
  const { backups } = await readManifest(setup.disk, setup.folder);
  const listed = backups.find(({ entry, vouched }) => vouched && entry.id === id);
  const sha256 = listed?.entry.sha256 ?? named.hash;
  const plain = path.join(place.folder, copyName(id, false));
  const sealed = path.join(place.folder, copyName(id, true));
  const isSealed = place.recipient !== undefined || !(await setup.disk.exists(plain).catch(() => true));
  if (!isSealed) return { file: plain, sha256 };
  const key = secretOf(secret ?? (await localIdentity(setup)));
  return { file: sealed, sha256, keyFile: keyFileIn(place), ...(key ? { secret: key } : {}) };
}

const secretOf = (text: string | undefined): Secret | undefined => {
  if (text === undefined || text.trim() === '') return undefined;
  const key = text.trim().toUpperCase().replace(/\s+/g, '');
  return key.startsWith('AGE-SECRET-KEY-1') ? { identity: key } : { passphrase: text };
};
