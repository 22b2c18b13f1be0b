import { describe, expect, it } from 'vitest';
import {
  bank,
  bankThere,
  Colleague,
  organisation,
  outsider,
  payroll,
  two,
  write,
} from '../../test/merging/colleague.ts';
import type { EntityState } from '../changes/entity-state.ts';
import type { Ledger } from '../file-format/ledger.ts';
import { noDecisions } from './decisions.ts';
import { registerOf } from '../changes/register-of.ts';
import { mergeAll } from './merge-all.ts';
import { decideOpen } from './prefer.ts';

/** A file in which one entity is otherwise. */
const altered = (file: Ledger, change: (state: EntityState) => EntityState): Ledger => {
  const state = file.states.get(payroll);
  if (!state) throw new Error('not there');
  return { ...file, states: new Map([...file.states, [payroll, change(state)]]) };
};

describe('a file that is not what it seems', () => {
  it('has an id that stands for something else here: that never comes in', () => {
    const [a, b] = two();
    const file = altered(b.file(), ({ id, versions }) => ({
      id,
      kind: 'parties',
      entry: { id, name: { en: 'A bank' } },
      versions: { ...versions, seen: { ...versions.seen, rb: 9 } },
    }));
    const before = a.entry(payroll);
    expect(a.merge(file).candidates[0]?.suspicion).toBe('other-kind');
    a.merge(file, { ...noDecisions, insisted: [payroll] });
    expect(a.entry(payroll)).toEqual(before);
  });

  it('has a value without its writer’s mark: it is nobody’s, and not the writer’s', () => {
    const [a, b] = two();
    const file = altered(b.file(), (state) => ({
      ...state,
      entry: { ...state.entry, id: payroll, purpose: { en: 'forged' } },
    }));
    const [candidate] = a.proposal(file).candidates;
    expect(candidate?.suspicion).toBeUndefined();
    expect(candidate?.changes.map(({ to, by }) => [to, by])).toEqual([['forged', '']]);
  });

  it('has names of writers that every object has', () => {
    const [a] = two();
    const other = new Colleague('constructor');
    other.merge(a.file());
    other.edit(write('/number', '7'));
    a.merge(other.file());
    a.edit(write('/number', '8'));
    other.merge(a.file());
    expect(other.entry(payroll)).toMatchObject({ number: '8' });
    expect(other.states.get(payroll)?.conflicts?.['/number']).toBeUndefined();
  });

  it('claims to know our future of an entry that a person says is one of ours: it is taken in as that one', () => {
    const [a, b] = two();
    a.edit({ type: 'create', kind: 'parties', entry: { id: bank, name: { en: 'Bank' } } });
    b.edit({ type: 'create', kind: 'parties', entry: { id: bankThere, name: { en: 'Bank' }, phone: '1' } });
    const state = b.states.get(bankThere) as EntityState;
    const { versions } = state;
    const forged = { ...state, versions: { ...versions, seen: { ...versions.seen, ra: 9 } } };
    const file = { ...b.ledger, states: new Map([...b.states, [bankThere, forged]]) };
    expect(a.proposal(file).candidates.map(({ suspicion }) => suspicion)).toEqual(['knows-our-future']);
    a.merge(file, { ...noDecisions, twins: { [bankThere]: bank } });
    expect(a.entry(bank)).toMatchObject({ phone: '1' });
    expect(a.entry(bankThere)).toBeUndefined();
  });

  it('lets our organisation go, seen or unseen: it stays, whoever insists or prefers theirs', () => {
    const stamp = { at: '2026-11-29T00:00:00.000Z', by: 'A', replica: 'merge' };
    for (const edits of [[], [write('/name/en', 'Northern Port LLC', organisation)]]) {
      const [a, b] = two();
      a.edit(...edits);
      b.edit({ type: 'delete', entity: organisation });
      const { candidates } = a.proposal(b.ledger);
      expect(candidates.map(({ kind, suspicion }) => [kind, suspicion])).toEqual([
        ['organisation', 'organisation-gone'],
      ]);
      const coming = { ledger: b.ledger, outsider, digest: 'b' };
      const merged = mergeAll(a.ledger, [coming], stamp).ledger;
      const { ledger } = decideOpen(a.ledger, merged, [b.ledger], 'theirs', stamp);
      expect(registerOf(ledger.id, ledger.states).organisation).toEqual(a.entry(organisation));
      a.merge(b.ledger, { ...noDecisions, insisted: [organisation] });
      expect(a.entry(organisation)).toMatchObject({ id: organisation });
    }
  });

  it('tells the history of what is left out to nobody', () => {
    const [a, b] = two();
    b.edit(write('/number', '7'));
    a.merge(b.file(), { ...noDecisions, leftOut: [payroll] });
    expect(a.history.filter(({ received, entity }) => received && entity === payroll)).toHaveLength(0);
    expect(a.entry(payroll)).not.toHaveProperty('number');
  });

  it('says what we say, too: that is no news to a person', () => {
    const [a, b] = two();
    a.edit(write('/number', '7'));
    b.edit(write('/number', '7'));
    expect(a.proposal(b.file()).candidates).toEqual([]);
    const before = a.history.filter(({ received }) => !received).length;
    a.merge(b.file());
    expect(a.history.filter(({ received }) => !received)).toHaveLength(before);
    b.merge(a.file());
    a.edit(write('/number', '8'));
    b.merge(a.file());
    expect(b.entry(payroll)).toMatchObject({ number: '8' });
  });
});
