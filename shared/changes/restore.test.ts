import { fc } from '../../test/chances.ts';
import { describe, expect, it } from 'vitest';
import { arbitraryLedger } from '../../test/arbitrary/ledger.ts';
import type { Ledger } from '../file-format/ledger.ts';
import { load } from '../file-format/load.ts';
import { save } from '../file-format/save.ts';
import { emptyRegister, type Register } from '../register/register.ts';
import type { Change, Stamp } from './change.ts';
import type { EntityState } from './entity-state.ts';
import { changesOf } from './grouping.ts';
import { perform } from './perform.ts';
import { registerOf } from './register-of.ts';
import { replay } from './replay.ts';
import { differencesOf, pairsOf, restoreEdits } from './restore.ts';
import { takeBack } from './undo.ts';

const stamp = (second: number): Stamp => ({
  by: 'DPO',
  at: new Date(1.8e12 + second * 1000).toISOString(),
  replica: 'r1kq7',
});

const exported = { at: '2026-11-22T10:00:00.000Z', by: '' };

/** What comes back from a backup's file. */
function throughFile(ledger: Ledger): Ledger {
  const loaded = load(save(ledger, exported));
  if (!loaded.ok) throw new Error(loaded.failure.message.en);
  return loaded.value.ledger;
}

/** The register as it was after so many of its changes: what a backup of former holds. */
function asOf({ id, history }: Ledger, count: number): Ledger {
  const changes = changesOf(history).slice(0, count);
  const states = new Map<string, EntityState>();
  for (const change of changes) for (const state of replay(states, change) ?? []) states.set(state.id, state);
  return throughFile({ id, states, history: changes.flatMap(({ events }) => events) });
}

const after = (
  states: ReadonlyMap<string, EntityState>,
  changed: readonly EntityState[],
): ReadonlyMap<string, EntityState> =>
  new Map([...states, ...changed.map((state) => [state.id, state] as const)]);

const differences = (now: Register, former: Register) => differencesOf(pairsOf(now, former));

const cases = fc.record({ ledger: arbitraryLedger, point: fc.double({ min: 0, max: 1, noNaN: true }) });

describe('restoring', () => {
  it('BK-04 gives the register of the backup, and one undo gives back the one before, byte for byte', () => {
    fc.assert(
      fc.property(cases, ({ ledger, point }) => {
        const { id, states } = ledger;
        const seq = changesOf(ledger.history).length;
        const former = registerOf(id, asOf(ledger, 1 + Math.floor(point * (seq - 1))).states);
        const before = registerOf(id, states);
        const edits = restoreEdits(differences(before, former), 'all');
        const restored = perform(states, { edits, via: 'restore', after: seq }, stamp(1));
        const now = after(states, restored.states);
        expect(registerOf(id, now)).toEqual(former);
        expect(differences(registerOf(id, now), former)).toEqual([]);

        const undo = {
          edits: takeBack(changeIn(restored)),
          via: 'undo' as const,
          after: seq + 1,
          of: seq + 1,
        };
        const undone = after(now, perform(now, undo, stamp(2)).states);
        expect(JSON.stringify(registerOf(id, undone))).toBe(JSON.stringify(before));
      }),
      { numRuns: 200 },
    );
  });

  it('BK-04 keeps the whole history, and what it wrote comes through a file like any other change', () => {
    fc.assert(
      fc.property(arbitraryLedger, (ledger) => {
        const { id, states, history } = ledger;
        const seq = changesOf(history).length;
        const edits = restoreEdits(
          differences(registerOf(id, states), registerOf(id, asOf(ledger, 1).states)),
          'all',
        );
        const { change, states: changed } = perform(states, { edits, via: 'restore', after: seq }, stamp(1));
        const events = [...history, ...(change?.events ?? [])];
        const text = save({ id, states: after(states, changed), history: events }, exported);
        const read = load(text);
        expect(read.ok && read.value.warnings).toEqual([]);
        expect(read.ok && read.value.ledger.history).toEqual(events);
      }),
      { numRuns: 50 },
    );
  });

  it('of chosen entries writes those, and what they refer to that is gone', () => {
    const register = (activities: readonly object[], parties: readonly object[]): Register =>
      ({ ...emptyRegister('r', { id: 'o' }), activities, parties }) as unknown as Register;
    const host = { id: 'p1', name: { en: 'Hosting' } };
    const post = { id: 'p2', name: { en: 'Post' } };
    const former = register(
      [
        { id: 'a1', name: { en: 'Website' }, recipients: [{ id: 'i1', party: 'p1' }] },
        { id: 'a2', name: { en: 'Payroll' } },
      ],
      [host, post],
    );
    const now = register([{ id: 'a2', name: { en: 'Pay' } }, { id: 'a3' }], []);
    const found = differences(now, former);
    expect(found.map(({ id }) => id).toSorted()).toEqual(['a1', 'a2', 'a3', 'p1', 'p2']);
    expect(restoreEdits(found, new Set(['a1']))).toEqual([
      { type: 'create', kind: 'activities', entry: former.activities[0] },
      { type: 'create', kind: 'parties', entry: host },
    ]);
    expect(restoreEdits(found, new Set(['a2']))).toEqual([
      { type: 'write', entity: 'a2', path: '/name/en', to: 'Payroll' },
    ]);
    expect(restoreEdits(found, new Set())).toEqual([]);
  });
});

const changeIn = ({ change }: { readonly change?: Change }): readonly Change[] => (change ? [change] : []);
