import type { Json } from '../basics/json.ts';
import { finished, type Steps } from '../basics/steps.ts';
import type { Uuid } from '../basics/uuid.ts';
import { entryOf } from '../register/assemble.ts';
import { fieldsOf } from '../register/collections.ts';
import { leavesOf } from '../register/leaves.ts';
import { apply, keepOpen, type Working, type Writer } from './apply-edit.ts';
import type { Change, Edit, HistoryEvent, Stamp, Via } from './change.ts';
import type { EntityState, EntityStates } from './entity-state.ts';
import type { Incoming } from './incoming.ts';
import { countIn } from './join.ts';
import { entryWith } from './life.ts';
import { takeIn } from './take-in.ts';
import { hashOfLeaf, lifePath, noVersions, type EntityVersions, type Head, type Rival } from './versions.ts';

/** What a change is called for and after which number it comes. */
export interface Request {
  readonly edits: readonly Edit[];
  readonly via: Via;
  readonly of?: number;
  /** What colleagues' copies say, taken in before the edits. */
  readonly incoming?: readonly Incoming[];
  /** What colleagues' copies remember. */
  readonly received?: readonly HistoryEvent[];
  /** The number of the change before, 0 for the first. */
  readonly after: number;
}

export interface Performed {
  /** Missing where every edit says what already stands. */
  readonly change?: Change;
  /** The entities that the change touched, as they stand after it. */
  readonly states: readonly EntityState[];
}

/**
 * Works out what edits do to a register: the change for the history and the entities as they stand after it. Nothing
 * given is altered. Throws where an edit names an entity that is not there: a fault of ours.
 */
export function perform(states: EntityStates, request: Request, stamp: Stamp): Performed {
  return finished(performing(states, request, stamp));
}

/** The same, an entity at a step: who works beside a window stops in between. */
export function* performing(states: EntityStates, request: Request, stamp: Stamp): Steps<Performed> {
  const { edits, via, of, after, incoming = [], received = [] } = request;
  const touched = new Map<Uuid, EntityState>();
  const events: HistoryEvent[] = [];
  const writer = { ...stamp, via };
  for (const one of incoming) {
    const taken = takeIn(touched.get(one.entity) ?? states.get(one.entity), one, writer);
    touched.set(one.entity, taken.state);
    events.push(...taken.events);
    yield;
  }
  for (const [id, own] of byEntity(edits)) {
    const done = performOn(touched.get(id) ?? states.get(id), id, own, writer);
    if (!done) continue;
    touched.set(id, done.state);
    events.push(...done.events);
    yield;
  }
  if (events.length === 0 && incoming.length === 0 && received.length === 0) return { states: [] };
  const { at, by, replica } = stamp;
  const change: Change = {
    seq: after + 1,
    at,
    by,
    replica,
    via,
    ...(of === undefined ? {} : { of }),
    events,
    ...(incoming.length > 0 ? { incoming } : {}),
    ...(received.length > 0 ? { received } : {}),
  };
  return { change, states: [...touched.values()] };
}

const entityOf = (edit: Edit): Uuid => (edit.type === 'create' ? edit.entry.id : edit.entity);

function byEntity(edits: readonly Edit[]): ReadonlyMap<Uuid, readonly Edit[]> {
  const grouped = new Map<Uuid, Edit[]>();
  for (const edit of edits) {
    const id = entityOf(edit);
    const list = grouped.get(id);
    if (list) list.push(edit);
    else grouped.set(id, [edit]);
  }
  return grouped;
}

function performOn(
  before: EntityState | undefined,
  id: Uuid,
  edits: readonly Edit[],
  writer: Writer,
): { readonly state: EntityState; readonly events: readonly HistoryEvent[] } | undefined {
  const { seen } = before?.versions ?? noVersions;
  const leaves = before?.kind && before.entry ? leavesOf(before.entry, fieldsOf(before.kind)) : [];
  const working: Working = {
    id,
    before,
    counter: countIn(seen, writer.replica) + 1,
    writer,
    kind: before?.kind,
    alive: before?.entry !== undefined,
    leaves: new Map(leaves),
    written: new Map(),
    items: new Set(),
    competing: new Map(),
    events: [],
  };
  for (const edit of edits) apply(edit, working);
  if (working.events.length === 0) return undefined;
  keepOpen(working);
  return { state: stateAfter(working), events: working.events };
}

function stateAfter(working: Working): EntityState {
  const { id, before, kind, leaves, alive } = working;
  const { entry, conflicts, kind: _kind, former, ...rest } = before ?? { versions: noVersions };
  const versions = versionsAfter(working);
  const open = Object.entries(conflicts ?? {}).filter(([path]) => !isWritten(working, path));
  const raised = [...working.competing].flatMap(([path, values]) =>
    rivalsOf(working, versions, path, values),
  );
  const competing = [...open, ...raised];
  const state = {
    ...rest,
    id,
    versions,
    ...(competing.length > 0 ? { conflicts: Object.fromEntries(competing) } : {}),
  };
  if (alive && kind) return { ...state, kind, entry: entryWith(entry, id, leaves, kind) };
  const last = kind ? { kind, entry: entryOf(id, leaves, fieldsOf(kind)) } : former;
  return last ? { ...state, former: last } : state;
}

/** Each change of an entity writes that it is there, and so decides about a deletion. */
const isWritten = ({ written, items }: Working, path: string): boolean =>
  path === lifePath || written.has(path) || items.has(path);

function rivalsOf(
  working: Working,
  { fields }: EntityVersions,
  path: string,
  values: readonly Json[],
): readonly (readonly [string, readonly Rival[]])[] {
  const head = fields[path];
  if (!head || values.length === 0) return [];
  const own: Rival = { value: path === lifePath ? true : (working.written.get(path) ?? null), head };
  return [[path, [own, ...values.map((value) => ({ value, head: rivalHead(working, value) }))]]];
}

/** A value that competes again was written by nobody who had seen the other: each has a writer of its own. */
function rivalHead({ before, writer }: Working, value: Json): Head {
  const hash = hashOfLeaf(value);
  const replica = `rival-${hash}`;
  return [replica, countIn(before?.versions.seen ?? {}, replica) + 1, writer.by, writer.at, hash];
}

function versionsAfter(working: Working): EntityVersions {
  const { before, counter, writer, written, items, leaves, alive } = working;
  const versions = before?.versions ?? noVersions;
  const headOf = (value: Json): Head => [writer.replica, counter, writer.by, writer.at, hashOfLeaf(value)];
  const fields: Record<string, Head> = { ...versions.fields, [lifePath]: headOf(alive ? true : null) };
  // Who changes something in an item says that the item is there: a colleague who takes it away did not see that.
  for (const item of items) if (leaves.get(item) === true) fields[item] = headOf(true);
  for (const [path, value] of written) fields[path] = headOf(value);
  const seen: Record<string, number> = { ...versions.seen, [writer.replica]: counter };
  for (const values of working.competing.values())
    for (const value of values) {
      const [replica, count] = rivalHead(working, value);
      seen[replica] = count;
    }
  return alive ? { seen, fields } : { seen, gone: true, fields };
}
