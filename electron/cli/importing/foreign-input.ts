import { fail, succeed, type Result } from '../../../shared/basics/result.ts';
import type { ForeignRegister } from '../../../shared/merging/import-all.ts';
import { readers, readForeign } from '../../../shared/readers/catalogue.ts';
import { openSource } from '../../../shared/sources/open-source.ts';
import { isOwnFile } from '../../../shared/sources/own-register.ts';
import type { Outcome, Surroundings } from '../command.ts';
import { hashOf } from '../merging/coming-file.ts';
import { openFile, unreadable } from '../opened-file.ts';
import type { Words } from '../words.ts';

/** A foreign file that a reader understood, with its name. */
export interface ForeignInput extends ForeignRegister {
  readonly name: string;
}

/**
 * Reads somebody's file by what it holds, or as the format that was told. A register of ours is not taken in here: an
 * import makes a new register, and would leave behind who wrote what, and when.
 */
export async function foreignInput(
  name: string,
  words: Words,
  surroundings: Surroundings,
): Promise<Result<ForeignInput, Outcome>> {
  const file = await openFile(name, words, surroundings);
  if (!file.ok) return file;
  const { bytes } = file.value;
  if (isOwnFile(bytes))
    return fail({
      code: 2,
      sentence: `${name}: this is a register of Ropa Desk already. Merge it with “ropa merge OURS THEIRS… --out FILE”, which also takes foreign files.`,
    });
  const source = await openSource({ name, bytes });
  if (!source.ok) return fail(unreadable(`${name}: ${source.failure.message.en}`));
  const beforehand = { corrections: {} };
  const told = readers.find(({ id }) => id === words.value('format'));
  const read = told ? told.read(source.value, beforehand) : readForeign(source.value, beforehand);
  if (!read.ok) return fail(unreadable(`${name}: ${read.failure.message.en}`));
  return succeed({ name, proposal: read.value, digest: hashOf(bytes) });
}
