import { fc } from '../../test/chances.ts';
import { describe, expect, it } from 'vitest';
import { arbitraryEntry } from '../../test/arbitrary/entry.ts';
import { arbitraryLedger } from '../../test/arbitrary/ledger.ts';
import type { Change, Stamp } from './change.ts';
import { editsBetween } from './edits.ts';
import type { EntityState } from './entity-state.ts';
import { changesOf, historyOf } from './grouping.ts';
import { perform } from './perform.ts';
import { hashOfLeaf } from './versions.ts';

const id = '0190a000-0000-7000-8000-000000000001';
const stamp = (second: number, replica = 'r1'): Stamp => ({
  by: 'DPO',
  at: new Date(1.7e12 + second * 1000).toISOString(),
  replica,
});
const after = (states: readonly EntityState[]): ReadonlyMap<string, EntityState> =>
  new Map(states.map((state) => [state.id, state]));

describe('a change', () => {
  const made = perform(
    new Map(),
    { edits: [{ type: 'create', kind: 'activities', entry: { id, number: '1' } }], via: 'create', after: 0 },
    stamp(0),
  );

  it('writes each leaf with who, when, which replica and its counter, and the hash of the value', () => {
    const { change, states } = perform(
      after(made.states),
      { edits: [{ type: 'write', entity: id, path: '/name/en', to: 'A' }], via: 'edit', after: 1 },
      stamp(1, 'r2'),
    );
    expect(states[0]?.entry).toEqual({ id, number: '1', name: { en: 'A' } });
    expect(states[0]?.versions.seen).toEqual({ r1: 1, r2: 1 });
    expect(states[0]?.versions.fields['/name/en']).toEqual(['r2', 1, 'DPO', stamp(1).at, hashOfLeaf('A')]);
    expect(states[0]?.versions.fields['/number']?.[0]).toBe('r1');
    expect(states[0]?.versions.fields['/_life']?.[0]).toBe('r2');
    expect(change).toMatchObject({
      seq: 2,
      via: 'edit',
      events: [{ path: '/name/en', from: null, to: 'A', head: ['r2', 1] }],
    });
  });

  it('that says what already stands is none', () => {
    expect(
      perform(
        after(made.states),
        { edits: [{ type: 'write', entity: id, path: '/number', to: '1' }], via: 'edit', after: 1 },
        stamp(1),
      ),
    ).toEqual({ states: [] });
  });

  it('that deletes leaves a tombstone, and the history keeps what was there', () => {
    const { change, states } = perform(
      after(made.states),
      { edits: [{ type: 'delete', entity: id }], via: 'delete', after: 1 },
      stamp(1),
    );
    expect(states).toEqual([
      {
        id,
        versions: {
          seen: { r1: 2 },
          gone: true,
          fields: {
            '/_life': ['r1', 2, 'DPO', stamp(1).at, hashOfLeaf(null)],
            '/number': ['r1', 1, 'DPO', stamp(0).at, hashOfLeaf('1')],
          },
        },
        former: { kind: 'activities', entry: { id, number: '1' } },
      },
    ]);
    expect(change?.events[0]?.from).toEqual({ kind: 'activities', value: { id, number: '1' } });
  });

  it('of an entity that is not there is a fault of ours', () => {
    expect(() =>
      perform(
        new Map(),
        { edits: [{ type: 'write', entity: id, path: '/number', to: '1' }], via: 'edit', after: 0 },
        stamp(0),
      ),
    ).toThrow('not there');
  });

  it('settles a conflict of the leaf it writes, and only of that', () => {
    const [state] = made.states as [EntityState];
    const rival = { value: 'x', head: ['r9', 1, '', stamp(0).at, hashOfLeaf('x')] as const };
    const open = { ...state, conflicts: { '/number': [rival], '/name/en': [rival] } };
    const { states } = perform(
      after([open]),
      { edits: [{ type: 'write', entity: id, path: '/number', to: '2' }], via: 'edit', after: 1 },
      stamp(1),
    );
    expect(Object.keys(states[0]?.conflicts ?? {})).toEqual(['/name/en']);
  });
});

describe('edits between two entries', () => {
  it('make the one of the other', () => {
    fc.assert(
      fc.property(arbitraryEntry('activities'), arbitraryEntry('activities'), (before, later) => {
        const wanted = { ...later, id: before.id };
        const made = perform(
          new Map(),
          { edits: [{ type: 'create', kind: 'activities', entry: before }], via: 'create', after: 0 },
          stamp(0),
        );
        const edits = editsBetween('activities', before, wanted);
        const done = perform(after(made.states), { edits, via: 'edit', after: 1 }, stamp(1));
        expect(done.states[0]?.entry ?? before).toEqual(wanted);
      }),
      { numRuns: 100 },
    );
  });
});

describe('history', () => {
  it('grouped to changes and laid out again is the same', () => {
    fc.assert(
      fc.property(arbitraryLedger, ({ history }) => {
        const changes: readonly Change[] = changesOf(history);
        expect(historyOf(changes)).toEqual(history);
        expect(changes.map(({ seq }) => seq)).toEqual(changes.map((_, at) => at + 1));
      }),
      { numRuns: 50 },
    );
  });
});
