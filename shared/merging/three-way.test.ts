import { describe, expect, it } from 'vitest';
import { outsider, payroll, recipient, two, write } from '../../test/merging/colleague.ts';
import type { Ledger } from '../file-format/ledger.ts';
import { load } from '../file-format/load.ts';
import { save } from '../file-format/save.ts';
import { sinceBase } from './three-way.ts';

describe('a file without versions, merged by the base it was made from', () => {
  const without = (ledger: Ledger): Ledger => {
    const file = JSON.parse(save(ledger, { at: '2026-11-29T00:00:00.000Z', by: '' })) as Record<
      string,
      unknown
    >;
    const read = load(JSON.stringify({ format: file['format'], version: 1, register: file['register'] }));
    if (!read.ok) throw new Error(read.failure.message.en);
    return read.value.ledger;
  };

  it('takes what it changed, keeps what we changed, and asks where both did', () => {
    const [a, b] = two();
    const base = without(a.ledger);
    a.edit(write('/number', 'A'), write('/purpose/en', 'ours'));
    b.edit(
      write('/name/en', 'Wages'),
      write('/purpose/en', 'theirs'),
      write(`/recipients/${recipient}/role`, null),
    );
    const theirs = sinceBase(without(b.ledger), base, a.states, outsider);
    const [candidate, ...others] = a.proposal(theirs).candidates;
    expect(others).toEqual([]);
    expect(candidate?.changes.map(({ path }) => path).toSorted()).toEqual([
      '/name/en',
      `/recipients/${recipient}/role`,
    ]);
    expect(candidate?.conflicts.map(({ path }) => path)).toEqual(['/purpose/en']);
    a.merge(theirs);
    expect(a.entry(payroll)).toMatchObject({ name: { en: 'Wages' }, number: 'A', purpose: { en: 'ours' } });
    expect(a.proposal(theirs).candidates).toEqual([]);
  });

  it('says nothing where the file is as the base was, though ours went on', () => {
    const [a, b] = two();
    const base = without(a.ledger);
    a.edit(write('/number', 'A'), { type: 'delete', entity: payroll });
    expect(a.proposal(sinceBase(without(b.ledger), base, a.states, outsider)).candidates).toEqual([]);
  });
});
