import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fail, succeed, type Result } from '../../shared/basics/result.ts';
import { registerOf } from '../../shared/changes/register-of.ts';
import { revisionOf } from '../../shared/changes/revision.ts';
import { load } from '../../shared/file-format/load.ts';
import { notText } from '../../shared/file-format/read-failure.ts';
import type { Register } from '../../shared/register/register.ts';
import type { Outcome, Surroundings } from './command.ts';

/** A register read from a file, with the revision its history gives it. */
export interface Input {
  readonly register: Register;
  readonly revision: number;
}

const unreadable = (sentence: string): Outcome => ({ code: 3, sentence });

/** Reads a register's file; what is wrong with it is said with the file's name. */
export async function readRegister(
  file: string,
  surroundings: Surroundings,
): Promise<Result<Input, Outcome>> {
  const text = await readText(path.resolve(surroundings.folder, file), file);
  if (!text.ok) return text;
  const loaded = load(text.value);
  if (!loaded.ok) return fail(unreadable(`${file}: ${loaded.failure.message.en}`));
  for (const warning of loaded.value.warnings) surroundings.err(`${file}: ${warning.message.en}\n`);
  const { id, states, history } = loaded.value.ledger;
  return succeed({ register: registerOf(id, states), revision: revisionOf(history) });
}

async function readText(file: string, shown: string): Promise<Result<string, Outcome>> {
  const bytes = await readFile(file).catch((error: unknown) => whyUnreadable(error, shown));
  if (typeof bytes === 'string') return fail(unreadable(bytes));
  try {
    return succeed(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return fail(unreadable(`${shown}: ${notText.message.en}`));
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
