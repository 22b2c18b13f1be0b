import { fc } from '../../test/chances.ts';
import { describe, expect, it } from 'vitest';
import { arbitraryLedger } from '../../test/arbitrary/ledger.ts';
import type { Uuid } from '../basics/uuid.ts';
import type { EntityState } from './entity-state.ts';
import { changesOf } from './grouping.ts';
import { replay } from './replay.ts';

describe('replaying a history', () => {
  it('gives the entities that its changes were made of, versions and all', () => {
    fc.assert(
      fc.property(arbitraryLedger, ({ states, history }) => {
        const again = new Map<Uuid, EntityState>();
        for (const change of changesOf(history))
          for (const state of replay(again, change) ?? []) again.set(state.id, state);
        expect([...again.values()]).toEqual([...states.values()]);
      }),
      { numRuns: 150 },
    );
  });

  it('refuses a change that was made on something else', () => {
    fc.assert(
      fc.property(arbitraryLedger, ({ history }) => {
        const [first] = changesOf(history);
        if (!first) return;
        const states = new Map((replay(new Map(), first) ?? []).map((state) => [state.id, state]));
        expect(replay(states, first)).toBeUndefined();
      }),
      { numRuns: 50 },
    );
  });
});
