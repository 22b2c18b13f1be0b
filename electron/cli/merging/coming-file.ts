import { createHash } from 'node:crypto';
import { fail, succeed, type Result } from '../../../shared/basics/result.ts';
import { outsiderOf } from '../../../shared/file-format/outsider.ts';
import {
  changedInFile,
  ledgerOfProposal,
  outsiderOfFile,
} from '../../../shared/merging/ledger-of-proposal.ts';
import { readAgain } from '../../../shared/merging/read-again.ts';
import type { Coming } from '../../../shared/merging/merge-all.ts';
import { sinceBase } from '../../../shared/merging/three-way.ts';
import type { Ledger } from '../../../shared/file-format/ledger.ts';
import { readForeign } from '../../../shared/readers/catalogue.ts';
import type { Proposal } from '../../../shared/readers/proposal.ts';
import { openSource } from '../../../shared/sources/open-source.ts';
import { isOwnFile } from '../../../shared/sources/own-register.ts';
import type { Outcome, Surroundings } from '../command.ts';
import { loadOpened } from '../input.ts';
import { unreadable, type OpenedFile } from '../opened-file.ts';

/** A file that is merged into ours, with what it was. */
export interface ComingFile extends Coming {
  readonly name: string;
  /** Of a foreign file: what its reader found. */
  readonly proposal?: Proposal;
  /** Whether it would merge better by the base it was made from. */
  readonly needsBase?: boolean;
}

/** What the files of colleagues are seen against. */
export interface Against {
  readonly ours: Ledger;
  /** What a file without versions was made from. */
  readonly base: Ledger | undefined;
  /** The instant that foreign files are taken in. */
  readonly at: string;
}

/** The SHA-256 of a file’s bytes, as 64 hexadecimal digits. */
export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Reads a file to be merged: a register of ours, or somebody’s file that is known by what it holds. */
export async function comingFile(
  file: OpenedFile,
  against: Against,
  surroundings: Surroundings,
): Promise<Result<ComingFile, Outcome>> {
  return isOwnFile(file.bytes) ? own(file, against, surroundings) : foreign(file, against);
}

function own(
  file: OpenedFile,
  { ours, base }: Against,
  surroundings: Surroundings,
): Result<ComingFile, Outcome> {
  const loaded = loadOpened(file, surroundings);
  if (!loaded.ok) return loaded;
  const { ledger, seal, tellsVersions } = loaded.value;
  const outsider = outsiderOf(seal.digest, undefined);
  const since = base && !tellsVersions ? sinceBase(ledger, base, ours.states, outsider) : ledger;
  const needsBase = !base && !tellsVersions;
  return succeed({ name: file.name, ledger: since, outsider, digest: seal.digest, needsBase });
}

async function foreign(
  { name, bytes }: OpenedFile,
  { ours, at }: Against,
): Promise<Result<ComingFile, Outcome>> {
  const source = await openSource({ name, bytes });
  const read = source.ok ? readForeign(source.value, { corrections: {} }) : source;
  if (!read.ok) return fail(unreadable(`${name}: ${read.failure.message.en}`));
  const [digest, proposal] = [hashOf(bytes), read.value];
  const outsider = outsiderOfFile(digest, at);
  const { base } = proposal;
  const file = ledgerOfProposal(proposal, outsider);
  // A workbook of ours that comes back holds what it was made from: only what was changed in it counts.
  const ledger = base
    ? changedInFile({ ...proposal, base }, file, ours.states, outsider)
    : readAgain(file, ours.states, outsider);
  return succeed({ name, ledger, outsider, digest, proposal });
}
