import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';

/** A key pair of age: `identity` (`AGE-SECRET-KEY-1…`) opens what was encrypted to `recipient` (`age1…`). */
export interface Identity {
  readonly identity: string;
  readonly recipient: string;
}

export async function newIdentity(): Promise<Identity> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/** The recipient that belongs to an identity. */
export const recipientOf = (identity: string): Promise<string> => identityToRecipient(identity);

/** Whether files can be encrypted to it: an `age1…` without a slip of the pen in it (it carries a checksum). */
export function isRecipient(text: string): boolean {
  try {
    new Encrypter().addRecipient(text);
    return true;
  } catch {
    return false;
  }
}

/** The identities in the text of a key file as `age-keygen` writes it: comments and empty lines are passed over. */
export const identitiesIn = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
