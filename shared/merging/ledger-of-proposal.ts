import { sha256Hex } from '../basics/sha-256.ts';
import type { Uuid } from '../basics/uuid.ts';
import type { EntityState } from '../changes/entity-state.ts';
import { noVersions } from '../changes/versions.ts';
import type { Ledger } from '../file-format/ledger.ts';
import { signChanges, type Outsider } from '../file-format/outsider.ts';
import type { Leftover, Proposal } from '../readers/proposal.ts';
import type { Activity } from '../register/activity/activity.ts';
import { normalise } from '../register/assemble.ts';
import { fieldsOf, type EntityKind } from '../register/collections.ts';
import type { AnyEntry } from '../register/value.ts';
import type { Language, Text } from '../wording/wording.ts';

/** Collections that a reader of foreign files fills. */
const filled = [
  'activities',
  'parties',
  'systems',
  'measures',
  'dataItems',
  'subjectCategories',
] as const satisfies readonly (EntityKind & keyof Proposal)[];

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
  const notes: Text = { ...activity.notes, [language]: before ? `${before}\n${lines}` : lines };
  return { ...activity, notes };
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
  const put = (kind: EntityKind, entry: AnyEntry): void => {
    const plain: EntityState = {
      id: entry.id,
      kind,
      entry: normalise(entry, fieldsOf(kind)),
      versions: noVersions,
    };
    states.set(entry.id, signChanges(plain, outsider));
  };
  if (proposal.organisation) {
    const id = organisationId(outsider.replica);
    put('organisation', { id, ...proposal.organisation });
  }
  const activities = proposal.activities.map((activity) =>
    keepLeftoversOf(activity.id)
      ? withNotes(
          activity,
          proposal.leftovers.filter((one) => one.activity === activity.id),
        )
      : activity,
  );
  for (const kind of filled)
    for (const entry of kind === 'activities' ? activities : proposal[kind]) put(kind, entry);
  return { id: organisationId(`${outsider.replica} register`), states, history: [] };
}

/** A name-based id (RFC 9562, version 8): the same file gives the same. */
function organisationId(of: string): Uuid {
  const hex = sha256Hex(of);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
