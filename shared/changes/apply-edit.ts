import { canonicalJson, type Json } from '../basics/json.ts';
import type { Uuid } from '../basics/uuid.ts';
import { entryOf } from '../register/assemble.ts';
import { fieldsOf, type EntityKind } from '../register/collections.ts';
import { leavesOf } from '../register/leaves.ts';
import type { Edit, HistoryEvent, Stamp, Via } from './change.ts';
import type { EntityState } from './entity-state.ts';
import { isItem, itemsAbove } from './item-paths.ts';
import { lifeValue } from './life.ts';
import { othersThan } from './take-in.ts';
import { lifePath } from './versions.ts';

export interface Writer extends Stamp {
  readonly via: Via;
}

/** An entity while the edits of one change go over it. */
export interface Working {
  readonly id: Uuid;
  readonly before: EntityState | undefined;
  readonly counter: number;
  readonly writer: Writer;
  kind: EntityKind | undefined;
  alive: boolean;
  leaves: Map<string, Json>;
  readonly written: Map<string, Json>;
  /** The items of lists in which something was written. */
  readonly items: Set<string>;
  /** What competes with the value at a path: as it was before, until a write decides or brings it back. */
  readonly competing: Map<string, readonly Json[]>;
  readonly events: HistoryEvent[];
}

/** Lets an edit go over an entity: what it writes, and what history notes of it. */
export function apply(edit: Edit, working: Working): void {
  if (edit.type === 'write') return applyWrite(edit, working);
  if (edit.type === 'create') return applyCreate(edit, working);
  const { alive, kind, id, leaves } = working;
  if (!alive || !kind) throw new Error(`entity ${id} is not there to be deleted`);
  const rivals = working.competing.get(lifePath) ?? othersThan(true, working.before?.conflicts?.[lifePath]);
  note(working, lifePath, lifeValue(kind, entryOf(id, leaves, fieldsOf(kind))), null, rivals);
  working.competing.delete(lifePath);
  working.alive = false;
}

function applyCreate(
  { kind, entry, rivals: raised = [] }: Extract<Edit, { type: 'create' }>,
  working: Working,
): void {
  const { before, written, competing, id } = working;
  const isBack = !before?.entry && written.size === 0 && sameEntry(before?.former, { kind, entry });
  working.kind = kind;
  working.alive = true;
  working.leaves = new Map(leavesOf(entry, fieldsOf(kind)));
  if (!isBack) writeAnew(working);
  if (raised.length > 0) competing.set(lifePath, raised);
  note(working, lifePath, null, lifeValue(kind, entryOf(id, working.leaves, fieldsOf(kind))), [], raised);
}

/** What comes back as it went needs no new writes: what colleagues changed meanwhile is no conflict. */
const sameEntry = (one: EntityState['former'], other: NonNullable<EntityState['former']>): boolean =>
  one !== undefined && canonicalJson(one as unknown as Json) === canonicalJson(other as unknown as Json);

function writeAnew({ before, written, leaves, competing }: Working): void {
  const former = [...Object.keys(before?.versions.fields ?? {}), ...written.keys()];
  for (const path of former) if (path !== lifePath) written.set(path, null);
  for (const [path, leaf] of leaves) written.set(path, leaf);
  competing.clear();
}

function applyWrite(edit: Extract<Edit, { type: 'write' }>, working: Working): void {
  const { path, to, rivals: raised = [] } = edit;
  const { kind, leaves, written, competing } = working;
  if (!working.alive || !kind) throw new Error(`a write to ${path} of an entity that is not there`);
  if (path === lifePath) return applyStay(raised, working);
  const from = leaves.get(path) ?? null;
  const rivals = competing.get(path) ?? othersThan(from, working.before?.conflicts?.[path]);
  if (canonicalJson(from) === canonicalJson(to) && rivals.length === 0 && raised.length === 0) return;
  for (const item of itemsAbove(path, fieldsOf(kind))) {
    working.items.add(item);
    // An item comes to be with the first thing said of it.
    if (to !== null && !leaves.has(item)) applyWrite({ ...edit, path: item, to: true, rivals: [] }, working);
  }
  if (to === null && isItem(path, fieldsOf(kind))) clearItem(edit, working);
  if (to === null) leaves.delete(path);
  else leaves.set(path, to);
  written.set(path, to);
  competing.set(path, raised);
  note(working, path, from, to, rivals, raised);
}

/** An item goes with all that is said of it. */
function clearItem(edit: Extract<Edit, { type: 'write' }>, working: Working): void {
  const within = [...working.leaves.keys()].filter((path) => path.startsWith(`${edit.path}/`));
  for (const path of within)
    if (working.leaves.has(path)) applyWrite({ ...edit, path, to: null, rivals: [] }, working);
}

/** What takes something back decides nothing: a deletion that competed with what was there competes on. */
export function keepOpen({ writer, before, alive, competing }: Working): void {
  const isBack = writer.via === 'undo' || writer.via === 'redo';
  const rivals = othersThan(true, before?.conflicts?.[lifePath]);
  if (isBack && alive && before?.entry && rivals.length > 0 && !competing.has(lifePath))
    competing.set(lifePath, rivals);
}

/** Says that the entity is there after all, where one copy deleted it; or, taking that back, that this is open again. */
function applyStay(raised: readonly Json[], working: Working): void {
  const { id, before, kind, leaves, competing } = working;
  const rivals = competing.get(lifePath) ?? othersThan(true, before?.conflicts?.[lifePath]);
  if (!kind || (rivals.length === 0 && raised.length === 0)) return;
  competing.set(lifePath, raised);
  const value = lifeValue(kind, entryOf(id, leaves, fieldsOf(kind)));
  note(working, lifePath, value, value, rivals, raised);
}

function note(
  { id, counter, writer, events }: Working,
  path: string,
  from: Json,
  to: Json,
  rivals: readonly Json[] = [],
  raised: readonly Json[] = [],
): void {
  const { at, by, via, replica } = writer;
  const competing = {
    ...(rivals.length > 0 ? { rivals } : {}),
    ...(raised.length > 0 ? { raised } : {}),
  };
  events.push({ at, by, entity: id, from, head: [replica, counter], path, to, via, ...competing });
}
