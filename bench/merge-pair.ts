import type { Edit } from '../shared/changes/change.ts';
import type { EntityStates } from '../shared/changes/entity-state.ts';
import { perform } from '../shared/changes/perform.ts';
import type { Ledger } from '../shared/file-format/ledger.ts';
import { collectionNames } from '../shared/register/collections.ts';
import type { Register } from '../shared/register/register.ts';

/** One in so many activities was changed by the colleague, and one in so many by both, at the same place. */
export interface Shares {
  readonly byTheirs: number;
  readonly byBoth: number;
}

/** One in ten was changed by the colleague; one in a hundred by both. */
export const aTenth: Shares = { byTheirs: 10, byBoth: 100 };

/** Two copies of a register that went their own ways. */
export interface Pair {
  readonly ours: Ledger;
  readonly theirs: Ledger;
}

function after(states: EntityStates, replica: string, edits: readonly Edit[]): EntityStates {
  const stamp = { at: '2026-11-22T09:00:00.000Z', by: replica, replica };
  const done = perform(states, { edits, via: 'edit', after: 0 }, stamp);
  return new Map([...states, ...done.states.map((state) => [state.id, state] as const)]);
}

const rewritten = (register: Register, every: number, to: string): readonly Edit[] =>
  register.activities.flatMap(({ id: entity }, at) =>
    at % every === 0 ? [{ type: 'write', entity, path: '/purpose/en', to }] : [],
  );

/** Makes the two copies. They share no object, as a file shares none with what is open. */
export function pairOf(register: Register, { byTheirs, byBoth }: Shares): Pair {
  const edits: Edit[] = [{ type: 'create', kind: 'organisation', entry: { ...register.organisation } }];
  for (const kind of collectionNames)
    for (const entry of register[kind]) edits.push({ type: 'create', kind, entry: { ...entry } });
  const common = after(new Map(), 'rbench', edits);
  const ledgerOf = (states: EntityStates): Ledger => ({ id: register.id, states, history: [] });
  return {
    ours: ledgerOf(after(common, 'rours', rewritten(register, byBoth, 'as we have it'))),
    theirs: ledgerOf(
      structuredClone(after(common, 'rtheirs', rewritten(register, byTheirs, 'as they have it'))),
    ),
  };
}
