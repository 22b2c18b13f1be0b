import type { Uuid } from '../basics/uuid.ts';
import type { EntityState, EntityStates } from '../changes/entity-state.ts';
import { noVersions } from '../changes/versions.ts';
import type { Ledger } from '../file-format/ledger.ts';
import { signChanges, type Outsider } from '../file-format/outsider.ts';
import { deterministicId } from '../readers/deterministic-id.ts';
import type { FoundEntries, Leftover, Proposal } from '../readers/proposal.ts';
import type { Activity } from '../register/activity/activity.ts';
import { normalise } from '../register/assemble.ts';
import { describingCollections, fieldsOf, type EntityKind } from '../register/collections.ts';
import { fittedText } from '../register/fitted-text.ts';
import type { AnyEntry } from '../register/value.ts';
import type { Language, Text } from '../wording/wording.ts';
import { sinceBase, takenAway } from './three-way.ts';

/** A file of somebody else is a colleague’s copy whose writer nobody knows: the same bytes make the same writer. */
export const outsiderOfFile = (bytesHash: string, at: string): Outsider => ({
  replica: `outside-${bytesHash.slice(0, 12)}`,
  at,
});

const isRussian = (text: string): boolean => /[а-яё]/i.test(text);

/** Leftovers as notes have them: a line each, under what they stood in the file. */
function withNotes(activity: Activity, leftovers: readonly Leftover[]): Activity {
  if (leftovers.length === 0) return activity;
  const lines = leftovers.map(({ label, text }) => (label ? `${label}: ${text}` : text)).join('\n');
  const language: Language = isRussian(lines) ? 'ru' : 'en';
  const before = activity.notes?.[language];
  const notes: Text = { ...activity.notes, [language]: fittedText(before ? `${before}\n${lines}` : lines) };
  return { ...activity, notes };
}

function stateOf(kind: EntityKind, entry: AnyEntry, outsider: Outsider): EntityState {
  const plain = { id: entry.id, kind, entry: normalise(entry, fieldsOf(kind)), versions: noVersions };
  return signChanges(plain, outsider);
}

const statesIn = (entries: FoundEntries, outsider: Outsider): readonly EntityState[] =>
  describingCollections.flatMap((kind) => entries[kind].map((entry) => stateOf(kind, entry, outsider)));

/**
 * What was changed in a file that was made from a register of ours: cells, new rows, rows taken away. An entry of which
 * nothing was changed is no news, however ours went on.
 */
export function changedInFile(
  proposal: Proposal & { readonly base: FoundEntries },
  file: Ledger,
  ours: EntityStates,
  outsider: Outsider,
): Ledger {
  const base = new Map(statesIn(proposal.base, outsider).map((state) => [state.id, state]));
  const since = sinceBase(file, { ...file, states: base }, ours, outsider);
  const gone = [...base.values()].flatMap((former): readonly EntityState[] => {
    const own = ours.get(former.id);
    return file.states.has(former.id) || !own?.entry ? [] : [takenAway(former, own, outsider)];
  });
  return { ...since, states: new Map([...since.states, ...gone.map((state) => [state.id, state] as const)]) };
}

/**
 * What a reader found, as a copy of a register to be merged like any other. Leftovers of the activities that are named
 * go into their notes.
 */
export function ledgerOfProposal(
  proposal: Proposal,
  outsider: Outsider,
  keepLeftoversOf: (activity: Uuid) => boolean = () => false,
): Ledger {
  const states = new Map<Uuid, EntityState>();
  if (proposal.organisation) {
    const id = deterministicId('organisation', outsider.replica);
    states.set(id, stateOf('organisation', { id, ...proposal.organisation }, outsider));
  }
  const activities = proposal.activities.map((activity) =>
    keepLeftoversOf(activity.id)
      ? withNotes(
          activity,
          proposal.leftovers.filter((one) => one.activity === activity.id),
        )
      : activity,
  );
  for (const state of statesIn({ ...proposal, activities }, outsider)) states.set(state.id, state);
  return { id: deterministicId('register', outsider.replica), states, history: [] };
}
