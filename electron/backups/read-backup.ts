import { fail, succeed, type Result } from '../../shared/basics/result.ts';
import { decrypt, type Secret } from '../../shared/encryption/age-file.ts';
import type { Wording } from '../../shared/wording/wording.ts';
import type { Disk } from '../files/disk.ts';
import { errorCode } from '../files/error-code.ts';
import { sha256Of, unpack } from './container.ts';
import * as words from './read-words.ts';

export interface ReadTask {
  readonly file: string;
  /** Begins the SHA-256 of the compressed file; all of it where the manifest knows it. */
  readonly sha256: string;
  /** Read it though its hash is another: the person was told. */
  readonly evenChanged: boolean;
  /** Needed where the file is an age file. */
  readonly secret?: Secret;
  /** The age file that holds the identity, opened by a passphrase. */
  readonly keyFile?: string;
}

export interface ReadRefusal {
  readonly reason: 'locked' | 'failed';
  readonly message: Wording;
}

/** The text of the register file in a backup. Only a whole and authentic file is read, or one that is known to be changed. */
export async function readBackup(disk: Disk, task: ReadTask): Promise<Result<string, ReadRefusal>> {
  const stored = await bytesIn(disk, task.file);
  if (!stored) return fail({ reason: 'failed', message: words.unreadable });
  const opened = task.file.endsWith('.age') ? await decrypted(disk, stored, task) : succeed(stored);
  if (!opened.ok) return opened;
  if (!task.evenChanged && !sha256Of(opened.value).startsWith(task.sha256))
    return fail({ reason: 'failed', message: words.changed });
  try {
    return succeed(unpack(opened.value));
  } catch {
    return fail({ reason: 'failed', message: words.damaged });
  }
}

async function bytesIn(disk: Disk, file: string): Promise<Uint8Array | undefined> {
  try {
    return await disk.readFile(file);
  } catch {
    return undefined;
  }
}

async function decrypted(
  disk: Disk,
  bytes: Uint8Array,
  { secret, keyFile }: ReadTask,
): Promise<Result<Uint8Array, ReadRefusal>> {
  if (!secret) return fail({ reason: 'locked', message: words.locked });
  const identity = 'identity' in secret ? secret.identity : await identityIn(disk, keyFile, secret);
  const opened = identity === undefined ? undefined : await decrypt(bytes, { identity });
  // Whatever was wrong, the passphrase or the key, the answer is the same one.
  return opened?.ok ? opened : fail({ reason: 'locked', message: words.stillLocked });
}

/** The identity that a passphrase opens; nothing where it does not, or where there is no such file. */
export async function identityIn(
  disk: Disk,
  keyFile: string | undefined,
  secret: Secret,
): Promise<string | undefined> {
  if (keyFile === undefined) return undefined;
  try {
    const opened = await decrypt(await disk.readFile(keyFile), secret);
    return opened.ok ? new TextDecoder().decode(opened.value).trim() : undefined;
  } catch (error) {
    if (errorCode(error) === '') throw error;
    return undefined;
  }
}
