import { canonicalJson, type Json } from '../basics/json.ts';
import { entryOf } from '../register/assemble.ts';
import { fieldsOf, type EntityKind } from '../register/collections.ts';
import type { HistoryEvent, Stamp, Via } from './change.ts';
import type { EntityState } from './entity-state.ts';
import { distinctValues, headsOf, isConflict, toldBy, type Heads } from './heads.ts';
import { withHeldItems } from './held-items.ts';
import { joinIncoming, type Incoming, type Joined } from './incoming.ts';
import { entryWith, lifeValue } from './life.ts';
import { isItem } from './item-paths.ts';
import { lifePath, type Head, type Rival } from './versions.ts';

/** An entity after a colleague's copy of it was taken in, and what that changed for who looks at it. */
export interface TakenIn {
  readonly state: EntityState;
  readonly events: readonly HistoryEvent[];
  /** The paths at which one write says two things. */
  readonly collisions: readonly string[];
}

/**
 * Takes a colleague's copy of an entity in. What is shown stays where several values compete; an entity that one copy
 * deleted and the other changed is there until somebody decides.
 */
export function takeIn(
  before: EntityState | undefined,
  incoming: Incoming,
  stamp: Stamp & { readonly via: Via },
): TakenIn {
  const joined = withHeldItems(joinIncoming(before, incoming), kindOf(before, incoming));
  const state = stateOf(before, incoming, joined);
  return { state, events: eventsOf(before, state, joined, stamp), collisions: joined.collisions };
}

const kindOf = (before: EntityState | undefined, incoming: Incoming): EntityKind | undefined =>
  before?.kind ?? before?.former?.kind ?? incoming.kind;

function stateOf(before: EntityState | undefined, incoming: Incoming, { seen, heads }: Joined): EntityState {
  const id = incoming.entity;
  const kind = kindOf(before, incoming);
  const isThere = (path: string): boolean =>
    path === lifePath || (kind !== undefined && isItem(path, fieldsOf(kind)));
  const shown = [...heads].map(([path, rivals]) => {
    const one =
      rivals.length === 1 ? rivals[0] : shownAmong(rivals, before?.versions.fields[path], isThere(path));
    return [path, one ?? nothingStands(path)] as const;
  });
  const competing = [...heads].filter(([, rivals]) => rivals.length > 1);
  const fields = Object.fromEntries(shown.map(([path, { head }]) => [path, head]));
  const conflicts = competing.length > 0 ? { conflicts: Object.fromEntries(competing) } : {};
  const leaves = new Map<string, Json>();
  for (const [path, { value }] of shown) if (value !== null && path !== lifePath) leaves.set(path, value);
  const isAlive = shown.some(([path, { value }]) => path === lifePath && value === true);
  if (isAlive && kind)
    return {
      id,
      kind,
      entry: entryWith(before?.entry, id, leaves, kind),
      versions: { seen, fields },
      ...conflicts,
    };
  const former = kind ? { former: { kind, entry: entryOf(id, leaves, fieldsOf(kind)) } } : {};
  return { id, ...former, versions: { seen, gone: true, fields }, ...conflicts };
}

/** What is there, an entry or an item of a list, outlives a deletion; else what was shown is, as long as it stands. */
function shownAmong(
  rivals: readonly Rival[],
  shownBefore: Head | undefined,
  isOfBeingThere: boolean,
): Rival | undefined {
  const there = isOfBeingThere ? rivals.find(({ value }) => value === true) : undefined;
  return there ?? (shownBefore && toldBy(rivals, shownBefore)) ?? rivals[0];
}

function nothingStands(path: string): never {
  throw new Error(`nothing stands at ${path}`);
}

const valueOf = (state: EntityState | undefined): Json =>
  state?.kind && state.entry ? lifeValue(state.kind, state.entry) : null;

function eventsOf(
  before: EntityState | undefined,
  after: EntityState,
  { news, heads }: Joined,
  { at, by, via }: Stamp & { readonly via: Via },
): readonly HistoryEvent[] {
  const was = before ? headsOf(before) : new Map<string, readonly Rival[]>();
  const note = (path: string, from: Json, to: Json, about: object = {}): HistoryEvent => {
    const [replica, counter] = after.versions.fields[path] ?? ['', 1];
    return { at, by, entity: after.id, from, head: [replica, counter], path, to, via, ...about };
  };
  if (!before?.entry || !after.entry) {
    const changed = before?.entry !== undefined || after.entry !== undefined;
    const raised = after.entry ? othersThan(true, heads.get(lifePath)) : [];
    const about = raised.length > 0 ? { raised } : {};
    return changed ? [note(lifePath, valueOf(before), valueOf(after), about)] : [];
  }
  return news.flatMap((path) => {
    const [from, to] = [shownValue(before, was, path), shownValue(after, heads, path)];
    const [rivals, raised] = [othersThan(from, was.get(path)), othersThan(to, heads.get(path))];
    const written = path === lifePath ? [valueOf(before), valueOf(after)] : [from, to];
    const isSame = canonicalJson(from) === canonicalJson(to);
    if (isSame && canonicalJson(rivals) === canonicalJson(raised)) return [];
    const about = {
      ...(rivals.length > 0 ? { rivals } : {}),
      ...(raised.length > 0 ? { raised } : {}),
    };
    return [note(path, written[0] ?? null, written[1] ?? null, about)];
  });
}

function shownValue(state: EntityState, heads: Heads, path: string): Json {
  const shown = state.versions.fields[path];
  return shown ? (toldBy(heads.get(path) ?? [], shown)?.value ?? null) : null;
}

/** The values that compete with the one shown. */
export function othersThan(shown: Json, rivals: readonly Rival[] | undefined): readonly Json[] {
  if (!isConflict(rivals)) return [];
  const said = canonicalJson(shown);
  return distinctValues(rivals ?? []).filter((value) => canonicalJson(value) !== said);
}
