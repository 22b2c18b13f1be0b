import { fc, seedOr } from '../chances.ts';
import { describe, expect, it } from 'vitest';
import type { EntityStates } from '../../shared/changes/entity-state.ts';
import type { Ledger } from '../../shared/file-format/ledger.ts';
import { outsiderOf } from '../../shared/file-format/outsider.ts';
import { mergeAll, openedBetween, proposed, type Coming } from '../../shared/merging/merge-all.ts';
import { decideOpen, type Preference } from '../../shared/merging/prefer.ts';
import { steps } from './courses.ts';
import { normalForm, play } from './replicas.ts';

const outsider = outsiderOf('test', undefined);
const runs = { numRuns: 300, seed: seedOr(20_261_129) };
const stamp = { at: '2026-11-29T00:00:00.000Z', by: 'merge', replica: 'merge-test' };
const ledgerOf = (states: EntityStates): Ledger => ({ id: 'register', states, history: [] });

/** Our file and three of theirs, after any exchange among the four. */
const scene = steps.map((script): { readonly ours: Ledger; readonly theirs: readonly Coming[] } => {
  const { copies } = play(script);
  const copyOf = (replica: 'ra' | 'rb' | 'rc' | 'rd'): Ledger => ledgerOf(copies.get(replica) ?? new Map());
  const theirs = (['rb', 'rc', 'rd'] as const).map((replica) => ({
    ledger: copyOf(replica),
    outsider,
    digest: replica,
  }));
  return { ours: copyOf('ra'), theirs };
});

const preferences: readonly Preference[] = ['ours', 'theirs'];

describe('several files merged at once', () => {
  it('give the same in whatever order they are named', () => {
    fc.assert(
      fc.property(scene, ({ ours, theirs }) => {
        const [forth, back] = [mergeAll(ours, theirs, stamp), mergeAll(ours, theirs.toReversed(), stamp)];
        expect(back.ledger).toEqual(forth.ledger);
        expect(back.open).toEqual(forth.open);
        expect(back.proposals.toReversed()).toEqual(forth.proposals);
        const names = ['rd', 'rc', 'rb'];
        const turned = theirs.map((file, at) => ({ ...file, digest: names[at] ?? '' }));
        expect(normalForm(mergeAll(ours, turned, stamp).ledger.states)).toEqual(
          normalForm(forth.ledger.states),
        );
      }),
      runs,
    );
  });

  it.each(preferences)('leave nothing open where %s is preferred, and nothing comes back', (prefer) => {
    fc.assert(
      fc.property(scene, ({ ours, theirs }) => {
        const merged = mergeAll(ours, theirs, stamp);
        const ledgers = theirs.map(({ ledger }) => ledger);
        const { ledger } = decideOpen(ours, merged.ledger, ledgers, prefer, stamp);
        expect(openedBetween(ours.states, ledger.states)).toEqual([]);
        for (const one of [ours, ...ledgers])
          expect(proposed({ ours: ledger, theirs: one, outsider }).candidates).toEqual([]);
      }),
      runs,
    );
  });

  it('change nothing where they are ours', () => {
    fc.assert(
      fc.property(scene, ({ ours }) => {
        const merged = mergeAll(ours, [{ ledger: ours, outsider, digest: 'ours' }], stamp);
        expect(merged.ledger).toBe(ours);
        expect(merged.open).toEqual([]);
      }),
      runs,
    );
  });
});
