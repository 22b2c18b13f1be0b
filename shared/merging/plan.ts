import type { Uuid } from '../basics/uuid.ts';
import type { Edit, HistoryEvent } from '../changes/change.ts';
import type { EntityState, EntityStates } from '../changes/entity-state.ts';
import type { Incoming } from '../changes/incoming.ts';
import { perform } from '../changes/perform.ts';
import type { Ledger } from '../file-format/ledger.ts';
import type { Outsider } from '../file-format/outsider.ts';
import { fieldsOf } from '../register/collections.ts';
import { leavesOf } from '../register/leaves.ts';
import type { Candidate, LeafConflict } from './candidate.ts';
import { compare } from './candidates.ts';
import { decisionEdits, withoutWritesInDeleted } from './decision-edits.ts';
import { choiceAt, chosenValue, isTaken, type Choice, type Decisions } from './decisions.ts';
import { saidToBe } from './embedded.ts';
import type { MergeProposal } from './merge-proposal.ts';
import { receivedFrom } from './received.ts';

/** What `perform` is asked for: one change takes the file in. */
export interface MergePlan {
  readonly incoming: readonly Incoming[];
  readonly edits: readonly Edit[];
  readonly received: readonly HistoryEvent[];
}

/** An entry of the file as it is after a person said that it is one of ours. */
export function asDecided(
  candidate: Candidate,
  { twins }: Decisions,
  ours: EntityStates,
  outsider: Outsider,
): Candidate {
  const into = twins[candidate.state.id];
  if (into === undefined || candidate.entity === into) return candidate;
  const meeting = { ours, replica: undefined, outsider, saidToBe: () => into };
  const compared = compare(meeting, candidate.state);
  if (compared.type === 'candidate')
    return { ...compared.candidate, twins: candidate.twins, state: candidate.state };
  const known = ours.get(into)?.entry;
  const incoming =
    compared.type === 'silent' ? compared.incoming : { entity: into, seen: {}, writers: [], leaves: {} };
  return {
    ...candidate,
    entity: into,
    verdict: 'changed',
    ours: known,
    after: known,
    changes: [],
    conflicts: [],
    suspicion: undefined,
    incoming,
  };
}

/** Works out the one change that takes a colleague's file in as a person decided. */
export function planMerge(
  proposal: MergeProposal,
  decisions: Decisions,
  ours: Ledger,
  outsider: Outsider,
): MergePlan {
  const decided = proposal.candidates.map((one) => asDecided(one, decisions, ours.states, outsider));
  const taken = decided.filter((one) => isTaken(one, decisions));
  const incoming = [...proposal.silent, ...taken.map((one) => one.incoming)];
  const choices = taken.flatMap((one) => choicesIn(one, decisions));
  // Where two entries of the file are one of ours, “ours” is said of the one and does not undo what was chosen of the other.
  const inOrder = choices.toSorted((a, b) => Number(b.choice === 'ours') - Number(a.choice === 'ours'));
  const chosen = withoutWritesInDeleted(inOrder.flatMap(editsFor));
  const edits = [...chosen, ...mentionEdits(proposal, decisions, ours.states, incoming, chosen)];
  const kept = new Set(decided.filter((one) => !isTaken(one, decisions)).map(({ state }) => state.id));
  const learned = receivedFrom(proposal.history, ours.history, (entity) => !kept.has(entity));
  return { incoming, edits, received: learned };
}

interface Chosen {
  readonly candidate: Candidate;
  readonly conflict: LeafConflict;
  readonly choice: Choice;
}

const choicesIn = (candidate: Candidate, decisions: Decisions): readonly Chosen[] =>
  candidate.conflicts.flatMap((conflict) => {
    const choice = choiceAt(decisions, candidate, conflict.path);
    return choice === undefined ? [] : [{ candidate, conflict, choice }];
  });

function editsFor({ candidate, conflict, choice }: Chosen): readonly Edit[] {
  const { entity, kind, ours, theirs } = candidate;
  const whole = conflict.ours.value === true ? ours : theirs;
  return decisionEdits({ entity, kind, whole }, conflict.path, chosenValue(conflict, choice));
}

/** Whatever mentions an entry of the file that is one of ours under another id mentions ours. */
function mentionEdits(
  { entities }: MergeProposal,
  { twins }: Decisions,
  ours: EntityStates,
  incoming: readonly Incoming[],
  edits: readonly Edit[],
): readonly Edit[] {
  const said = saidToBe(ours);
  const names = new Map<Uuid, Uuid>();
  for (const entity of entities) {
    const into = twins[entity] ?? (ours.has(entity) ? undefined : said(entity));
    if (into !== undefined) names.set(entity, into);
  }
  if (names.size === 0) return [];
  const request = { edits, incoming, via: 'import', after: 0 } as const;
  const { states } = perform(ours, request, { by: '', at: '', replica: 'plan' });
  return states.flatMap((state) => mentionsIn(state, names));
}

function mentionsIn({ id, kind, entry }: EntityState, names: ReadonlyMap<Uuid, Uuid>): readonly Edit[] {
  if (!kind || !entry) return [];
  return [...leavesOf(entry, fieldsOf(kind))].flatMap(([path, value]): readonly Edit[] => {
    const named = typeof value === 'string' ? names.get(value) : undefined;
    if (named !== undefined) return [{ type: 'write', entity: id, path, to: named }];
    const member = path.slice(path.lastIndexOf('/') + 1);
    const other = value === true ? names.get(member) : undefined;
    if (other === undefined) return [];
    const there = `${path.slice(0, path.lastIndexOf('/'))}/${other}`;
    return [
      { type: 'write', entity: id, path, to: null },
      { type: 'write', entity: id, path: there, to: true },
    ];
  });
}
