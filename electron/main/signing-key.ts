import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { newSigningKey, sign, type Signature, type SigningKey } from '../../shared/signing/signing-key.ts';
import { nodeDisk, type Disk } from '../files/disk.ts';
import { errorCode } from '../files/error-code.ts';
import { writeFileAtomic } from '../files/write-file-atomic.ts';

/** What exported files are signed with here. Its loss harms nobody: colleagues are asked once to compare the new one. */
export interface InstallationKey {
  /** The public key, in Base64. */
  readonly key: string;
  readonly sign: (digest: string) => Signature;
}

export const signingKeyFile = 'signing-key.json';

/**
 * Reads this installation's signing key, and makes it where there is none that can be read. A damaged file stays, under
 * another name. Throws what the disk threw.
 */
export async function openSigningKey(
  userData: string,
  disk: Disk = nodeDisk,
  random: (count: number) => Uint8Array = randomBytes,
): Promise<InstallationKey> {
  const file = path.join(userData, signingKeyFile);
  const { key, secret } = (await read(disk, file)) ?? (await make(disk, file, random));
  return { key, sign: (digest) => sign(digest, secret) };
}

async function read(disk: Disk, file: string): Promise<SigningKey | undefined> {
  let bytes: Uint8Array;
  try {
    bytes = await disk.readFile(file);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
  const key = keyIn(new TextDecoder().decode(bytes));
  if (!key) await disk.rename(file, `${file}.damaged`);
  return key;
}

function keyIn(text: string): SigningKey | undefined {
  try {
    const { secret } = JSON.parse(text) as { readonly secret?: unknown };
    return typeof secret === 'string' ? { secret, key: sign('', secret).key } : undefined;
  } catch {
    return undefined;
  }
}

async function make(disk: Disk, file: string, random: (count: number) => Uint8Array): Promise<SigningKey> {
  const made = newSigningKey(new Uint8Array(random(32)));
  await disk.makeFolder(path.dirname(file));
  await writeFileAtomic(file, new TextEncoder().encode(`${JSON.stringify(made)}\n`), disk);
  return made;
}
