import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fail, succeed, type Result } from '../../shared/basics/result.ts';
import { errorCode } from '../files/error-code.ts';
import { writeFileAtomic } from '../files/write-file-atomic.ts';
import type { Outcome, Surroundings } from './command.ts';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'the folder does not exist',
  EACCES: 'writing there is not permitted',
  EPERM: 'writing there is not permitted',
  EISDIR: 'a folder stands in its place',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
  EBUSY: 'another program holds it',
  EEXIST: 'a file stands where the folder should be',
  ENOTDIR: 'a file stands where a folder should be',
};

const notWritten = (shown: string, error: unknown): Outcome => ({
  code: 3,
  sentence: `${shown} was not written: ${reasons[errorCode(error)] ?? errorCode(error)}. Choose another place; nothing was changed there.`,
});

/** Writes a file whole or not at all. */
export async function writeWhole(
  file: string,
  bytes: Uint8Array,
  { folder }: Surroundings,
): Promise<Result<undefined, Outcome>> {
  try {
    await writeFileAtomic(path.resolve(folder, file), bytes);
    return succeed(undefined);
  } catch (error) {
    return fail(notWritten(file, error));
  }
}

/** Makes a folder where there is none. */
export async function makeFolder(
  name: string,
  { folder }: Surroundings,
): Promise<Result<undefined, Outcome>> {
  try {
    await mkdir(path.resolve(folder, name), { recursive: true });
    return succeed(undefined);
  } catch (error) {
    return fail(notWritten(name, error));
  }
}
