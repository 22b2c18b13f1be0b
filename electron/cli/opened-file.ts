import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { fail, succeed, type Result } from '../../shared/basics/result.ts';
import { decrypt, type Secret } from '../../shared/encryption/age-file.ts';
import { isAge } from '../../shared/encryption/age-header.ts';
import { damagedGzip, highestUnzipped, isGzip, tooLargeUnzipped } from '../../shared/file-format/gzip.ts';
import type { Wording } from '../../shared/wording/wording.ts';
import type { Outcome, Surroundings } from './command.ts';
import { secretOf } from './secret.ts';
import type { Words } from './words.ts';

/** A file as its writer meant it: decrypted and unpacked. */
export interface OpenedFile {
  /** As the command named it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly wasEncrypted: boolean;
}

export const unreadable = (sentence: string): Outcome => ({ code: 3, sentence });

/** Reads a file, opening it where it is encrypted or compressed; what is wrong with it is said with its name. */
export async function openFile(
  file: string,
  words: Words,
  surroundings: Surroundings,
): Promise<Result<OpenedFile, Outcome>> {
  const secret = await secretOf(words, surroundings);
  if (!secret.ok) return secret;
  const bytes = await readFile(path.resolve(surroundings.folder, file)).catch((error: unknown) =>
    whyUnreadable(error, file),
  );
  if (typeof bytes === 'string') return fail(unreadable(bytes));
  const wasEncrypted = isAge(bytes);
  if (wasEncrypted && !secret.value)
    return fail(
      unreadable(
        `${file}: the file is encrypted. Give --passphrase-file FILE or --identity FILE, or decrypt it first with “age -d -o OUT ${file}”.`,
      ),
    );
  const plain = await plainBytes(bytes, secret.value);
  if (!plain.ok) return fail(unreadable(`${file}: ${plain.failure.message.en}`));
  return succeed({ name: file, bytes: plain.value, wasEncrypted });
}

type Refused = { readonly message: Wording };

async function plainBytes(
  bytes: Uint8Array,
  secret: Secret | undefined,
): Promise<Result<Uint8Array, Refused>> {
  const opened = isAge(bytes) && secret ? await decrypt(bytes, secret) : succeed<Uint8Array>(bytes);
  return opened.ok ? unzipped(opened.value) : opened;
}

function unzipped(bytes: Uint8Array): Result<Uint8Array, Refused> {
  if (!isGzip(bytes)) return succeed(bytes);
  try {
    return succeed(gunzipSync(bytes, { maxOutputLength: highestUnzipped }));
  } catch (error) {
    const tooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    return fail(tooLarge ? tooLargeUnzipped : damagedGzip);
  }
}

function whyUnreadable(error: unknown, shown: string): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ENOENT') return `${shown}: there is no such file. Check the path.`;
  if (code === 'EISDIR') return `${shown}: this is a folder. Name a file in it.`;
  if (code === 'EACCES' || code === 'EPERM')
    return `${shown}: reading it is not permitted. Check its permissions.`;
  return `${shown}: it cannot be read (${String(code)}). Check the disk and the path.`;
}
