import type { Uuid } from '../../shared/basics/uuid.ts';
import type { Change, Edit, Stamp, Via } from '../../shared/changes/change.ts';
import type { EntityState, EntityStates } from '../../shared/changes/entity-state.ts';
import { perform, performing, type Performed, type Request } from '../../shared/changes/perform.ts';
import { registerOf } from '../../shared/changes/register-of.ts';
import { emptyStacks, runAtEnd, stacksAfter, takeBack, type UndoStacks } from '../../shared/changes/undo.ts';
import type { Register } from '../../shared/register/register.ts';
import { draftsOf, type DraftPlace, type Drafts } from './drafts.ts';
import { inSlicesWhile } from './in-slices.ts';
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
  /** All entities as they stand, saved or not. */
  readonly states: () => EntityStates;
  readonly edit: (edits: readonly Edit[], via: Via) => void;
  /**
   * Takes a colleague's file in as one change, worked out in slices; a backup of what was before is pinned. Gives false
   * and does nothing where something else was changed meanwhile.
   */
  readonly takeIn: (plan: ToTakeIn) => Promise<boolean>;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly drafts: Drafts;
  /** Puts in the changes of former days once they are read, oldest first. */
  readonly recall: (changes: readonly Change[], undoableAfter: number) => void;
}

/** What a colleague's copy brings, and what a person decided about it. */
export type ToTakeIn = Pick<Request, 'edits' | 'incoming' | 'received'>;

export interface Opening {
  readonly id: Uuid;
  readonly states: ReadonlyMap<Uuid, EntityState>;
  readonly lastSeq: number;
  readonly queue: SaveQueue;
  readonly stamp: () => Stamp;
  readonly draftPlace: DraftPlace;
  /** Called with the number of the last change before many entities are changed at once, or a file is taken in. */
  readonly beforeMany: (seq: number, reason: 'bulk' | 'merge') => void;
  /** Called before old values are written again. */
  readonly beforeRestore: () => void;
  /** Called in place of an edit where the register may only be read. */
  readonly refuse?: () => void;
}

/** An action that touches more entities than a form does with its neighbours. */
const many = 3;

function reasonToPin(via: Via, entities: number): 'bulk' | 'merge' | undefined {
  if (via === 'import') return 'merge';
  return entities >= many && (via === 'edit' || via === 'delete') ? 'bulk' : undefined;
}

/** What stands in the open register. */
interface Standing {
  readonly states: Map<Uuid, EntityState>;
  readonly view: Observable<View>;
  readonly drafts: Drafts;
  lastSeq: number;
}

function standingOf({ id, states: read, lastSeq, draftPlace, queue, refuse }: Opening): Standing {
  const states = new Map(read);
  const view = observable<View>(viewOf(registerOf(id, states), lastSeq));
  const drafts = draftsOf(
    id,
    draftPlace,
    (entity) => states.get(entity),
    () => new Date().toISOString(),
  );
  // Where nothing is written no draft waits for it, and what is only read must not be kept by what is open beside it.
  if (!refuse)
    queue.state.subscribe(() => {
      if (queue.state.get().state === 'saved') drafts.saved();
    });
  return { states, view, drafts, lastSeq };
}

/** Puts what was worked out into the view at once, and on its way to disk. */
function adopt(standing: Standing, opening: Opening, { change, states: after }: Performed): void {
  if (!change) return;
  const { states, view, drafts } = standing;
  const next = viewAfter(view.get(), registerAfter(view.get().register, states, after), change);
  const reason = reasonToPin(change.via, after.length);
  if (reason) opening.beforeMany(standing.lastSeq, reason);
  for (const state of after) drafts.written(state.id);
  const added = after.filter(({ id }) => !states.has(id)).length;
  for (const state of after) states.set(state.id, state);
  standing.lastSeq = change.seq;
  view.set(next);
  opening.queue.add({ change, states: after, added });
}

export function openSession(opening: Opening): Session {
  const { id, queue, stamp, refuse } = opening;
  const standing = standingOf(opening);
  const { states, view, drafts } = standing;

  const edit = (edits: readonly Edit[], via: Via, of?: number): void => {
    if (refuse) return refuse();
    if (via === 'restore') opening.beforeRestore();
    const asked = { edits, via, ...(of === undefined ? {} : { of }), after: standing.lastSeq };
    adopt(standing, opening, perform(states, asked, stamp()));
  };

  async function takeIn(plan: ToTakeIn): Promise<boolean> {
    if (refuse) {
      refuse();
      return false;
    }
    const after = standing.lastSeq;
    // Looked at before each slice: the plan may write in what was deleted meanwhile.
    const isUnchanged = (): boolean => standing.lastSeq === after;
    const steps = performing(states, { ...plan, via: 'import', after }, stamp());
    const done = await inSlicesWhile(isUnchanged, steps);
    if (!done || !isUnchanged()) return false;
    adopt(standing, opening, done);
    return true;
  }

  function takeBackLast(stack: 'undo' | 'redo'): void {
    const run = lastRun(view.get(), stack);
    const first = run[0];
    if (first) edit(takeBack(run), stack, first.seq);
  }

  // Changes made while the former ones were read may have been read with them.
  const recall: Session['recall'] = (former, undoableAfter) => {
    const before = former.filter(({ seq }) => seq <= opening.lastSeq);
    view.set(recalled(view.get(), before, undoableAfter));
  };

  return {
    id,
    view,
    queue,
    drafts,
    state: (entity) => states.get(entity),
    states: () => states,
    edit,
    takeIn,
    undo: () => takeBackLast('undo'),
    redo: () => takeBackLast('redo'),
    recall,
  };
}

const viewOf = (register: Register, revision: number): View => ({
  register,
  stacks: emptyStacks,
  changes: [],
  revision,
});

const viewAfter = ({ stacks, changes }: View, register: Register, change: Change): View => ({
  register,
  stacks: stacksAfter(stacks, change),
  changes: [...changes, change],
  revision: change.seq,
});

/** What one undo or redo takes back, oldest first. */
function lastRun({ stacks, changes }: View, stack: 'undo' | 'redo'): readonly Change[] {
  const numbers = new Set(stacks[stack]);
  const candidates = changes.filter((change) => numbers.has(change.seq));
  return stack === 'undo' ? runAtEnd(candidates) : candidates.slice(-1);
}

function recalled(view: View, former: readonly Change[], undoableAfter: number): View {
  const changes = [...former, ...view.changes];
  const stacks = changes.filter((change) => change.seq > undoableAfter).reduce(stacksAfter, emptyStacks);
  return { ...view, changes, stacks };
}
