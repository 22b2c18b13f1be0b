import type { Uuid } from '../../shared/basics/uuid.ts';
import type { Change, Edit, Stamp, Via } from '../../shared/changes/change.ts';
import type { EntityState } from '../../shared/changes/entity-state.ts';
import { perform } from '../../shared/changes/perform.ts';
import { registerOf } from '../../shared/changes/register-of.ts';
import { emptyStacks, runAtEnd, stacksAfter, takeBack, type UndoStacks } from '../../shared/changes/undo.ts';
import type { Register } from '../../shared/register/register.ts';
import { observable, type Observable } from './observable.ts';
import { registerAfter } from './snapshot.ts';
import type { SaveQueue } from './save-queue.ts';

/** What the window sees of the open register. */
export interface View {
  readonly register: Register;
  readonly stacks: UndoStacks;
  /** Recent changes, oldest first: for undo and for the history beside a form. */
  readonly changes: readonly Change[];
  /** How many changes the register has seen. */
  readonly revision: number;
}

/** The open register: edits are in the view at once and on their way to disk. */
export interface Session {
  readonly id: Uuid;
  readonly view: Observable<View>;
  readonly queue: SaveQueue;
  readonly state: (entity: Uuid) => EntityState | undefined;
  readonly edit: (edits: readonly Edit[], via: Via) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Puts in the changes of former days once they are read, oldest first. */
  readonly recall: (changes: readonly Change[], undoableAfter: number) => void;
}

export interface Opening {
  readonly id: Uuid;
  readonly states: ReadonlyMap<Uuid, EntityState>;
  readonly lastSeq: number;
  readonly queue: SaveQueue;
  readonly stamp: () => Stamp;
}

export function openSession(opening: Opening): Session {
  const { id, queue, stamp } = opening;
  const states = new Map(opening.states);
  let lastSeq = opening.lastSeq;
  const view = observable<View>({
    register: registerOf(id, states),
    stacks: emptyStacks,
    changes: [],
    revision: lastSeq,
  });

  function edit(edits: readonly Edit[], via: Via, of?: number): void {
    const request = { edits, via, after: lastSeq, ...(of === undefined ? {} : { of }) };
    const { change, states: after } = perform(states, request, stamp());
    if (!change) return;
    const { register, stacks, changes } = view.get();
    const next = registerAfter(register, states, after);
    for (const state of after) states.set(state.id, state);
    lastSeq = change.seq;
    view.set({
      register: next,
      stacks: stacksAfter(stacks, change),
      changes: [...changes, change],
      revision: lastSeq,
    });
    queue.add({ change, states: after });
  }

  function takeBackLast(stack: 'undo' | 'redo'): void {
    const { stacks, changes } = view.get();
    const numbers = new Set(stacks[stack]);
    const candidates = changes.filter((change) => numbers.has(change.seq));
    const run = stack === 'undo' ? runAtEnd(candidates) : candidates.slice(-1);
    const first = run[0];
    if (first) edit(takeBack(run), stack, first.seq);
  }

  return {
    id,
    view,
    queue,
    state: (entity) => states.get(entity),
    edit,
    undo: () => takeBackLast('undo'),
    redo: () => takeBackLast('redo'),
    recall: (former, undoableAfter) => {
      const now = view.get();
      // Changes made while the former ones were read may have been read with them.
      const changes = [...former.filter(({ seq }) => seq <= opening.lastSeq), ...now.changes];
      const stacks = changes.filter((change) => change.seq > undoableAfter).reduce(stacksAfter, emptyStacks);
      view.set({ ...now, changes, stacks });
    },
  };
}
