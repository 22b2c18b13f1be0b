import { leafPlace } from '../../../shared/documents/redline/leaf-words.ts';
import type { Scope } from '../../../shared/documents/describe/scope.ts';
import type { Candidate } from '../../../shared/merging/candidate.ts';
import type { ImportedFile, ImportedRegister, Joined } from '../../../shared/merging/import-all.ts';
import type { Proposal } from '../../../shared/readers/proposal.ts';
import { targets } from '../../../shared/readers/targets.ts';
import { scopeIn, nameOf } from '../merging/words-of-merge.ts';
import type { ForeignInput } from './foreign-input.ts';

/** What an import came to, file by file: what was understood, what may be wrong, and what had no place. */
export interface ImportReport {
  readonly files: readonly FileReport[];
}

interface Entry {
  readonly entity: string;
  readonly kind: string;
  readonly name: string;
}

export interface FileReport {
  readonly file: string;
  readonly format: string;
  /** The layout that was recognised. */
  readonly layout: string;
  readonly activities: number;
  /** How many entries of each kind came out of it. */
  readonly entries: Readonly<Record<string, number>>;
  /** What each heading was taken for; `null` where it means no place of the register. */
  readonly headings: readonly { readonly heading: string; readonly field: string | null }[];
  readonly leftovers: readonly {
    readonly place: string;
    readonly label?: string;
    readonly text: string;
    readonly activity?: string;
  }[];
  readonly guesses: readonly {
    readonly place: string;
    readonly activity: string;
    readonly field: string;
    readonly path: string;
    readonly said: string;
  }[];
  /** Became one with an entry of the same name of an earlier file. */
  readonly joined: readonly (Entry & { readonly with: string })[];
  /** Looks like an activity of an earlier file; both are there. */
  readonly mayBeSame: readonly (Entry & { readonly as: string })[];
  readonly leftOut: readonly Entry[];
}

const entryOf = ({ state, kind, theirs }: Candidate): Entry => ({
  entity: state.id,
  kind,
  name: nameOf(kind, theirs),
});

function counts(taken: readonly Candidate[]): Readonly<Record<string, number>> {
  const byKind: Record<string, number> = {};
  for (const { kind } of taken) byKind[kind] = (byKind[kind] ?? 0) + 1;
  return byKind;
}

/** Puts together what an import came to. */
export function importReport(
  inputs: readonly ForeignInput[],
  { files, ledger }: ImportedRegister,
): ImportReport {
  const scope = scopeIn(ledger);
  const named = ({ into }: Joined): string => {
    const { kind = 'activities', entry } = ledger.states.get(into) ?? {};
    return nameOf(kind, entry);
  };
  return {
    files: inputs.flatMap(({ name, proposal }, at) => {
      const file = files[at];
      return file ? [{ file: name, ...understood(proposal, scope), ...became(file, named) }] : [];
    }),
  };
}

type Understood = Pick<FileReport, 'format' | 'layout' | 'activities' | 'headings' | 'leftovers' | 'guesses'>;

function understood(proposal: Proposal, scope: Scope): Understood {
  const names = new Map(proposal.activities.map((one) => [one.id, nameOf('activities', one)]));
  return {
    format: proposal.format,
    layout: proposal.layout.en,
    activities: proposal.activities.length,
    headings: (proposal.mapping?.headings ?? []).map(({ heading, target }) => ({
      heading,
      field: target === undefined ? null : targets[target].label.en,
    })),
    leftovers: proposal.leftovers.map(({ place, label, text, activity }) => ({
      place: place.en,
      ...(label === undefined ? {} : { label }),
      text,
      ...(activity === undefined ? {} : { activity: names.get(activity) ?? activity }),
    })),
    guesses: proposal.guesses.map(({ place, activity, path, said }) => ({
      place: place.en,
      activity: names.get(activity) ?? activity,
      field: leafPlace('activities', path, scope),
      path,
      said,
    })),
  };
}

const became = (
  { taken, joined, alike, leftOut }: ImportedFile,
  named: (joined: Joined) => string,
): Pick<FileReport, 'entries' | 'joined' | 'mayBeSame' | 'leftOut'> => ({
  entries: counts(taken),
  joined: joined.map((one) => ({ ...entryOf(one.candidate), with: named(one) })),
  mayBeSame: alike.map((one) => ({ ...entryOf(one.candidate), as: named(one) })),
  leftOut: leftOut.map(entryOf),
});
