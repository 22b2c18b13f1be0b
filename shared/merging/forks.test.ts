import { describe, expect, it } from 'vitest';
import { Colleague, payroll, two, write } from '../../test/merging/colleague.ts';
import type { EntityState } from '../changes/entity-state.ts';
import { conflictsIn, openQuestions } from './leaf-conflicts.ts';

/** A profile that somebody copied to a second computer: both go on under one name. */
function forked(of: Colleague): Colleague {
  const copy = new Colleague(of.name);
  copy.states = of.states;
  copy.history = of.history;
  return copy;
}

const state = (of: Colleague): EntityState => of.states.get(payroll) as EntityState;

describe('MR-07 a copied profile that uses its counters again', () => {
  it('is noticed, and both values are kept', () => {
    const [a, b] = two();
    const copy = forked(b);
    b.edit(write('/purpose/en', 'one'));
    copy.edit(write('/purpose/en', 'other'));
    a.merge(b.file());
    const [candidate] = a.proposal(copy.file()).candidates;
    expect(candidate?.suspicion).toBe('one-write-two-values');
    a.merge(copy.file());
    const values = conflictsIn(state(a)).flatMap(({ ours, theirs }) => [ours, ...theirs]);
    expect(new Set(values.map(({ value }) => value))).toEqual(new Set(['one', 'other']));
    a.edit(write('/purpose/en', 'decided'));
    a.merge(b.file());
    a.merge(copy.file());
    expect(openQuestions(state(a))).toBe(0);
    expect(a.entry(payroll)).toMatchObject({ purpose: { en: 'decided' } });
  });

  it('is noticed in whichever order the two come, and by the copies themselves', () => {
    const [a, b] = two();
    const copy = forked(b);
    b.edit(write('/purpose/en', 'one'));
    copy.edit(write('/purpose/en', 'other'));
    a.merge(copy.file());
    a.merge(b.file());
    expect(openQuestions(state(a))).toBe(1);
    expect(b.proposal(copy.file()).candidates[0]?.suspicion).toBe('one-write-two-values');
    b.merge(copy.file());
    expect(openQuestions(state(b))).toBe(1);
    a.merge(b.file());
    expect(openQuestions(state(a))).toBe(1);
  });

  it('asks about an item that one took away and the other wrote into, in either order, and asks once', () => {
    const item = '/recipients/0198b000-0000-7000-8000-00000000000f';
    const [a, b] = two();
    const [copy, c] = [forked(b), forked(a)];
    b.edit(write(`${item}/purpose/en`, 'paying'));
    copy.edit(write(item, true));
    copy.edit(write(item, null));
    for (const [who, first, then] of [
      [a, b, copy],
      [c, copy, b],
    ] as const) {
      who.merge(first.file());
      who.merge(then.file());
      expect(conflictsIn(state(who)).map(({ path }) => path)).toEqual([item]);
      for (const known of [b, copy]) expect(who.proposal(known.file()).candidates).toEqual([]);
    }
    a.edit(write(item, null));
    a.merge(b.file());
    a.merge(copy.file());
    expect(openQuestions(state(a))).toBe(0);
  });

  it('loses nothing where the two wrote at different places', () => {
    const [a, b] = two();
    const copy = forked(b);
    b.edit(write('/number', '7'));
    copy.edit(write('/purpose/en', 'other'));
    a.merge(b.file());
    a.merge(copy.file());
    const values = conflictsIn(state(a)).flatMap(({ ours, theirs }) => [ours, ...theirs]);
    expect(new Set(values.map(({ value }) => value))).toEqual(new Set(['Paying wages', 'other']));
    expect(a.entry(payroll)).toMatchObject({ number: '7' });
  });

  it('is no matter where both wrote the same', () => {
    const [a, b] = two();
    const copy = forked(b);
    b.edit(write('/purpose/en', 'one'));
    copy.edit(write('/purpose/en', 'one'));
    a.merge(b.file());
    expect(a.proposal(copy.file()).candidates).toEqual([]);
  });
});

describe('one write that says two things', () => {
  it('shows what was shown, and “ours” is what stood here, whatever the two values are', () => {
    for (const [own, other] of [
      ['aaa', 'zzz'],
      ['zzz', 'aaa'],
    ] as const) {
      const [a] = two();
      const b = new Colleague('ra');
      [b.states, b.history] = [a.states, a.history];
      a.edit(write('/number', own));
      b.edit(write('/number', other));
      const { conflicts } = a.merge(b.file()).candidates[0] ?? { conflicts: [] };
      expect(conflicts).toMatchObject([{ ours: { value: own }, theirs: [{ value: other }] }]);
      expect(a.entry(payroll)).toMatchObject({ number: own });
      a.undo();
      expect(a.entry(payroll)).toMatchObject({ number: own });
    }
  });
});
