import type { Uuid } from '../basics/uuid.ts';
import { collectionNames, type EntityKind } from '../register/collections.ts';
import type { Register } from '../register/register.ts';
import type { AnyEntry } from '../register/value.ts';
import type { Edit } from './change.ts';
import { editsBetween } from './edits.ts';

/** An entry as it stands now and as a backup holds it; one of the two may be missing, never both. */
export interface Pair {
  readonly id: Uuid;
  readonly kind: EntityKind;
  readonly now: AnyEntry | undefined;
  readonly former: AnyEntry | undefined;
}

/** An entry that is not the same in a backup, and the writes that make it as it was. */
export interface Difference extends Pair {
  readonly edits: readonly Edit[];
}

type Entries = ReadonlyMap<Uuid, { readonly kind: EntityKind; readonly entry: AnyEntry }>;

function entriesOf(register: Register): Entries {
  const { organisation } = register;
  const entries = new Map<Uuid, { readonly kind: EntityKind; readonly entry: AnyEntry }>();
  entries.set(organisation.id, { kind: 'organisation', entry: organisation });
  for (const kind of collectionNames)
    for (const entry of register[kind]) entries.set(entry.id, { kind, entry });
  return entries;
}

/**
 * Every entry of two states of a register beside itself: those that `former` lacks first, so that what takes an
 * entry's place is written after it.
 */
export function pairsOf(now: Register, former: Register): readonly Pair[] {
  const [living, held] = [entriesOf(now), entriesOf(former)];
  const added = [...living].flatMap(([id, { kind, entry }]) =>
    held.get(id)?.kind === kind ? [] : [{ id, kind, now: entry, former: undefined }],
  );
  const others = [...held].map(([id, { kind, entry }]) => {
    const here = living.get(id);
    return { id, kind, now: here?.kind === kind ? here.entry : undefined, former: entry };
  });
  return [...added, ...others];
}

/** What differs between the two of a pair; `undefined` where they say the same. */
export function differenceOf(pair: Pair): Difference | undefined {
  const { id, kind, now, former } = pair;
  if (!former) return { ...pair, edits: [{ type: 'delete', entity: id }] };
  if (!now) return { ...pair, edits: [{ type: 'create', kind, entry: former }] };
  // Most entries are the same: their texts are compared long before ten thousand are taken apart.
  if (JSON.stringify(now) === JSON.stringify(former)) return undefined;
  const edits = editsBetween(kind, now, former);
  return edits.length > 0 ? { ...pair, edits } : undefined;
}

export const differencesOf = (pairs: readonly Pair[]): readonly Difference[] =>
  pairs.flatMap((pair) => differenceOf(pair) ?? []);

/**
 * The edits that bring a register back to what a backup held: wholly, or in the entries that were chosen and in those
 * they refer to that are missing now. Nothing of the history is taken away: they are new writes like any others, so one
 * undo takes them back.
 */
export function restoreEdits(
  differences: readonly Difference[],
  chosen: 'all' | ReadonlySet<Uuid>,
): readonly Edit[] {
  const wanted = chosen === 'all' ? differences : withMentioned(differences, chosen);
  return wanted.flatMap(({ edits }) => edits);
}

function withMentioned(differences: readonly Difference[], chosen: ReadonlySet<Uuid>): readonly Difference[] {
  const missing = new Map(differences.filter(({ now }) => !now).map((one) => [one.id, one]));
  const taken = new Set(differences.filter(({ id }) => chosen.has(id)));
  // A set gives what is added to it while it is walked through.
  for (const { former } of taken) {
    for (const id of stringsIn(former)) {
      const mentioned = missing.get(id);
      if (mentioned) taken.add(mentioned);
    }
  }
  return differences.filter((one) => taken.has(one));
}

/** All texts within a value: the ids of entries it refers to are among them. */
function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const member of Object.values(value)) yield* stringsIn(member);
}
