import { describe, expect, it } from 'vitest';
import { bank, bankThere, Colleague, payroll, recipient, two, write } from '../../test/merging/colleague.ts';
import type { EntityState } from '../changes/entity-state.ts';
import { lifePath } from '../changes/versions.ts';
import { noDecisions } from './decisions.ts';
import { isLifeDisputed, openQuestions } from './leaf-conflicts.ts';

const bankToo = '0198b000-0000-7000-8000-000000000006';

describe('merging a colleague’s file', () => {
  it('replaces what the colleague had seen, and keeps what is ours', () => {
    const [a, b] = two();
    b.edit(write('/purpose/en', 'Paying wages and taxes'));
    a.edit(write('/name/en', 'Payroll and taxes'));
    const { candidates } = a.merge(b.file());
    expect(candidates.map(({ verdict, changes }) => [verdict, changes.map(({ to }) => to)])).toEqual([
      ['changed', ['Paying wages and taxes']],
    ]);
    expect(a.entry(payroll)).toMatchObject({
      name: { en: 'Payroll and taxes' },
      purpose: { en: 'Paying wages and taxes' },
    });
  });

  it('takes away what the colleague took away, and leaves nothing of it', () => {
    const [a, b] = two();
    a.edit(write('/tags/payroll', true), write('/number', '7'));
    b.merge(a.file());
    b.edit(write('/tags/payroll', null), write('/number', null), write(`/recipients/${recipient}`, null));
    a.merge(b.file());
    expect(Object.keys(a.entry(payroll) ?? {}).toSorted()).toEqual(['id', 'name', 'purpose']);
  });

  it('lets both values stand where neither had seen the other, until a person decides', () => {
    const [a, b] = two();
    b.edit(write('/purpose/en', 'theirs'));
    a.edit(write('/purpose/en', 'ours'));
    const proposal = a.proposal(b.file());
    expect(proposal.candidates[0]?.conflicts).toMatchObject([
      { path: '/purpose/en', ours: { value: 'ours', by: 'RA' }, theirs: [{ value: 'theirs', by: 'RB' }] },
    ]);
    a.merge(b.file());
    expect(a.entry(payroll)).toMatchObject({ purpose: { en: 'ours' } });
    expect(openQuestions(a.states.get(payroll) as EntityState)).toBe(1);
    a.edit(write('/purpose/en', 'ours'));
    expect(openQuestions(a.states.get(payroll) as EntityState)).toBe(0);
    expect(a.proposal(b.file()).candidates).toEqual([]);
    b.merge(a.file());
    expect(b.entry(payroll)).toMatchObject({ purpose: { en: 'ours' } });
  });

  it('decides in the same step, and undo and redo take it all back and forth', () => {
    const [a, b] = two();
    b.edit(write('/purpose/en', 'theirs'), write('/number', 'B-1'));
    a.edit(write('/purpose/en', 'ours'), write('/number', 'A-1'));
    const before = a.entry(payroll);
    a.merge(b.file(), { ...noDecisions, choices: { [payroll]: { '/purpose/en': 'theirs' } } });
    const after = a.entry(payroll);
    expect(after).toMatchObject({ purpose: { en: 'theirs' }, number: 'A-1' });
    expect(openQuestions(a.states.get(payroll) as EntityState)).toBe(1);
    a.undo();
    expect(a.entry(payroll)).toEqual(before);
    expect(openQuestions(a.states.get(payroll) as EntityState)).toBe(0);
    a.undo();
    expect(a.entry(payroll)).toEqual(after);
    expect(openQuestions(a.states.get(payroll) as EntityState)).toBe(1);
  });

  it('leaves open whether what one deleted is there, when an import after it is taken back', () => {
    const [a, b] = two();
    const c = new Colleague('rc');
    c.states = a.states;
    a.edit({ type: 'delete', entity: payroll });
    b.edit(write('/purpose/en', 'theirs'));
    c.edit(write('/number', 'C-1'));
    a.merge(b.file());
    const isOpen = (): boolean => isLifeDisputed(a.states.get(payroll) as EntityState);
    expect(isOpen()).toBe(true);
    a.merge(c.file());
    for (const number of [undefined, 'C-1']) {
      a.undo();
      expect((a.entry(payroll) as { readonly number?: string }).number).toBe(number);
      expect(isOpen()).toBe(true);
    }
    a.edit(write('/number', 'A-1'));
    expect(isOpen()).toBe(false);
  });

  it('shows a deletion that meets an edit, and an item taken away that was changed', () => {
    const [a, b] = two();
    a.edit(write(`/recipients/${recipient}`, null));
    b.edit(write(`/recipients/${recipient}/purpose/en`, 'Wages'));
    const item = `/recipients/${recipient}`;
    expect(a.proposal(b.file()).candidates[0]?.conflicts.map(({ path }) => path)).toEqual([item]);
    a.merge(b.file(), { ...noDecisions, choices: { [payroll]: { [item]: 'theirs' } } });
    expect(a.entry(payroll)).toMatchObject({
      recipients: [{ id: recipient, purpose: { en: 'Wages' }, role: 'third-party' }],
    });

    b.merge(a.file());
    a.edit({ type: 'delete', entity: payroll });
    b.edit(write('/number', '7'));
    const [candidate] = a.proposal(b.file()).candidates;
    expect(candidate?.verdict).toBe('conflict');
    expect(candidate?.conflicts.map(({ path }) => path)).toEqual([lifePath]);
    a.merge(b.file());
    expect(a.entry(payroll)).toMatchObject({ number: '7', purpose: { en: 'Paying wages' } });
    expect(openQuestions(a.states.get(payroll) as EntityState)).toBe(1);
    a.edit({ type: 'delete', entity: payroll });
    b.merge(a.file());
    expect(b.entry(payroll)).toBeUndefined();
  });

  it('answers no more of an entry that a person lets go', () => {
    const [a, b] = two();
    a.edit({ type: 'delete', entity: payroll });
    b.edit(write('/purpose/en', 'theirs'));
    const c = new Colleague('rc');
    c.states = b.states;
    b.edit(write('/purpose/en', 'one'));
    c.edit(write('/purpose/en', 'other'));
    b.merge(c.file());
    const { conflicts } = a.proposal(b.file()).candidates[0] ?? { conflicts: [] };
    expect(conflicts.map(({ path }) => path).toSorted()).toEqual([lifePath, '/purpose/en']);
    const all = { [lifePath]: 'ours', '/purpose/en': 'theirs' } as const;
    a.merge(b.file(), { ...noDecisions, choices: { [payroll]: all } });
    expect(a.entry(payroll)).toBeUndefined();
  });

  it('learns the other’s history once', () => {
    const [a, b] = two();
    b.edit(write('/number', '7'));
    a.merge(b.file());
    const told = a.history.filter(({ received, to }) => received && to === '7');
    expect(told).toMatchObject([{ by: 'RB', via: 'edit' }]);
    const before = a.history.length;
    a.merge(b.file());
    expect(a.history).toHaveLength(before);
  });

  it('answers for each of two entries of the file that are one of ours by itself', () => {
    const party = (id: string, more: object) =>
      ({ type: 'create', kind: 'parties', entry: { id, name: { en: 'Bank' }, ...more } }) as const;
    for (const chosen of [bankThere, bankToo]) {
      const [a, b] = two();
      a.edit(party(bank, { phone: '0' }));
      b.edit(party(bankThere, { phone: '1' }), party(bankToo, { phone: '2' }));
      const other = chosen === bankThere ? bankToo : bankThere;
      const choices = { [chosen]: { '/phone': 'theirs' }, [other]: { '/phone': 'ours' } } as const;
      a.merge(b.file(), { ...noDecisions, twins: { [bankThere]: bank, [bankToo]: bank }, choices });
      expect(a.entry(bank)).toMatchObject({ phone: chosen === bankThere ? '1' : '2' });
      expect(openQuestions(a.states.get(bank) as EntityState)).toBe(0);
    }
  });

  it('proposes a party of the same name as the same, merges it when told, and remembers', () => {
    const [a, b] = two();
    a.edit({ type: 'create', kind: 'parties', entry: { id: bank, name: { ru: 'ООО «Северный банк»' } } });
    b.edit(
      {
        type: 'create',
        kind: 'parties',
        entry: { id: bankThere, name: { ru: 'Северный банк' }, phone: '1' },
      },
      write(`/recipients/${recipient}/party`, bankThere),
    );
    const [, party] = a.proposal(b.file()).candidates;
    expect(party).toMatchObject({ verdict: 'new', twins: [{ entity: bank }] });
    a.merge(b.file(), { ...noDecisions, twins: { [bankThere]: bank } });
    expect(a.entry(bankThere)).toBeUndefined();
    expect(a.entry(bank)).toMatchObject({ phone: '1' });
    expect(a.entry(payroll)).toMatchObject({ recipients: [{ party: bank }] });
    expect(a.proposal(b.file()).candidates).toEqual([]);
    b.edit(write('/phone', '2', bankThere));
    a.merge(b.file());
    expect(a.entry(bank)).toMatchObject({ phone: '2' });
    expect(a.entry(bankThere)).toBeUndefined();
  });

  it('does not take what claims to know changes that were never made here', () => {
    const [a, b] = two();
    b.edit(write('/number', '7'));
    const file = b.file();
    const forged = new Map(file.states);
    const state = forged.get(payroll) as EntityState;
    forged.set(payroll, {
      ...state,
      versions: { ...state.versions, seen: { ...state.versions.seen, ra: 99 } },
    });
    const proposal = a.merge({ ...file, states: forged });
    expect(proposal.candidates[0]?.suspicion).toBe('knows-our-future');
    expect(a.entry(payroll)).not.toHaveProperty('number');
  });
});
