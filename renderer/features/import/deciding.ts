import type { Uuid } from '../../../shared/basics/uuid.ts';
import type { Candidate } from '../../../shared/merging/candidate.ts';
import type { Choice, Decisions } from '../../../shared/merging/decisions.ts';
import type { ReviewLine } from './review-lines.ts';

type Deciding = (decisions: Decisions) => Decisions;

const without = (all: readonly Uuid[], some: ReadonlySet<Uuid>): readonly Uuid[] =>
  all.filter((id) => !some.has(id));

/** Leaves these entries of the file out. */
export function leaveOut(lines: readonly ReviewLine[]): Deciding {
  const ids = new Set(lines.map(({ id }) => id));
  return (decisions) => ({ ...decisions, leftOut: [...without(decisions.leftOut, ids), ...ids] });
}

/** Takes these entries in; whoever takes a suspicious one by itself insists on it. */
export function takeIn(lines: readonly ReviewLine[], isInsisting = false): Deciding {
  const ids = new Set(lines.map(({ id }) => id));
  return (decisions) => ({
    ...decisions,
    leftOut: without(decisions.leftOut, ids),
    insisted: isInsisting ? [...without(decisions.insisted, ids), ...ids] : decisions.insisted,
  });
}

/** Answers a question, or takes the answer back. */
export const choose =
  ({ state: { id } }: Candidate, path: string, choice: Choice | undefined): Deciding =>
  (decisions) => {
    const { [path]: _former, ...others } = decisions.choices[id] ?? {};
    const own = choice === undefined ? others : { ...others, [path]: choice };
    return { ...decisions, choices: { ...decisions.choices, [id]: own } };
  };

/** Answers every question of these entries alike. */
export function chooseAll(lines: readonly ReviewLine[], choice: 'ours' | 'theirs'): Deciding {
  const asked = lines.filter(({ candidate }) => candidate.conflicts.length > 0);
  return (decisions) => ({
    ...decisions,
    choices: {
      ...decisions.choices,
      ...Object.fromEntries(
        asked.map(({ id, candidate: { conflicts } }) => [
          id,
          Object.fromEntries(conflicts.map(({ path }) => [path, choice])),
        ]),
      ),
    },
  });
}

/** What a key asks of an entry; what was left out comes back as it was, and nothing is insisted on by a key. */
export function decidedBy(line: ReviewLine, deed: 'ours' | 'theirs' | 'toggle'): Deciding {
  if (deed !== 'toggle') return chooseAll([line], deed);
  return line.taken ? leaveOut([line]) : takeIn([line]);
}

/** Says that an entry of the file is one of ours, or a new one; what was answered beside another one is asked anew. */
export const sayTwin =
  (id: Uuid, ours: Uuid | undefined): Deciding =>
  (decisions) => {
    const { [id]: former, ...others } = decisions.twins;
    if (former === ours) return decisions;
    const { [id]: _answered, ...choices } = decisions.choices;
    return { ...decisions, choices, twins: ours === undefined ? others : { ...others, [id]: ours } };
  };

/** Keeps the leftovers of an activity in its notes, or does not. */
export const keepLeftovers =
  (activity: Uuid, isKept: boolean, all: readonly Uuid[]): Deciding =>
  (decisions) => {
    const now = decisions.withoutLeftovers ?? [];
    const dropped = new Set(now === 'all' ? all : now);
    if (isKept) dropped.delete(activity);
    else dropped.add(activity);
    return { ...decisions, withoutLeftovers: [...dropped] };
  };

export const keepAllLeftovers =
  (isKept: boolean): Deciding =>
  (decisions) => ({ ...decisions, withoutLeftovers: isKept ? [] : 'all' });
