import { fc } from '../chances.ts';
import type { Edit, Stamp, Via } from '../../shared/changes/change.ts';
import type { EntityState } from '../../shared/changes/entity-state.ts';
import { perform } from '../../shared/changes/perform.ts';
import type { Ledger } from '../../shared/file-format/ledger.ts';
import { collectionNames, fieldsOf } from '../../shared/register/collections.ts';
import { leavesOf } from '../../shared/register/leaves.ts';
import type { AnyEntry } from '../../shared/register/value.ts';
import { arbitraryEntry } from './entry.ts';

/** What a generated colleague does: enters things, rewrites some with the values of others, deletes some. */
interface Script {
  readonly id: string;
  readonly organisation: AnyEntry;
  readonly entries: readonly {
    readonly kind: (typeof collectionNames)[number];
    readonly entry: AnyEntry;
    readonly later: AnyEntry;
  }[];
  readonly fates: readonly ('keep' | 'rewrite' | 'delete')[];
  readonly writers: readonly string[];
}

const arbitraryMade = fc
  .constantFrom(...collectionNames)
  .chain((kind) =>
    fc.record({ kind: fc.constant(kind), entry: arbitraryEntry(kind), later: arbitraryEntry(kind) }),
  );

const arbitraryScript: fc.Arbitrary<Script> = fc.record({
  id: fc.uuid(),
  organisation: arbitraryEntry('organisation'),
  entries: fc.uniqueArray(arbitraryMade, { maxLength: 5, selector: (made) => made.entry.id }),
  fates: fc.array(fc.constantFrom('keep', 'rewrite', 'delete'), { minLength: 5, maxLength: 5 }),
  writers: fc.array(fc.constantFrom('r1kq7', 'r8xw2'), { minLength: 12, maxLength: 12 }),
});

/** A register as people leave it: made, changed and deleted by two replicas, with its versions and history. */
export const arbitraryLedger: fc.Arbitrary<Ledger> = arbitraryScript.map(play);

function play(script: Script): Ledger {
  const states = new Map<string, EntityState>();
  const history: Ledger['history'][number][] = [];
  let step = 0;
  const act = (via: Via, edits: readonly Edit[]): void => {
    const stamp: Stamp = {
      at: new Date(1.7e12 + step * 1000).toISOString(),
      by: `Person ${step % 3}`,
      replica: script.writers[step % 12] ?? 'r',
    };
    const { change, states: after } = perform(states, { edits, via, after: step }, stamp);
    for (const state of after) states.set(state.id, state);
    history.push(...(change?.events ?? []));
    step += 1;
  };
  act('create', [{ type: 'create', kind: 'organisation', entry: script.organisation }]);
  const others = script.entries.filter(({ entry }) => entry.id !== script.organisation.id);
  for (const { kind, entry } of others) act('create', [{ type: 'create', kind, entry }]);
  for (const [at, { kind, entry, later }] of others.entries()) {
    const fate = script.fates[at];
    if (fate === 'delete') act('delete', [{ type: 'delete', entity: entry.id }]);
    if (fate === 'rewrite') act('edit', rewrite(entry, later, kind));
  }
  return { id: script.id, states, history };
}

function rewrite(entry: AnyEntry, later: AnyEntry, kind: (typeof collectionNames)[number]): readonly Edit[] {
  const [now, then] = [leavesOf(entry, fieldsOf(kind)), leavesOf(later, fieldsOf(kind))];
  const paths = [...new Set([...now.keys(), ...then.keys()])];
  return paths.map((path) => ({ type: 'write', entity: entry.id, path, to: then.get(path) ?? null }));
}
