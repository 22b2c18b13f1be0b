import type { Change, Edit, HistoryEvent } from './change.ts';
import type { LifeValue } from './perform.ts';
import { lifePath } from './versions.ts';

/** Edits that take a change back; its writes in reverse order. */
export function takeBack(change: Change): readonly Edit[] {
  return change.events.toReversed().map(inverse);
}

function inverse(event: HistoryEvent): Edit {
  if (event.path !== lifePath) return { type: 'write', entity: event.entity, path: event.path, to: event.from };
  if (event.from === null) return { type: 'delete', entity: event.entity };
  const { kind, value } = event.from as unknown as LifeValue;
  return { type: 'create', kind, entry: value };
}

/** The changes that undo and redo would take back next: the last of each list is the next. */
export interface UndoStacks {
  readonly undo: readonly number[];
  readonly redo: readonly number[];
}

export const emptyStacks: UndoStacks = { undo: [], redo: [] };

/** A step further: an edit can be undone and ends what could be redone; an undo can be redone. */
export function stacksAfter({ undo, redo }: UndoStacks, change: Change): UndoStacks {
  if (change.via === 'undo') return { undo: undo.slice(0, -1), redo: [...redo, change.seq] };
  if (change.via === 'redo') return { undo: [...undo, change.seq], redo: redo.slice(0, -1) };
  return { undo: [...undo, change.seq], redo: [] };
}

export const stacksOf = (changes: readonly Change[]): UndoStacks => changes.reduce(stacksAfter, emptyStacks);

const typingPause = 2000;

/**
 * Whether the later of two neighbouring changes goes on with the typing of the earlier one: the same text of the same
 * entity, within two seconds. One undo takes such a run back.
 */
export function goesOn(earlier: Change, later: Change): boolean {
  const [before, after] = [earlier.events[0], later.events[0]];
  if (earlier.via !== 'edit' || later.via !== 'edit' || earlier.events.length !== 1 || later.events.length !== 1) return false;
  if (before?.entity !== after?.entity || before?.path !== after?.path || typeof after?.to !== 'string') return false;
  return Date.parse(later.at) - Date.parse(earlier.at) < typingPause;
}
