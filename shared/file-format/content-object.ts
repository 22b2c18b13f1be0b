import type { Json } from '../basics/json.ts';
import type { Uuid } from '../basics/uuid.ts';
import type { HistoryEvent } from '../changes/change.ts';
import type { EntityState } from '../changes/entity-state.ts';
import { historyOf } from '../changes/grouping.ts';
import { noVersions } from '../changes/versions.ts';
import type { AnyEntry } from '../register/value.ts';
import { fileFormat } from './envelope.ts';
import { readVersions, writtenVersions, type WrittenVersions } from './former.ts';
import type { Content } from './lines.ts';
import { regroup } from './regroup.ts';
import { steps, upgrade, type Step } from './versions/chain.ts';

/** A register as the object of a file: what the steps of the chain work on. */
export type ContentObject = Readonly<Record<string, Json>>;

/** The parts of the object that hold a register's content. */
interface Parts {
  readonly register: Readonly<Record<string, unknown>>;
  readonly versions: Readonly<Record<Uuid, WrittenVersions>>;
  readonly conflicts: Readonly<Record<Uuid, NonNullable<EntityState['conflicts']>>>;
  readonly history: readonly HistoryEvent[];
}

/**
 * What the store keeps of a register, as the object of a file of that version. Entities of a kind this release does not
 * know make a list of that name; fields it does not know stand where they are.
 */
export function contentObject(register: Uuid, content: Content, version: number): ContentObject {
  const lists = new Map<string, AnyEntry[]>();
  let organisation: AnyEntry | undefined;
  for (const { kind, entry } of content.states.values()) {
    if (!entry || !kind) continue;
    const list = lists.get(kind);
    if (kind === 'organisation') organisation = entry;
    else if (list) list.push(entry);
    else lists.set(kind, [entry]);
  }
  const states = [...content.states.values()];
  const parts: Parts = {
    register: { id: register, ...(organisation ? { organisation } : {}), ...Object.fromEntries(lists) },
    versions: Object.fromEntries(states.map((state) => [state.id, writtenVersions(state)])),
    conflicts: Object.fromEntries(
      states.flatMap(({ id, conflicts }) => (conflicts ? [[id, conflicts] as const] : [])),
    ),
    history: historyOf(content.changes),
  };
  return { format: fileFormat, version, ...parts } as unknown as ContentObject;
}

/**
 * The inverse: the content that an object holds. `before` is the content that the object was made of; from it come the
 * order of the entities, what the object has no place for, and which events make up one change. Throws where the object
 * holds what content has no place for: a step that is wrong.
 */
export function contentOfObject(object: ContentObject, before: Content): Content {
  const { register, versions, conflicts, history } = object as unknown as Parts;
  const states = new Map<Uuid, EntityState>();
  for (const id of before.states.keys()) states.set(id, { id, versions: noVersions });
  const take = (id: Uuid, living: Pick<EntityState, 'kind' | 'entry'>): void => {
    const competing = conflicts[id] ? { conflicts: conflicts[id] } : {};
    const shown = { isLiving: living.entry !== undefined, hasConflicts: id in conflicts };
    const rest = restOf(before.states.get(id), shown);
    const written = readVersions(versions[id] ?? noVersions);
    states.set(id, { ...rest, id, ...living, ...written, ...competing });
  };
  for (const [kind, entry] of entriesIn(register)) {
    if (states.get(entry.id)?.entry) throw new Error(`the id ${entry.id} stands twice`);
    take(entry.id, { kind: kind as NonNullable<EntityState['kind']>, entry });
  }
  for (const id of Object.keys(versions)) if (!states.get(id)?.entry) take(id, {});
  const gone = [...states.keys()].filter((id) => !states.get(id)?.entry && !(id in versions));
  for (const id of gone) states.delete(id);
  return { states, changes: regroup(before.changes, history) };
}

function* entriesIn(register: Parts['register']): Generator<readonly [kind: string, entry: AnyEntry]> {
  for (const [kind, value] of Object.entries(register)) {
    if (kind === 'id') continue;
    if (kind === 'organisation') yield [kind, value as AnyEntry];
    else if (Array.isArray(value)) for (const entry of value as AnyEntry[]) yield [kind, entry];
    else throw new Error(`the store has no place for register.${kind}`);
  }
}

/** What stays of a state whose entry or conflicts the object does not show; the order of its keys stays too. */
function restOf(
  state: EntityState | undefined,
  { isLiving, hasConflicts }: { readonly isLiving: boolean; readonly hasConflicts: boolean },
): Partial<EntityState> {
  if (!state) return {};
  const hidden = [
    ...(isLiving || !state.entry ? [] : ['entry', 'kind']),
    ...(hasConflicts ? [] : ['conflicts']),
    'former',
  ];
  return Object.fromEntries(Object.entries(state).filter(([key]) => !hidden.includes(key)));
}

/**
 * What a store of version `from` holds of a register, as a store of the current version holds it, up the same steps as a
 * file; pure, for the journal and the window's own store alike. Content of the current version comes back as it is.
 */
export function upgradeContent(
  register: Uuid,
  content: Content,
  from: number,
  chain: readonly Step[] = steps,
): Content {
  if (!chain.some((step) => step.from >= from)) return content;
  return contentOfObject(upgrade(contentObject(register, content, from), from, chain), content);
}
