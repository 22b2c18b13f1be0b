import { fc } from '../../chances.ts';
import type { Edit } from '../../../shared/changes/change.ts';
import { editsBetween } from '../../../shared/changes/edits.ts';
import type { EntityState, EntityStates } from '../../../shared/changes/entity-state.ts';
import { decisionEdits } from '../../../shared/merging/decision-edits.ts';
import { conflictsIn } from '../../../shared/merging/leaf-conflicts.ts';
import { normalise } from '../../../shared/register/assemble.ts';
import { collectionNames, fieldsOf, type EntityKind } from '../../../shared/register/collections.ts';
import type { AnyEntry } from '../../../shared/register/value.ts';
import { arbitraryEntry } from '../../arbitrary/entry.ts';
import type { Chance } from './chance.ts';

/** Activities and parties as often as all other kinds together. */
const kinds: readonly EntityKind[] = [
  ...collectionNames,
  ...Array<EntityKind>(5).fill('activities'),
  ...Array<EntityKind>(5).fill('parties'),
];

const sampled = (kind: EntityKind, chance: Chance): AnyEntry => {
  const [entry] = fc.sample(arbitraryEntry(kind), { numRuns: 1, seed: chance.below(2 ** 31) });
  if (!entry) throw new Error('nothing sampled');
  return entry;
};

type Living = EntityState & { readonly kind: EntityKind; readonly entry: AnyEntry };
const isLiving = (state: EntityState): state is Living =>
  state.entry !== undefined && state.kind !== undefined;

/** What a person does on a screen, as edits; nothing where there is nothing to do it to. */
export function someAction(states: EntityStates, chance: Chance): readonly Edit[] {
  const all = [...states.values()];
  const living = all.filter(isLiving);
  switch (chance.below(10)) {
    case 0:
    case 1:
      return creation(chance);
    case 2:
      return deletion(living, chance);
    case 3:
      return restoration(all, chance);
    case 4:
    case 5:
      return decision(living, chance);
    default:
      return rewriting(living, chance);
  }
}

/** Two colleagues never make the same id, as arbitrary ones may be. */
function freshId(chance: Chance): string {
  const hex = (length: number): string =>
    Array.from({ length }, () => chance.below(16).toString(16)).join('');
  return `${hex(8)}-${hex(4)}-7${hex(3)}-8${hex(3)}-${hex(12)}`;
}

function creation(chance: Chance): readonly Edit[] {
  const kind = chance.one(kinds) ?? 'activities';
  return [{ type: 'create', kind, entry: { ...sampled(kind, chance), id: freshId(chance) } }];
}

function deletion(living: readonly Living[], chance: Chance): readonly Edit[] {
  const state = chance.one(living.filter(({ kind }) => kind !== 'organisation'));
  return state ? [{ type: 'delete', entity: state.id }] : [];
}

/** An entry comes back as it went. */
function restoration(all: readonly EntityState[], chance: Chance): readonly Edit[] {
  const former = chance.one(all.filter(({ entry }) => !entry))?.former;
  return former ? [{ type: 'create', kind: former.kind, entry: former.entry }] : [];
}

function decision(living: readonly Living[], chance: Chance): readonly Edit[] {
  const open = living.flatMap((state) => conflictsIn(state).map((conflict) => ({ state, conflict })));
  const chosen = chance.one(open);
  if (!chosen) return [];
  const { state, conflict } = chosen;
  const side = chance.one([conflict.ours, ...conflict.theirs]) ?? conflict.ours;
  return decisionEdits({ entity: state.id, kind: state.kind, whole: state.entry }, conflict.path, side.value);
}

function rewriting(living: readonly Living[], chance: Chance): readonly Edit[] {
  const state = chance.one(living);
  if (!state) return [];
  const other = sampled(state.kind, chance);
  const fields = Object.keys(fieldsOf(state.kind));
  const chosen = [chance.one(fields), chance.one(fields), chance.one(fields)].filter(
    (name) => name !== undefined,
  );
  const after: Record<string, unknown> = { ...state.entry };
  for (const name of chosen) after[name] = rewritten(state.entry[name], other[name], chance);
  return editsBetween(state.kind, state.entry, normalise({ ...after, id: state.id }, fieldsOf(state.kind)));
}

const isList = (value: unknown): value is readonly AnyEntry[] =>
  Array.isArray(value) && value.length > 0 && typeof value[0] === 'object';

/** Another value, or a list in which the first item is another and the last is gone or new. */
function rewritten(before: unknown, other: unknown, chance: Chance): unknown {
  if (!isList(before) || !isList(other) || chance.once(3)) return other;
  const [first, ...rest] = before;
  const changed = { ...first, ...other[0], id: first?.id };
  return [changed, ...(chance.once(2) ? rest.slice(0, -1) : rest), ...(chance.once(3) ? other.slice(1) : [])];
}
