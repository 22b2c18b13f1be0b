import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fail, succeed, type Result } from '../../shared/basics/result.ts';
import type { Secret } from '../../shared/encryption/age-file.ts';
import { misused, type Outcome, type Surroundings } from './command.ts';
import type { Words } from './words.ts';

/** The options of every command that reads a register: what opens it where it is encrypted. */
export const secretOptions = { 'passphrase-file': 'value', identity: 'value' } as const;
export const secretUsage = '[--passphrase-file FILE | --identity FILE]';

/**
 * What the person gave to open an encrypted file, read from the file it lies in: a command line is seen by others and
 * remembered. The passphrase is the file's first line; an identity file is one of `age-keygen`.
 */
export async function secretOf(
  words: Words,
  surroundings: Surroundings,
): Promise<Result<Secret | undefined, Outcome>> {
  const [passphraseFile, identityFile] = [words.value('passphrase-file'), words.value('identity')];
  if (passphraseFile !== undefined && identityFile !== undefined)
    return fail(misused('Give either --passphrase-file or --identity, not both.'));
  const file = passphraseFile ?? identityFile;
  if (file === undefined) return succeed(undefined);
  try {
    const text = await readFile(path.resolve(surroundings.folder, file), 'utf8');
    return succeed(
      passphraseFile === undefined ? { identity: text } : { passphrase: text.split(/\r?\n/)[0] ?? '' },
    );
  } catch {
    return fail({ code: 3, sentence: `${file}: it cannot be read. Check the path and its permissions.` });
  }
}
