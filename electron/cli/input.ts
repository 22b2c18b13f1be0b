import { fail, succeed, type Result } from '../../shared/basics/result.ts';
import { registerOf } from '../../shared/changes/register-of.ts';
import { revisionOf } from '../../shared/changes/revision.ts';
import { load, type Loaded } from '../../shared/file-format/load.ts';
import { notText } from '../../shared/file-format/read-failure.ts';
import type { Register } from '../../shared/register/register.ts';
import type { Outcome, Surroundings } from './command.ts';
import { openFile, unreadable, type OpenedFile } from './opened-file.ts';
import { pastOf, type Past } from './past.ts';
import type { Words } from './words.ts';

/** A register read from a file, with the revision its history gives it and what the history tells of the past. */
export interface Input {
  readonly register: Register;
  readonly revision: number;
  readonly past: Past;
}

/** Reads the register's file that a command names. */
export const readRegister = (words: Words, surroundings: Surroundings): Promise<Result<Input, Outcome>> =>
  readFrom(words.positionals[0] ?? '', words, surroundings);

/** Reads a register's file, opening it where it is encrypted or compressed; what is wrong with it is said with its name. */
export async function readFrom(
  file: string,
  words: Words,
  surroundings: Surroundings,
): Promise<Result<Input, Outcome>> {
  const opened = await openFile(file, words, surroundings);
  const loaded = opened.ok ? loadOpened(opened.value, surroundings) : opened;
  if (!loaded.ok) return loaded;
  const { ledger } = loaded.value;
  const { id, states, history } = ledger;
  return succeed({ register: registerOf(id, states), revision: revisionOf(history), past: pastOf(ledger) });
}

/** The register that an opened file holds. */
export function loadOpened({ name, bytes }: OpenedFile, surroundings: Surroundings): Result<Loaded, Outcome> {
  const text = textOf(bytes);
  if (text === undefined) return fail(unreadable(`${name}: ${notText.message.en}`));
  const loaded = load(text);
  if (!loaded.ok) return fail(unreadable(`${name}: ${loaded.failure.message.en}`));
  for (const warning of loaded.value.warnings) surroundings.err(`${name}: ${warning.message.en}\n`);
  return loaded;
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
