import { canonicalJson, type Json } from '../basics/json.ts';
import type { Uuid } from '../basics/uuid.ts';
import type { Change, Edit, HistoryEvent } from '../changes/change.ts';
import type { EntityState, EntityStates } from '../changes/entity-state.ts';
import { isItem, itemsAbove } from '../changes/item-paths.ts';
import { takeBack } from '../changes/undo.ts';
import { lifePath } from '../changes/versions.ts';
import { fieldsOf } from '../register/collections.ts';
import type { Fields } from '../register/field.ts';
import { leavesOf, pathNames, type Leaves } from '../register/leaves.ts';

/** So many days an import can be taken back as a whole. */
export const importTakenBackWithin = 30;

/** What takes an import back after other work was done. */
export interface TakenBack {
  readonly edits: readonly Edit[];
  /** Places that were edited since, and entries that what stays names: they stay as they are. */
  readonly kept: readonly { readonly entity: Uuid; readonly path: string }[];
}

/** An import, and the register as it stands now. */
interface Since {
  readonly change: Change;
  readonly states: EntityStates;
  readonly leavesAt: (state: EntityState) => Leaves;
  /** The last thing that the import wrote at each place. */
  readonly last: ReadonlyMap<string, HistoryEvent>;
}

const keyOf = (entity: Uuid, path: string): string => `${entity} ${path}`;

/**
 * Takes an import back though other changes came after it: every place that still says what the import made it say goes
 * back to what it said before. What somebody worked on since stays, and is named: an entry or an item of a list that came
 * with the import stays as a whole.
 */
export function takeBackImport(change: Change, states: EntityStates): TakenBack {
  const last = new Map(change.events.map((event) => [keyOf(event.entity, event.path), event]));
  const since: Since = { change, states, last, leavesAt: leavesOnce() };
  const came = new Set(
    change.events.filter((event) => cameWith(event, states)).map(({ entity, path }) => keyOf(entity, path)),
  );
  const stays = staying(since, came);
  const kept: TakenBack['kept'][number][] = [];
  const untouched = change.events.filter((event) => {
    const { entity, path } = event;
    const final = last.get(keyOf(entity, path)) ?? event;
    const around = wholesAround(event, states);
    const whole = around.find((one) => stays.has(keyOf(entity, one)));
    if (whole === undefined && stillSays(since, final)) return true;
    const goesWithItem = around.some(
      (one) => one !== path && one !== lifePath && came.has(keyOf(entity, one)),
    );
    const isNamed = whole === undefined ? !goesWithItem : whole === path;
    if (final === event && isNamed) kept.push({ entity, path });
    return false;
  });
  return { edits: takeBack([{ ...change, events: untouched }]), kept };
}

function leavesOnce(): Since['leavesAt'] {
  const known = new Map<Uuid, Leaves>();
  return ({ id, kind, entry }) => {
    const leaves =
      known.get(id) ?? (kind && entry ? leavesOf(entry, fieldsOf(kind)) : new Map<string, Json>());
    known.set(id, leaves);
    return leaves;
  };
}

const fieldsHere = (entity: Uuid, states: EntityStates): Fields => {
  const { kind, former } = states.get(entity) ?? {};
  const known = kind ?? former?.kind;
  return known ? fieldsOf(known) : {};
};

/** The entry, and the items of lists that a place stands in, outermost first; the place itself is the last. */
const wholesAround = ({ entity, path }: HistoryEvent, states: EntityStates): readonly string[] =>
  path === lifePath ? [path] : [lifePath, ...itemsAbove(path, fieldsHere(entity, states)), path];

/** Whether an import brought a whole: an entry, or an item of a list. */
const cameWith = ({ entity, path, from, to }: HistoryEvent, states: EntityStates): boolean =>
  from === null && to !== null && (path === lifePath || isItem(path, fieldsHere(entity, states)));

/** What came whole and was worked on since, or is named by what stays. */
function staying(since: Since, came: ReadonlySet<string>): ReadonlySet<string> {
  const { states, last } = since;
  const stays = new Set<string>();
  for (const key of came) {
    const event = last.get(key);
    if (event && (event.path === lifePath ? !stillSays(since, event) : isWrittenIn(since, event)))
      stays.add(key);
  }
  const named = [...states.values()].filter((state) => isLater(since, state));
  // A list gives what is added to it while it is walked through.
  for (const state of named)
    for (const entity of namedIn(since, state, stays)) {
      const key = keyOf(entity, lifePath);
      if (!came.has(key) || stays.has(key)) continue;
      stays.add(key);
      const other = states.get(entity);
      if (other) named.push(other);
    }
  return stays;
}

/** Whether somebody wrote in an item since. That it has another place in its list is no work on it. */
function isWrittenIn({ states, last, leavesAt }: Since, { entity, path }: HistoryEvent): boolean {
  const state = states.get(entity);
  if (!state) return false;
  return [...leavesAt(state)].some(
    ([leaf, value]) =>
      leaf.startsWith(`${path}/`) &&
      !leaf.endsWith('/position') &&
      canonicalJson(value) !== canonicalJson(last.get(keyOf(entity, leaf))?.to ?? null),
  );
}

/** Each change of an entity writes that it is there: what was worked on after the import has a later writer. */
const isLater = ({ change }: Since, { entry, versions }: EntityState): boolean =>
  entry !== undefined && (versions.fields[lifePath]?.[3] ?? '') > change.at;

/** What an entry names at places that do not go back. */
function* namedIn(since: Since, state: EntityState, stays: ReadonlySet<string>): Generator<Uuid> {
  const { last, leavesAt, states } = since;
  for (const [path, value] of leavesAt(state)) {
    const event = last.get(keyOf(state.id, path));
    const isWhole = event && wholesAround(event, states).some((one) => stays.has(keyOf(state.id, one)));
    if (event && !isWhole) continue;
    const named = value === true ? pathNames(path).at(-1) : value;
    if (typeof named === 'string') yield named;
  }
}

function stillSays({ states, leavesAt }: Since, { entity, path, to, at, head }: HistoryEvent): boolean {
  const state = states.get(entity);
  if (!state) return false;
  if (path !== lifePath)
    return (
      state.entry !== undefined && canonicalJson(leavesAt(state).get(path) ?? null) === canonicalJson(to)
    );
  const life = state.versions.fields[lifePath];
  if (to === null) return state.entry === undefined;
  // Each change of an entity writes that it is there: another writer means that somebody worked on it.
  return state.entry !== undefined && ((life?.[0] === head[0] && life[1] === head[1]) || life?.[3] === at);
}
