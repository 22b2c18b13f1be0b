import { encryptToRecipients, encryptWithPassphrase } from '../../shared/encryption/age-file.ts';
import type { Ledger } from '../../shared/file-format/ledger.ts';
import { unsignedFile, type Export } from '../../shared/file-format/save.ts';
import type { Signature } from '../../shared/signing/signing-key.ts';
import type { Protection } from './file-work.ts';

/** The bytes of a register's file, signed where `sign` gives a signature, and readable by whom it shall be. */
export async function writeRegisterFile(
  ledger: Ledger,
  exported: Export,
  protection: Protection,
  sign: (digest: string) => Promise<Signature | undefined>,
): Promise<Uint8Array> {
  const file = unsignedFile(ledger, exported);
  const bytes = new TextEncoder().encode(file.text(await sign(file.digest)));
  if (protection.type === 'passphrase') return encryptWithPassphrase(bytes, protection.passphrase);
  if (protection.type === 'recipients') return encryptToRecipients(bytes, protection.recipients);
  return bytes;
}
