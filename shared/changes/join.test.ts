import { describe, expect, it } from 'vitest';
import { payroll, two } from '../../test/merging/colleague.ts';
import type { EntityState } from './entity-state.ts';
import { incomingOf, joinIncoming } from './incoming.ts';
import { joinedRivals } from './join.ts';
import { hashOfLeaf, type Rival } from './versions.ts';

const rival = (replica: string, value: string): Rival => ({
  value,
  head: [replica, 1, '', '2026-11-29T00:00:00.000Z', hashOfLeaf(value)],
});

describe('two copies of a value', () => {
  it('stand in one order, whichever is joined to which', () => {
    const [one, other] = [[rival('rb', 'b')], [rival('ra', 'a')]];
    const [first, second] = [
      joinedRivals(one, other, { rb: 1 }, { ra: 1 }),
      joinedRivals(other, one, { ra: 1 }, { rb: 1 }),
    ];
    expect(first).toEqual(second);
    expect(first.map(({ value }) => value)).toEqual(['a', 'b']);
  });

  it('MR-07 of a copied profile stay both beside a third: neither has seen the other, though their numbers say so', () => {
    const [one, other, third] = [rival('rb', 'one'), rival('rb', 'other'), rival('rc', 'third')];
    const [weSaw, theySaw] = [{ rb: 1 }, { rb: 1, rc: 1 }];
    const all = ['one', 'other', 'third'];
    for (const joined of [
      joinedRivals([one], [other, third], weSaw, theySaw),
      joinedRivals([other, third], [one], theySaw, weSaw),
    ])
      expect(joined.map(({ value }) => value)).toEqual(all);
  });

  it('are news where nothing but what was seen differs', () => {
    const [a] = two();
    const ours = a.states.get(payroll) as EntityState;
    const { versions } = ours;
    const theirs = { ...ours, versions: { ...versions, seen: { ...versions.seen, rz: 5 } } };
    const incoming = incomingOf(ours, theirs);
    expect(incoming?.leaves).toEqual({});
    expect(incoming && joinIncoming(ours, incoming).seen).toMatchObject({ rz: 5 });
    expect(incomingOf(theirs, ours)).toBeUndefined();
  });
});
