import type { Json } from '../../shared/basics/json.ts';
import type { Uuid } from '../../shared/basics/uuid.ts';
import type { Edit } from '../../shared/changes/change.ts';
import { copyOf } from '../../shared/register/copy.ts';
import { collections, type CollectionName } from '../../shared/register/collections.ts';
import { usesOf } from '../../shared/register/references.ts';
import type { AnyEntry } from '../../shared/register/value.ts';
import { newId } from './new-id.ts';
import type { Session } from './session.ts';

/** What can be done to the open register. Each call is one change and one step of undo. */
export interface RegisterActions {
  readonly write: (entity: Uuid, path: string, to: Json) => void;
  readonly writeAll: (edits: readonly Edit[]) => void;
  readonly create: (kind: CollectionName, values?: Readonly<Record<string, unknown>>) => Uuid;
  /** Takes the entry out, and with it every mention of it elsewhere. */
  readonly remove: (kind: CollectionName, id: Uuid) => void;
  readonly duplicate: (kind: CollectionName, id: Uuid) => Uuid;
  /** Puts entries back to what a backup held. */
  readonly restore: (edits: readonly Edit[]) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** The actions on one open register. */
export function actionsOf(session: Session): RegisterActions {
  const create = (kind: CollectionName, entry: AnyEntry): Uuid => {
    session.edit([{ type: 'create', kind, entry }], 'create');
    return entry.id;
  };
  return {
    write: (entity, path, to) => session.edit([{ type: 'write', entity, path, to }], 'edit'),
    writeAll: (edits) => session.edit(edits, 'edit'),
    create: (kind, values) => create(kind, { ...values, id: newId() }),
    remove: (kind, id) =>
      session.edit([...clearMentions(session, kind, id), { type: 'delete', entity: id }], 'delete'),
    duplicate: (kind, id) => {
      const entry = session.state(id)?.entry;
      if (!entry) throw new Error(`nothing to copy at ${id}`);
      return create(kind, copyOf(entry, collections[kind].fields, newId));
    },
    restore: (edits) => session.edit(edits, 'restore'),
    undo: session.undo,
    redo: session.redo,
  };
}

const clearMentions = (session: Session, kind: CollectionName, id: Uuid): readonly Edit[] =>
  usesOf(session.view.get().register, kind, id).map((use) => ({
    type: 'write',
    entity: use.entity,
    path: use.path,
    to: null,
  }));
