import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { fail, succeed, type Result } from '../../shared/basics/result.ts';
import { registerOf } from '../../shared/changes/register-of.ts';
import { revisionOf } from '../../shared/changes/revision.ts';
import { decrypt, type Secret } from '../../shared/encryption/age-file.ts';
import { isAge } from '../../shared/encryption/age-header.ts';
import { damagedGzip, highestUnzipped, isGzip, tooLargeUnzipped } from '../../shared/file-format/gzip.ts';
import { load } from '../../shared/file-format/load.ts';
import { notText } from '../../shared/file-format/read-failure.ts';
import type { Register } from '../../shared/register/register.ts';
import type { Wording } from '../../shared/wording/wording.ts';
import type { Outcome, Surroundings } from './command.ts';
import { pastOf, type Past } from './past.ts';
import { secretOf } from './secret.ts';
import type { Words } from './words.ts';

/** A register read from a file, with the revision its history gives it and what the history tells of the past. */
export interface Input {
  readonly register: Register;
  readonly revision: number;
  readonly past: Past;
}

const unreadable = (sentence: string): Outcome => ({ code: 3, sentence });

/** Reads the register's file that a command names. */
export const readRegister = (words: Words, surroundings: Surroundings): Promise<Result<Input, Outcome>> =>
  readFrom(words.positionals[0] ?? '', words, surroundings);

/** Reads a register's file, opening it where it is encrypted or compressed; what is wrong with it is said with its name. */
export async function readFrom(
  file: string,
  words: Words,
  surroundings: Surroundings,
): Promise<Result<Input, Outcome>> {
  const secret = await secretOf(words, surroundings);
  if (!secret.ok) return secret;
  const text = await readText(path.resolve(surroundings.folder, file), file, secret.value);
  if (!text.ok) return text;
  const loaded = load(text.value);
  if (!loaded.ok) return fail(unreadable(`${file}: ${loaded.failure.message.en}`));
  for (const warning of loaded.value.warnings) surroundings.err(`${file}: ${warning.message.en}\n`);
  const { ledger } = loaded.value;
  const { id, states, history } = ledger;
  return succeed({ register: registerOf(id, states), revision: revisionOf(history), past: pastOf(ledger) });
}

async function readText(
  file: string,
  shown: string,
  secret: Secret | undefined,
): Promise<Result<string, Outcome>> {
  const bytes = await readFile(file).catch((error: unknown) => whyUnreadable(error, shown));
  if (typeof bytes === 'string') return fail(unreadable(bytes));
  if (isAge(bytes) && !secret)
    return fail(
      unreadable(
        `${shown}: the file is encrypted. Give --passphrase-file FILE or --identity FILE, or decrypt it first with “age -d -o OUT ${shown}”.`,
      ),
    );
  const opened = isAge(bytes) && secret ? await decrypt(bytes, secret) : succeed<Uint8Array>(bytes);
  const plain = opened.ok ? unzipped(opened.value) : opened;
  if (!plain.ok) return fail(unreadable(`${shown}: ${plain.failure.message.en}`));
  try {
    return succeed(new TextDecoder('utf-8', { fatal: true }).decode(plain.value));
  } catch {
    return fail(unreadable(`${shown}: ${notText.message.en}`));
  }
}

function unzipped(bytes: Uint8Array): Result<Uint8Array, { readonly message: Wording }> {
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
  if (code === 'EISDIR') return `${shown}: this is a folder. Name a file that ends in .ropa.json.`;
  if (code === 'EACCES' || code === 'EPERM')
    return `${shown}: reading it is not permitted. Check its permissions.`;
  return `${shown}: it cannot be read (${String(code)}). Check the disk and the path.`;
}
