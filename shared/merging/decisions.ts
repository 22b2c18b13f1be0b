import type { Json } from '../basics/json.ts';
import type { Uuid } from '../basics/uuid.ts';
import type { Candidate, LeafConflict, Suspicion } from './candidate.ts';

/** Whose value stands at a disputed place, or one written anew. */
export type Choice = 'ours' | 'theirs' | { readonly value: Json };

/** What a person decided about a colleague's file; plain data, so that it can be put by and gone on with. */
export interface Decisions {
  /** Entries that are not taken in. */
  readonly leftOut: readonly Uuid[];
  /** Suspicious entries that are taken in all the same. */
  readonly insisted: readonly Uuid[];
  /** Entries of the file, each with the entry here that it is. */
  readonly twins: Readonly<Record<Uuid, Uuid>>;
  /**
   * By entry of the file and path: two of its entries may be one of ours, and each is asked about for itself. What is not
   * decided stays open, and ours goes on being shown.
   */
  readonly choices: Readonly<Record<Uuid, Readonly<Record<string, Choice>>>>;
  /** Activities of a foreign file whose leftovers do not go into their notes; `all` for none of them. */
  readonly withoutLeftovers?: readonly Uuid[] | 'all';
}

export const noDecisions: Decisions = { leftOut: [], insisted: [], twins: {}, choices: {} };

/** What is never taken in, whoever insists: the register could not be without what it would take away. */
const impossible: ReadonlySet<Suspicion> = new Set(['other-kind', 'organisation-gone']);

export const isImpossible = (suspicion: Suspicion | undefined): boolean =>
  suspicion !== undefined && impossible.has(suspicion);

/** What nobody takes in without insisting. */
const keptOut: ReadonlySet<Suspicion> = new Set(['knows-our-future', 'other-organisation']);

const sets = new WeakMap<readonly Uuid[], ReadonlySet<Uuid>>();

/** Ten thousand entries are asked after one by one. */
function isAmong(id: Uuid, all: readonly Uuid[]): boolean {
  const known = sets.get(all) ?? new Set(all);
  sets.set(all, known);
  return known.has(id);
}

/** Whether an entry is taken in by what was decided so far. */
export function isTaken(
  { state, suspicion }: Pick<Candidate, 'state' | 'suspicion'>,
  { leftOut, insisted, twins }: Decisions,
): boolean {
  if (isImpossible(suspicion) || isAmong(state.id, leftOut)) return false;
  const isSame = twins[state.id] !== undefined;
  // There is one organisation: another one is this one or stays out.
  if (suspicion === 'other-organisation') return isSame;
  return suspicion === undefined || !keptOut.has(suspicion) || isAmong(state.id, insisted);
}

/** The value that a choice lets stand. */
export function chosenValue({ ours, theirs }: LeafConflict, choice: Choice): Json {
  if (choice === 'ours') return ours.value;
  return choice === 'theirs' ? (theirs[0]?.value ?? null) : choice.value;
}

/** The choice that a person made at a place of an entry of the file, if any. */
export const choiceAt = (
  { choices }: Decisions,
  { state }: Pick<Candidate, 'state'>,
  path: string,
): Choice | undefined => choices[state.id]?.[path];
