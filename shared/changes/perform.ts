import { canonicalJson, type Json } from '../basics/json.ts';
import type { Uuid } from '../basics/uuid.ts';
import { entryOf } from '../register/assemble.ts';
import { fieldsOf, type EntityKind } from '../register/collections.ts';
import type { Fields } from '../register/field.ts';
import { leavesOf } from '../register/leaves.ts';
import type { AnyEntry } from '../register/value.ts';
import type { Change, Edit, HistoryEvent, Stamp, Via } from './change.ts';
import type { EntityState, EntityStates } from './entity-state.ts';
import { hashOfLeaf, lifePath, noVersions, type EntityVersions, type Head } from './versions.ts';

/** What a change is called for and after which number it comes. */
export interface Request {
  readonly edits: readonly Edit[];
  readonly via: Via;
  readonly of?: number;
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
  const touched = new Map<Uuid, EntityState>();
  const events: HistoryEvent[] = [];
  for (const [id, edits] of byEntity(request.edits)) {
    const before = states.get(id);
    const done = performOn(before, id, edits, { ...stamp, via: request.via });
    if (!done) continue;
    touched.set(id, done.state);
    events.push(...done.events);
  }
  if (events.length === 0) return { states: [] };
  const { at, by, replica } = stamp;
  const of = request.of === undefined ? {} : { of: request.of };
  const change: Change = { seq: request.after + 1, at, by, replica, via: request.via, ...of, events };
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

interface Writer extends Stamp {
  readonly via: Via;
}

interface Working {
  kind: EntityKind | undefined;
  alive: boolean;
  leaves: Map<string, Json>;
  readonly written: Map<string, Json>;
  readonly events: HistoryEvent[];
}

function performOn(
  before: EntityState | undefined,
  id: Uuid,
  edits: readonly Edit[],
  writer: Writer,
): { readonly state: EntityState; readonly events: readonly HistoryEvent[] } | undefined {
  const versions = before?.versions ?? noVersions;
  const counter = (versions.seen[writer.replica] ?? 0) + 1;
  const entry = before?.entry;
  const leaves = before?.kind && entry ? leavesOf(entry, fieldsOf(before.kind)) : [];
  const working: Working = {
    kind: before?.kind,
    alive: entry !== undefined,
    leaves: new Map(leaves),
    written: new Map(),
    events: [],
  };
  for (const edit of edits) apply(edit, working, id, counter, writer);
  if (working.events.length === 0) return undefined;
  const after = {
    ...before,
    id,
    ...(working.kind ? { kind: working.kind } : {}),
    versions: versionsAfter(versions, working, counter, writer),
  };
  const state = stateAfter(after, working, id);
  return { state, events: working.events };
}

function stateAfter(state: EntityState, working: Working, id: Uuid): EntityState {
  const { entry: _before, conflicts, ...rest } = state;
  const open = Object.entries(conflicts ?? {}).filter(([path]) => !working.written.has(path));
  const rivals = working.alive && open.length > 0 ? { conflicts: Object.fromEntries(open) } : {};
  if (!working.alive || !working.kind) {
    const { kind: _kind, ...gone } = rest;
    return gone;
  }
  const declared = fieldsOf(working.kind);
  const entry = { ...undeclared(state.entry, declared), ...entryOf(id, working.leaves, declared) };
  return { ...rest, ...rivals, entry };
}

/** What a newer release entered and this one has no field for: it stays as it is. */
function undeclared(entry: AnyEntry | undefined, declared: Fields): object {
  const unknown = Object.entries(entry ?? {}).filter(
    ([key]) => key !== 'id' && !Object.hasOwn(declared, key),
  );
  return Object.fromEntries(unknown);
}

function apply(edit: Edit, working: Working, id: Uuid, counter: number, writer: Writer): void {
  const note = (path: string, from: Json, to: Json): void => {
    const { at, by, via, replica } = writer;
    working.events.push({ at, by, entity: id, from, head: [replica, counter], path, to, via });
  };
  if (edit.type === 'write') return applyWrite(edit.path, edit.to, working, note);
  if (edit.type === 'create') {
    working.kind = edit.kind;
    working.alive = true;
    working.leaves = new Map(leavesOf(edit.entry, fieldsOf(edit.kind)));
    for (const [path, leaf] of working.leaves) working.written.set(path, leaf);
    note(lifePath, null, {
      kind: edit.kind,
      value: entryOf(id, working.leaves, fieldsOf(edit.kind)) as unknown as Json,
    });
    return;
  }
  if (!working.alive || !working.kind) throw new Error(`entity ${id} is not there to be deleted`);
  note(
    lifePath,
    { kind: working.kind, value: entryOf(id, working.leaves, fieldsOf(working.kind)) as unknown as Json },
    null,
  );
  working.alive = false;
  working.leaves = new Map();
  working.written.clear();
}

function applyWrite(
  path: string,
  to: Json,
  working: Working,
  note: (path: string, from: Json, to: Json) => void,
): void {
  if (!working.alive) throw new Error(`a write to ${path} of an entity that is not there`);
  const from = working.leaves.get(path) ?? null;
  if (canonicalJson(from) === canonicalJson(to)) return;
  if (to === null) working.leaves.delete(path);
  else working.leaves.set(path, to);
  working.written.set(path, to);
  note(path, from, to);
}

function versionsAfter(
  before: EntityVersions,
  working: Working,
  counter: number,
  writer: Writer,
): EntityVersions {
  const headOf = (value: Json): Head => [writer.replica, counter, writer.by, writer.at, hashOfLeaf(value)];
  const seen = { ...before.seen, [writer.replica]: counter };
  if (!working.alive) return { seen, gone: true, fields: { [lifePath]: headOf(null) } };
  const heads = [...working.written].map(([path, value]) => [path, headOf(value)] as const);
  return { seen, fields: { ...before.fields, [lifePath]: headOf(true), ...Object.fromEntries(heads) } };
}

/** An entry as history keeps it beside `/_life`. */
export interface LifeValue {
  readonly kind: EntityKind;
  readonly value: AnyEntry;
}
