import path from 'node:path';
import type { Result } from '../../shared/basics/result.ts';
import type { Outcome, Surroundings } from './command.ts';
import { writeWhole } from './output.ts';
import type { Words } from './words.ts';

/** A register that a command made, and what it has to say of it. */
export interface Made {
  readonly text: string;
  /** What is said of it at once, on standard error. */
  readonly said: string;
  readonly report: object;
  /** The same as the report, in lines for a person. */
  readonly lines: string;
}

const bytes = (content: string): Uint8Array => new TextEncoder().encode(content);

/** Why what was asked for cannot be written at all. */
export function placeFault(words: Words, { folder }: Surroundings): string | undefined {
  const [out, report] = [words.value('out'), words.value('report')];
  if (out === undefined || report === undefined) return undefined;
  const isOne = path.resolve(folder, out) === path.resolve(folder, report);
  return isOne ? 'The register and the report cannot be one file: name another with --report.' : undefined;
}

/** Writes the register where `--out` says and the report where `--report` does: JSON by its name, else lines. */
export async function writeResult(
  { text, said, report, lines }: Made,
  words: Words,
  surroundings: Surroundings,
): Promise<Result<undefined, Outcome>> {
  const written = await writeWhole(words.value('out') ?? '', bytes(text), surroundings);
  if (!written.ok) return written;
  surroundings.err(said);
  const file = words.value('report');
  if (file === undefined) return written;
  const content = /\.json$/i.test(file) ? `${JSON.stringify(report, null, 2)}\n` : lines;
  return writeWhole(file, bytes(content), surroundings);
}
