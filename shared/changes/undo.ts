import type { Change, Edit, HistoryEvent } from './change.ts';
import type { LifeValue } from './life.ts';
import { lifePath } from './versions.ts';

/** Edits that take changes back, given oldest first; their writes in reverse order. */
export function takeBack(changes: readonly Change[]): readonly Edit[] {
  return changes
    .flatMap((change) => change.events)
    .toReversed()
    .map(inverse);
}

/** What competed before the write competes again. */
function inverse({ entity, path, from, to, rivals }: HistoryEvent): Edit {
  const again = rivals ? { rivals } : {};
  if (path !== lifePath) return { type: 'write', entity, path, to: from, ...again };
  if (from === null) return { type: 'delete', entity };
  if (to !== null) return { type: 'write', entity, path, to: true, ...again };
  const { kind, value } = from as unknown as LifeValue;
  return { type: 'create', kind, entry: value, ...again };
}

/** The changes that undo and redo would take back next: the last of each list is the next. */
export interface UndoStacks {
  readonly undo: readonly number[];
  readonly redo: readonly number[];
}

export const emptyStacks: UndoStacks = { undo: [], redo: [] };

/**
 * A step further: an edit can be undone and ends what could be redone; an undo can be redone. An undo or redo names in
 * `of` the first change of the run it takes back, so all from there on leave the stack.
 */
export function stacksAfter(stacks: UndoStacks, change: Change): UndoStacks {
  const { undo, redo } = stacks;
  // What was only learned about former changes left nothing to take back.
  if (change.events.length === 0) return stacks;
  const before = (seq: number): boolean => seq < (change.of ?? change.seq);
  if (change.via === 'undo') return { undo: undo.filter(before), redo: [...redo, change.seq] };
  if (change.via === 'redo') return { undo: [...undo, change.seq], redo: redo.filter(before) };
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
  if (
    earlier.via !== 'edit' ||
    later.via !== 'edit' ||
    earlier.events.length !== 1 ||
    later.events.length !== 1
  )
    return false;
  if (before?.entity !== after?.entity || before?.path !== after?.path || typeof after?.to !== 'string')
    return false;
  return Date.parse(later.at) - Date.parse(earlier.at) < typingPause;
}

/** The changes that one undo takes back, oldest first: the last one, and the run of typing that it ends. */
export function runAtEnd(undoable: readonly Change[]): readonly Change[] {
  let from = undoable.length - 1;
  while (from > 0 && goesOn(undoable[from - 1] as Change, undoable[from] as Change)) from -= 1;
  return undoable.slice(Math.max(from, 0));
}
