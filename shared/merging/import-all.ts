import type { Uuid } from '../basics/uuid.ts';
import type { Stamp } from '../changes/change.ts';
import type { EntityStates } from '../changes/entity-state.ts';
import type { Ledger } from '../file-format/ledger.ts';
import { deterministicId } from '../readers/deterministic-id.ts';
import type { Proposal } from '../readers/proposal.ts';
import type { AnyEntry } from '../register/value.ts';
import { languages, type Text } from '../wording/wording.ts';
import type { Candidate } from './candidate.ts';
import { noDecisions, type Choice, type Decisions } from './decisions.ts';
import { ledgerOfProposal, outsiderOfFile } from './ledger-of-proposal.ts';
import { after, proposed } from './merge-all.ts';
import { asDecided, planMerge } from './plan.ts';
import { nameKey } from './words-alike.ts';

/** A foreign file that a reader understood. */
export interface ForeignRegister {
  readonly proposal: Proposal;
  /** SHA-256 of its bytes: the same file makes the same writer and, alone, the same register. */
  readonly digest: string;
}

/** How an import is to be done. */
export interface Importing {
  /** The instant, and whose name stands in the history. */
  readonly stamp: Omit<Stamp, 'replica'>;
  /** Whether what had no place goes into the notes of its activity. */
  readonly keepLeftovers: boolean;
}

/** What a file was joined to or may be joined to. */
export interface Joined {
  readonly candidate: Candidate;
  readonly into: Uuid;
}

/** What became of one of the files. */
export interface ImportedFile {
  readonly taken: readonly Candidate[];
  /** Entries of the same name that an earlier file had already: they became one, and the earlier file’s words stand. */
  readonly joined: readonly Joined[];
  /** Activities that look like one of an earlier file; both were taken in. */
  readonly alike: readonly Joined[];
  /** An organisation that is not the one of an earlier file. */
  readonly leftOut: readonly Candidate[];
}

/** A new register of foreign files. */
export interface ImportedRegister {
  readonly ledger: Ledger;
  readonly files: readonly ImportedFile[];
}

/**
 * Makes a register of foreign files, one after another. Parties, systems and whatever else goes by its name become one
 * entry with that of an earlier file; activities never do, for two of one name may be two. The organisation is the first
 * that a file names, or one without a name.
 */
export function importAll(files: readonly ForeignRegister[], importing: Importing): ImportedRegister {
  const digests = files.map(({ digest }) => digest);
  const stamp: Stamp = {
    ...importing.stamp,
    replica: `import-${deterministicId('import', ...digests).slice(0, 8)}`,
  };
  let ledger: Ledger = { id: deterministicId('register', ...digests), states: new Map(), history: [] };
  const reports: ImportedFile[] = [];
  for (const file of files) {
    const done = importOne(ledger, file, importing, stamp);
    ledger = done.ledger;
    reports.push(done.file);
  }
  if (![...ledger.states.values()].some(({ kind }) => kind === 'organisation')) {
    const entry = { id: deterministicId('organisation', ...digests) };
    ledger = after(
      ledger,
      { edits: [{ type: 'create', kind: 'organisation', entry }], via: 'import' },
      stamp,
    );
  }
  return { ledger, files: reports };
}

function importOne(
  ledger: Ledger,
  { proposal, digest }: ForeignRegister,
  { keepLeftovers }: Importing,
  stamp: Stamp,
): { readonly ledger: Ledger; readonly file: ImportedFile } {
  const outsider = outsiderOfFile(digest, stamp.at);
  const theirs = ledgerOfProposal(proposal, outsider, () => keepLeftovers);
  const merging = proposed({ ours: ledger, theirs, outsider });
  const joined = joinedIn(merging.candidates, ledger.states);
  const twins = Object.fromEntries(joined.map(({ candidate, into }) => [candidate.state.id, into]));
  const same = merging.candidates.map((one) =>
    asDecided(one, { ...noDecisions, twins }, ledger.states, outsider),
  );
  const decisions: Decisions = { ...noDecisions, twins, choices: earlierStands(same) };
  const plan = planMerge(merging, decisions, ledger, outsider);
  const leftOut = merging.candidates.filter(
    ({ suspicion, state }) => suspicion === 'other-organisation' && twins[state.id] === undefined,
  );
  return {
    ledger: after(ledger, { ...plan, via: 'import' }, stamp),
    file: {
      taken: merging.candidates.filter((one) => !leftOut.includes(one) && twins[one.state.id] === undefined),
      joined,
      leftOut,
      alike: merging.candidates.flatMap((candidate) =>
        candidate.kind === 'activities'
          ? candidate.twins.map(({ entity }) => ({ candidate, into: entity }))
          : [],
      ),
    },
  };
}

/** What goes by its name and has the name of an entry that is there already. */
function joinedIn(candidates: readonly Candidate[], here: EntityStates): readonly Joined[] {
  const taken = new Set<Uuid>();
  return candidates.flatMap((candidate): readonly Joined[] => {
    const { kind, twins, theirs, suspicion } = candidate;
    const into = kind === 'activities' ? undefined : twins.find(({ entity }) => !taken.has(entity))?.entity;
    if (into === undefined) return [];
    if (suspicion === 'other-organisation' && !haveOneName(theirs, here.get(into)?.entry)) return [];
    taken.add(into);
    return [{ candidate, into }];
  });
}

const namesOf = (entry: AnyEntry | undefined): readonly string[] => {
  const name = entry?.['name'] as Text | undefined;
  return languages.map((language) => nameKey(name?.[language] ?? '')).filter((key) => key !== '');
};

const haveOneName = (one: AnyEntry | undefined, other: AnyEntry | undefined): boolean =>
  namesOf(one).some((name) => namesOf(other).includes(name));

/** Two files that say different things of one entry: what the earlier one says stands. */
function earlierStands(candidates: readonly Candidate[]): Decisions['choices'] {
  return Object.fromEntries(
    candidates.map(({ state, conflicts }) => [
      state.id,
      Object.fromEntries(conflicts.map(({ path }): [string, Choice] => [path, 'ours'])),
    ]),
  );
}
