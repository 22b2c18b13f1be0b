import type { Candidate, Verdict } from '../../../shared/merging/candidate.ts';
import type { Dangling } from '../../../shared/merging/dangling.ts';
import { isTaken, noDecisions } from '../../../shared/merging/decisions.ts';
import type { MergedFiles } from '../../../shared/merging/merge-all.ts';
import type { MergeProposal } from '../../../shared/merging/merge-proposal.ts';
import type { DecidedPlace } from '../../../shared/merging/prefer.ts';
import type { Ledger } from '../../../shared/file-format/ledger.ts';
import { leafPlace } from '../../../shared/documents/redline/leaf-words.ts';
import type { ComingFile } from './coming-file.ts';
import { nameOf, scopeIn, suspicions } from './words-of-merge.ts';

/** What merging came to, for a person or a program to read afterwards. */
export interface MergeReport {
  readonly files: readonly FileReport[];
  readonly conflicts: readonly ConflictReport[];
  readonly missing: readonly MissingReport[];
}

interface Entry {
  readonly entity: string;
  readonly kind: string;
  readonly name: string;
}

interface FileReport extends Readonly<Record<Verdict | 'same', number>> {
  readonly file: string;
  /** What was recognised in a foreign file. */
  readonly layout?: string;
  readonly isSameRegister: boolean;
  readonly entries: readonly (Entry & { readonly verdict: Verdict })[];
  readonly leftOut: readonly (Entry & { readonly why: string })[];
  readonly doubtful: readonly (Entry & { readonly why: string })[];
  readonly mayBeSame: readonly (Entry & { readonly as: readonly Entry[] })[];
}

interface ConflictReport extends Entry {
  readonly path: string;
  readonly label: string;
  readonly ours: unknown;
  readonly theirs: readonly unknown[];
  readonly chosen: unknown;
}

interface MissingReport extends Entry {
  readonly path: string;
  readonly label: string;
  readonly to: string;
}

const entryOf = ({ state, kind, theirs, ours }: Candidate): Entry => ({
  entity: state.id,
  kind,
  name: nameOf(kind, theirs ?? ours),
});

const why = (one: Candidate) => ({ ...entryOf(one), why: one.suspicion ? suspicions[one.suspicion] : '' });

function fileReport(file: ComingFile, proposal: MergeProposal, merged: Ledger): FileReport {
  const { candidates, same, isSameRegister } = proposal;
  const taken = candidates.filter((one) => isTaken(one, noDecisions));
  const count = (verdict: Verdict): number => taken.filter((one) => one.verdict === verdict).length;
  const named = (entity: string): Entry => {
    const { kind = 'activities', entry } = merged.states.get(entity) ?? {};
    return { entity, kind, name: nameOf(kind, entry) };
  };
  return {
    file: file.name,
    ...(file.proposal ? { layout: file.proposal.layout.en } : {}),
    isSameRegister,
    new: count('new'),
    changed: count('changed'),
    conflict: count('conflict'),
    deleted: count('deleted'),
    same,
    entries: taken.map((one) => ({ ...entryOf(one), verdict: one.verdict })),
    leftOut: candidates.filter((one) => !taken.includes(one)).map(why),
    doubtful: taken.filter(({ suspicion }) => suspicion).map(why),
    mayBeSame: taken
      .filter(({ twins }) => twins.length > 0)
      .map((one) => ({ ...entryOf(one), as: one.twins.map(({ entity }) => named(entity)) })),
  };
}

/** Puts together what merging came to. */
export function mergeReport(
  files: readonly ComingFile[],
  { proposals, ledger }: MergedFiles,
  decided: readonly DecidedPlace[],
  missing: readonly Dangling[],
): MergeReport {
  const scope = scopeIn(ledger);
  return {
    files: files.flatMap((file, at) => {
      const proposal = proposals[at];
      return proposal ? [fileReport(file, proposal, ledger)] : [];
    }),
    conflicts: decided.map(({ entity, kind, entry, conflict: { path, ours, theirs }, chosen }) => ({
      entity,
      kind,
      name: nameOf(kind, entry),
      path,
      label: leafPlace(kind, path, scope),
      ours,
      theirs,
      chosen,
    })),
    missing: missing.map(({ entity, kind, path, to }) => ({
      entity,
      kind,
      name: nameOf(kind, ledger.states.get(entity)?.entry),
      path,
      label: leafPlace(kind, path, scope),
      to,
    })),
  };
}
