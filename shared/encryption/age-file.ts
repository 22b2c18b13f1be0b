import { Decrypter, Encrypter } from 'age-encryption';
import { fail, succeed, type Result } from '../basics/result.ts';
import { headerOf, withoutArmor } from './age-header.ts';
import { closed, otherKeys, tooCostly, type DecryptFailure } from './decrypt-failure.ts';
import { identitiesIn } from './identity.ts';

/** What opens a file: words a person knows, or `AGE-SECRET-KEY-1…` (several on lines of their own, as in an age key file). */
export type Secret = { readonly passphrase: string } | { readonly identity: string };

/** scrypt with N = 2^18, r = 8: 256 MiB and about a second for every passphrase that is tried. */
const writtenWorkFactor = 18;
/** 1 GiB. What asks for more is refused by its head, before any of it is taken. */
export const highestWorkFactor = 20;

/** An age v1 file (https://c2sp.org/age) that the passphrase opens, here and in any other age program. */
export function encryptWithPassphrase(bytes: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(writtenWorkFactor);
  encrypter.setPassphrase(passphrase);
  return encrypter.encrypt(bytes);
}

/** An age v1 file that each of the recipients (`age1…`) opens with their own key. */
export async function encryptToRecipients(
  bytes: Uint8Array,
  recipients: readonly string[],
): Promise<Uint8Array> {
  if (recipients.length === 0) throw new Error('encrypted to nobody, a file could never be opened again');
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return encrypter.encrypt(bytes);
}

/**
 * What an age file holds, binary or armoured: all of it, after the last byte was found to be authentic, or nothing. All
 * that can be wrong with a file and a secret has one answer, so that trying files teaches nobody anything.
 */
export async function decrypt(
  bytes: Uint8Array,
  secret: Secret,
): Promise<Result<Uint8Array, DecryptFailure>> {
  const locked = 'passphrase' in secret ? closed : otherKeys;
  const file = withoutArmor(bytes);
  const header = file && headerOf(file);
  if (!header) return fail(locked);
  if ('passphrase' in secret && header.lock === 'keys') return fail(otherKeys);
  if (header.workFactor > highestWorkFactor) return fail(tooCostly(header.workFactor, highestWorkFactor));
  try {
    return succeed(await decrypterFor(secret).decrypt(file));
  } catch {
    return fail(locked);
  }
}

function decrypterFor(secret: Secret): Decrypter {
  const decrypter = new Decrypter();
  if ('passphrase' in secret) decrypter.addPassphrase(secret.passphrase);
  else for (const identity of identitiesIn(secret.identity)) decrypter.addIdentity(identity);
  return decrypter;
}
