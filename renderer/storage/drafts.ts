import type { Json } from '../../shared/basics/json.ts';
import type { Uuid } from '../../shared/basics/uuid.ts';
import type { Edit } from '../../shared/changes/change.ts';
import type { EntityState } from '../../shared/changes/entity-state.ts';
import { fieldsOf } from '../../shared/register/collections.ts';
import { leavesOf } from '../../shared/register/leaves.ts';
import type { Draft } from '../desktop/journal-door.ts';

/** Where drafts outlive a crash: beside the journal, or in the browser. */
export interface DraftPlace {
  /** Keeps a draft in place of the entity's former one; one without writes takes it away. */
  readonly keep: (draft: Draft) => void;
  readonly left: readonly Draft[];
}

/** What is typed in an open form and not yet written, kept against a crash. */
export interface Drafts {
  /** A letter was typed: what would be written is asked for a moment later, once for many letters. */
  readonly typed: (entity: Uuid, writes: () => readonly Edit[]) => void;
  /** The entity was written: its draft is superfluous as soon as that is saved. */
  readonly written: (entity: Uuid) => void;
  /** All that was written is saved. */
  readonly saved: () => void;
}

/** Milliseconds from a letter to its draft: a crash takes no more than that. */
const draftAfter = 100;

type StateOf = (entity: Uuid) => EntityState | undefined;

function leavesNow(state: EntityState | undefined): ReadonlyMap<string, Json> {
  return state?.entry && state.kind ? leavesOf(state.entry, fieldsOf(state.kind)) : new Map();
}

function draftOf(register: Uuid, state: EntityState, edits: readonly Edit[], at: string): Draft {
  const leaves = leavesNow(state);
  const writes = edits.flatMap((edit) =>
    edit.type === 'write' && edit.entity === state.id
      ? [{ path: edit.path, from: leaves.get(edit.path) ?? null, to: edit.to }]
      : [],
  );
  return { register, entity: state.id, at, writes };
}

export function draftsOf(register: Uuid, place: DraftPlace, stateOf: StateOf, now: () => string): Drafts {
  const kept = new Set<Uuid>();
  const superfluous = new Set<Uuid>();
  let waiting: { readonly entity: Uuid; readonly writes: () => readonly Edit[] } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function keep(): void {
    timer = undefined;
    const state = waiting && stateOf(waiting.entity);
    if (!waiting || !state?.entry) return;
    const draft = draftOf(register, state, waiting.writes(), now());
    if (draft.writes.length === 0) return;
    superfluous.delete(state.id);
    kept.add(state.id);
    place.keep(draft);
  }

  return {
    typed: (entity, writes) => {
      waiting = { entity, writes };
      timer ??= setTimeout(keep, draftAfter);
    },
    written: (entity) => {
      if (waiting?.entity === entity) {
        clearTimeout(timer);
        timer = undefined;
        waiting = undefined;
      }
      if (kept.has(entity)) superfluous.add(entity);
    },
    saved: () => {
      for (const entity of superfluous) {
        kept.delete(entity);
        place.keep({ register, entity, at: now(), writes: [] });
      }
      superfluous.clear();
    },
  };
}

/** The writes of a draft that still say something new: what was written since over the same leaf is newer than they are. */
export function writesLeft(draft: Draft, state: EntityState | undefined): readonly Edit[] {
  if (!state?.entry) return [];
  const leaves = leavesNow(state);
  return draft.writes.flatMap(({ path, from, to }): readonly Edit[] =>
    JSON.stringify(leaves.get(path) ?? null) === JSON.stringify(from) &&
    JSON.stringify(from) !== JSON.stringify(to)
      ? [{ type: 'write', entity: draft.entity, path, to }]
      : [],
  );
}

const prefix = 'ropa-desk-draft-';

/** In a browser: storage that is written at once and survives a crash of the page. */
export function browserDrafts(storage: globalThis.Storage): DraftPlace {
  const keys = Object.keys(storage).filter((key) => key.startsWith(prefix));
  return {
    left: keys.flatMap((key): readonly Draft[] => {
      try {
        return [JSON.parse(storage.getItem(key) ?? '') as Draft];
      } catch {
        storage.removeItem(key);
        return [];
      }
    }),
    keep: (draft) => {
      const key = prefix + draft.entity;
      try {
        if (draft.writes.length === 0) storage.removeItem(key);
        else storage.setItem(key, JSON.stringify(draft));
      } catch {
        // A browser without room for a draft saves a moment later all the same.
      }
    },
  };
}
