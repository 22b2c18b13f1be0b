import { gunzipSync, gzipSync } from 'node:zlib';
import { decrypt, encryptToRecipients } from '../../../shared/encryption/age-file.ts';
import { newIdentity } from '../../../shared/encryption/identity.ts';
import type { Ledger } from '../../../shared/file-format/ledger.ts';
import { load } from '../../../shared/file-format/load.ts';
import type { Chance } from './chance.ts';

const identity = newIdentity();

/** A file on its way: plain as a rule, sometimes packed, seldom encrypted. */
async function sentAs(bytes: Uint8Array, chance: Chance): Promise<Uint8Array> {
  if (chance.once(20)) {
    const { recipient, identity: key } = await identity;
    const opened = await decrypt(await encryptToRecipients(bytes, [recipient]), { identity: key });
    if (!opened.ok) throw new Error(opened.failure.message.en);
    return opened.value;
  }
  return chance.once(4) ? gunzipSync(gzipSync(bytes)) : bytes;
}

/** The register that a file’s text holds, after the file was sent. */
export async function throughFile(text: string, chance: Chance): Promise<Ledger> {
  const bytes = await sentAs(new TextEncoder().encode(text), chance);
  const read = load(new TextDecoder().decode(bytes));
  if (!read.ok) throw new Error(read.failure.message.en);
  return read.value.ledger;
}
