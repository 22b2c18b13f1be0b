import { fail, succeed, type Result } from '../../shared/basics/result.ts';
import { decrypt } from '../../shared/encryption/age-file.ts';
import { headerOf, isAge, withoutArmor } from '../../shared/encryption/age-header.ts';
import { otherKeys } from '../../shared/encryption/decrypt-failure.ts';
import { damagedGzip, highestUnzipped, isGzip, tooLargeUnzipped } from '../../shared/file-format/gzip.ts';
import { load, type FileSeal } from '../../shared/file-format/load.ts';
import { notText } from '../../shared/file-format/read-failure.ts';
import { fiveWords } from '../../shared/signing/five-words.ts';
import { colleaguesNamed, signerOf, trustOf, type Colleague } from '../../shared/signing/trust.ts';
import type { Keys, OpenedRegister, OpenFailure, Origin } from './file-work.ts';

const locked: OpenFailure = {
  type: 'locked',
  message: {
    en: 'The file is encrypted with a passphrase. Type the one it was given.',
    ru: 'Файл зашифрован парольной фразой. Введите её.',
  },
};

/** Reads a register's file by its content: encrypted (age), compressed (gzip), or plain. */
export async function openRegisterFile(
  bytes: Uint8Array,
  keys: Keys,
): Promise<Result<OpenedRegister, OpenFailure>> {
  const opened = isAge(bytes) ? await unlock(bytes, keys) : succeed(bytes);
  if (!opened.ok) return opened;
  const plain = isGzip(opened.value) ? await unzip(opened.value) : opened;
  if (!plain.ok) return plain;
  const text = textOf(plain.value);
  if (text === undefined) return fail(notText);
  const loaded = load(text);
  if (!loaded.ok) return loaded;
  const { ledger, warnings, seal } = loaded.value;
  return succeed({ ledger, warnings, origin: originOf(seal, keys.colleagues) });
}

/** A file for keys opens by our own or not at all; one with a passphrase waits until somebody gives it. */
async function unlock(bytes: Uint8Array, keys: Keys): Promise<Result<Uint8Array, OpenFailure>> {
  const file = withoutArmor(bytes);
  const lock = file && headerOf(file)?.lock;
  if (lock === 'keys') {
    return keys.identity === '' ? fail(otherKeys) : decrypt(file ?? bytes, { identity: keys.identity });
  }
  return keys.passphrase === undefined ? fail(locked) : decrypt(bytes, { passphrase: keys.passphrase });
}

async function unzip(bytes: Uint8Array): Promise<Result<Uint8Array, OpenFailure>> {
  const reader = new Blob([new Uint8Array(bytes)])
    .stream()
    .pipeThrough(new DecompressionStream('gzip'))
    .getReader();
  const pieces: Uint8Array[] = [];
  let total = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return succeed(joined(pieces, total));
      total += value.length;
      if (total > highestUnzipped) {
        await reader.cancel();
        return fail(tooLargeUnzipped);
      }
      pieces.push(value);
    }
  } catch {
    return fail(damagedGzip);
  }
}

function joined(pieces: readonly Uint8Array[], total: number): Uint8Array {
  const whole = new Uint8Array(total);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function originOf(seal: FileSeal, colleagues: readonly Colleague[]): Origin {
  const { signature, exportedBy } = seal;
  const trust = trustOf(seal, colleagues);
  const named = colleaguesNamed(exportedBy, colleagues)[0];
  return {
    trust,
    exportedBy,
    key: signature?.key ?? '',
    words: signature ? fiveWords(signature.key) : '',
    colleague: trust === 'known' ? signerOf(seal, colleagues) : named,
  };
}
