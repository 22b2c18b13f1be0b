import { finished } from '../basics/steps.ts';
import { canonicalJson } from '../basics/json.ts';
import type { Uuid } from '../basics/uuid.ts';
import type { Stamp } from '../changes/change.ts';
import type { EntityState, EntityStates } from '../changes/entity-state.ts';
import { perform, type Request } from '../changes/perform.ts';
import type { Ledger } from '../file-format/ledger.ts';
import type { Outsider } from '../file-format/outsider.ts';
import type { EntityKind } from '../register/collections.ts';
import type { AnyEntry } from '../register/value.ts';
import type { LeafConflict } from './candidate.ts';
import { noDecisions } from './decisions.ts';
import { conflictsIn } from './leaf-conflicts.ts';
import { proposeMerge, type MergeProposal, type Merging } from './merge-proposal.ts';
import { planMerge } from './plan.ts';

/** A file that is merged with others into ours. */
export interface Coming {
  readonly ledger: Ledger;
  readonly outsider: Outsider;
  /** Names what the file holds: the files are taken in by its order, whatever order they were given in. */
  readonly digest: string;
}

/** A place that merging left open: neither writer had seen the other’s value. */
export interface OpenPlace {
  readonly entity: Uuid;
  readonly kind: EntityKind;
  readonly entry: AnyEntry | undefined;
  readonly conflict: LeafConflict;
}

/** Several files together, before anybody decided anything. */
export interface MergedFiles {
  readonly ledger: Ledger;
  /** What each file did, in the order in which the files were given. */
  readonly proposals: readonly MergeProposal[];
  /** What is open now and was not before. */
  readonly open: readonly OpenPlace[];
  /** How many places our file had open before, which stay so. */
  readonly openBefore: number;
}

/** The register after one more change. */
export function after(ledger: Ledger, request: Omit<Request, 'after'>, stamp: Stamp): Ledger {
  const { change, states } = perform(ledger.states, { ...request, after: 0 }, stamp);
  if (!change) return ledger;
  return {
    ...ledger,
    states: new Map([...ledger.states, ...states.map((state) => [state.id, state] as const)]),
    history: [...ledger.history, ...change.events, ...(change.received ?? [])],
  };
}

/** Runs a proposal to its end. */
export const proposed = (merging: Merging): MergeProposal => finished(proposeMerge(merging));

/**
 * Takes several files in, one after another, deciding nothing: what is suspicious stays out, what competes stays open.
 * One file may settle what two others left open, so that only the end tells what is to be decided.
 */
export function mergeAll(ours: Ledger, files: readonly Coming[], stamp: Stamp): MergedFiles {
  const order = [...files.keys()].toSorted((a, b) => (digestAt(files, a) < digestAt(files, b) ? -1 : 1));
  const proposals = new Map<number, MergeProposal>();
  let ledger = ours;
  for (const at of order) {
    const file = files[at];
    if (!file) continue;
    const { outsider } = file;
    const proposal = proposed({ ours: ledger, theirs: file.ledger, outsider });
    proposals.set(at, proposal);
    ledger = after(ledger, { ...planMerge(proposal, noDecisions, ledger, outsider), via: 'import' }, stamp);
  }
  return {
    ledger,
    proposals: [...proposals].toSorted(([a], [b]) => a - b).map(([, proposal]) => proposal),
    open: openedBetween(ours.states, ledger.states),
    openBefore: [...ours.states.values()].reduce((sum, state) => sum + openIn(state).length, 0),
  };
}

const digestAt = (files: readonly Coming[], at: number): string => files[at]?.digest ?? '';

const openIn = (state: EntityState, before?: EntityState): readonly LeafConflict[] =>
  state.entry ? conflictsIn(state, before) : [];

const saidIn = ({ path, ours, theirs }: LeafConflict): string =>
  canonicalJson([path, ...[ours, ...theirs].map(({ value }) => canonicalJson(value)).toSorted()]);

/** What is open after and was not, or not between the same values, before. */
export function openedBetween(before: EntityStates, now: EntityStates): readonly OpenPlace[] {
  return [...now.values()].flatMap((state): readonly OpenPlace[] => {
    const { id, kind, entry } = state;
    const own = before.get(id);
    if (!kind || state === own) return [];
    const known = new Set((own ? openIn(own) : []).map(saidIn));
    return openIn(state, own)
      .filter((conflict) => !known.has(saidIn(conflict)))
      .map((conflict) => ({ entity: id, kind, entry, conflict }));
  });
}
