import { describe, expect, it } from 'vitest';
import { bank, payroll, recipient, two, write } from '../../test/merging/colleague.ts';
import { danglingIn, newlyDangling } from './dangling.ts';

describe('MR-14 an entry that is named and not there', () => {
  it('is listed after a merge, and nothing is taken away', () => {
    const [a, b] = two();
    a.edit({ type: 'create', kind: 'parties', entry: { id: bank, name: { en: 'Bank' } } });
    b.merge(a.file());
    a.edit({ type: 'delete', entity: bank });
    b.edit(write(`/recipients/${recipient}/party`, bank));
    const before = a.states;
    a.merge(b.file());
    const place = { entity: payroll, kind: 'activities', path: `/recipients/${recipient}/party`, to: bank };
    expect(newlyDangling(before, a.states)).toEqual([place]);
    expect(newlyDangling(a.states, a.states)).toEqual([]);
    expect(a.entry(payroll)).toMatchObject({ recipients: [{ party: bank }] });
    expect(danglingIn(b.states)).toEqual([]);
  });

  it('is found among members of sets, and own terms are no codes', () => {
    const [a] = two();
    a.edit(
      write(`/systems/${bank}`, true),
      write(`/subjects/${bank}`, true),
      write('/subjects/customer', true),
    );
    expect(danglingIn(a.states, [payroll]).map(({ path }) => path)).toEqual([
      `/subjects/${bank}`,
      `/systems/${bank}`,
    ]);
  });
});
