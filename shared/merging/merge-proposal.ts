import type { Steps } from '../basics/steps.ts';
import type { Uuid } from '../basics/uuid.ts';
import type { HistoryEvent } from '../changes/change.ts';
import type { EntityState, EntityStates } from '../changes/entity-state.ts';
import type { Incoming } from '../changes/incoming.ts';
import type { Ledger } from '../file-format/ledger.ts';
import type { Outsider } from '../file-format/outsider.ts';
import type { EntityKind } from '../register/collections.ts';
import type { AnyEntry } from '../register/value.ts';
import { textIn, type Text } from '../wording/wording.ts';
import { compare, type Compared } from './candidates.ts';
import type { Candidate, Twin } from './candidate.ts';
import { saidToBe } from './embedded.ts';
import { twinFinder, type TwinFinder } from './twins.ts';

/** What a colleague's file would do to our register. Nothing is taken in yet. */
export interface MergeProposal {
  /** Whether the file is a copy of this very register. */
  readonly isSameRegister: boolean;
  readonly candidates: readonly Candidate[];
  /** What both copies say alike though one has seen more: taken in unseen. */
  readonly silent: readonly Incoming[];
  /** How many entries say the same in both. */
  readonly same: number;
  /** The ids of all entities of the file. */
  readonly entities: ReadonlySet<Uuid>;
  readonly history: readonly HistoryEvent[];
}

export interface Merging {
  readonly ours: Ledger;
  readonly theirs: Ledger;
  /** This copy's replica, where it has one. */
  readonly replica?: string;
  readonly outsider: Outsider;
}

/** How far a proposal has come, from 0 to 1. */
export type Progress = number;

const step = 50;

/**
 * Works out what a colleague's file would do, resting now and then: for a worker to tell how far it is, and to be
 * stopped. The order of the candidates is the file's.
 */
export function* proposeMerge(merging: Merging): Steps<MergeProposal, Progress> {
  const { ours, theirs, replica, outsider } = merging;
  const meeting = { ours: ours.states, replica, outsider, saidToBe: saidToBe(ours.states) };
  const isSameRegister = ours.id === theirs.id;
  const found: Omit<Candidate, 'twins'>[] = [];
  const silent: Incoming[] = [];
  let [same, done] = [0, 0];
  for (const file of theirs.states.values()) {
    const compared: Compared = compare(meeting, file);
    if (compared.type === 'same') same += file.entry ? 1 : 0;
    else if (compared.type === 'silent') {
      silent.push(compared.incoming);
      same += file.entry ? 1 : 0;
    } else found.push(compared.candidate);
    done += 1;
    if (done % step === 0) yield done / theirs.states.size;
  }
  const twins = found.some(({ verdict }) => verdict === 'new') ? finderFor(ours.states, theirs.states) : none;
  const candidates = found.map((one) => withTwins(one, ours.states, twins));
  const entities = new Set(theirs.states.keys());
  return { isSameRegister, candidates, silent, same, entities, history: theirs.history };
}

const none: TwinFinder = () => [];

const nameIn =
  (states: EntityStates) =>
  (id: Uuid): string =>
    nameOf(states.get(id)) ?? id;

function* living(states: EntityStates): Generator<readonly [EntityKind, AnyEntry]> {
  for (const { kind, entry } of states.values()) if (kind && entry) yield [kind, entry];
}

const finderFor = (ours: EntityStates, theirs: EntityStates): TwinFinder =>
  twinFinder(living(ours), (id) => theirs.get(id)?.entry !== undefined, nameIn(ours), nameIn(theirs));

const nameOf = (state: EntityState | undefined): string | undefined =>
  textIn(state?.entry?.['name'] as Text | undefined, 'en');

function withTwins(found: Omit<Candidate, 'twins'>, ours: EntityStates, finder: TwinFinder): Candidate {
  const { verdict, kind, theirs, suspicion } = found;
  if (verdict !== 'new' || !theirs) return { ...found, twins: [] };
  if (kind !== 'organisation') return { ...found, twins: finder(kind, theirs) };
  const own = [...ours.values()].find((state) => state.kind === 'organisation' && state.entry);
  if (!own) return { ...found, twins: [] };
  const twin: Twin = { entity: own.id, likeness: 1, isSaid: false };
  return { ...found, suspicion: suspicion ?? 'other-organisation', twins: [twin] };
}
