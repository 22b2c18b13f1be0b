import { describe, expect, it } from 'vitest';
import {
  bank,
  bankThere,
  payroll,
  recipient,
  two,
  write,
  type Colleague,
} from '../../test/merging/colleague.ts';
import type { Uuid } from '../basics/uuid.ts';
import type { Change } from '../changes/change.ts';
import { lifePath } from '../changes/versions.ts';
import { danglingIn } from './dangling.ts';
import { noDecisions } from './decisions.ts';
import { takeBackImport } from './take-back-import.ts';

const item = '0198b000-0000-7000-8000-000000000011';
const newsletter = '0198b000-0000-7000-8000-000000000012';
const recipientThere = '0198b000-0000-7000-8000-000000000013';

const importOf = ({ changes }: Colleague): Change => {
  const change = changes.findLast(({ via }) => via === 'import');
  if (!change) throw new Error('nothing was taken in');
  return change;
};

/** Takes the last import back, and gives what stays. */
function takenBack(colleague: Colleague): readonly (readonly [Uuid, string])[] {
  const { edits, kept } = takeBackImport(importOf(colleague), colleague.states);
  colleague.edit(...edits);
  return kept.map(({ entity, path }) => [entity, path]);
}

describe('an import that is taken back after other work', () => {
  it('goes back to what stood before, place by place; what was edited since stays and is named', () => {
    const [a, b] = two();
    b.edit(write('/purpose/en', 'theirs'), write('/number', '7'));
    a.merge(b.file());
    a.edit(write('/number', '8'));
    expect(takenBack(a)).toEqual([[payroll, '/number']]);
    expect(a.entry(payroll)).toMatchObject({ purpose: { en: 'Paying wages' }, number: '8' });
  });

  it('leaves an item of a list whole in which somebody wrote since', () => {
    const [a, b] = two();
    b.edit(
      write(`/recipients/${item}/role`, 'processor'),
      write(`/recipients/${item}/purpose/en`, 'Printing'),
    );
    a.merge(b.file());
    const before = a.entry(payroll);
    expect(takenBack(a)).toEqual([]);
    expect(a.entry(payroll)).toMatchObject({ recipients: [{ role: 'third-party' }] });
    a.undo();
    expect(a.entry(payroll)).toEqual(before);
    a.edit(write(`/recipients/${item}/purpose/ru`, 'Печать'), write('/number', '7'));
    const after = a.entry(payroll);
    expect(takenBack(a)).toEqual([[payroll, `/recipients/${item}`]]);
    expect(a.entry(payroll)).toEqual(after);
  });

  it('leaves an entry whole that came with the file and was worked on since', () => {
    const [a, b] = two();
    a.edit({ type: 'create', kind: 'parties', entry: { id: bank, name: { en: 'Bank' } } });
    b.edit(
      { type: 'create', kind: 'parties', entry: { id: bankThere, name: { en: 'Bank' } } },
      {
        type: 'create',
        kind: 'activities',
        entry: { id: newsletter, recipients: [{ id: recipientThere, party: bankThere, role: 'processor' }] },
      },
    );
    a.merge(b.file(), { ...noDecisions, twins: { [bankThere]: bank } });
    expect(a.entry(newsletter)).toMatchObject({ recipients: [{ party: bank }] });
    a.edit(write('/number', '9', newsletter));
    expect(takenBack(a)).toEqual([[newsletter, lifePath]]);
    expect(a.entry(newsletter)).toMatchObject({ number: '9', recipients: [{ party: bank }] });
  });

  it('leaves an entry that something names since, and what that one names; not what only the import named', () => {
    const [a, b] = two();
    const party = (id: string) =>
      ({ type: 'create', kind: 'parties', entry: { id, name: { en: id } } }) as const;
    b.edit(party(bank), party(bankThere), write(`/recipients/${recipient}/party`, bank));
    a.merge(b.file());
    a.edit(write(`/recipients/${item}/party`, bankThere), write(`/recipients/${item}/role`, 'processor'));
    expect(takenBack(a)).toEqual([[bankThere, lifePath]]);
    expect(a.entry(bank)).toBeUndefined();
    expect(a.entry(bankThere)).toBeDefined();
    expect(danglingIn(a.states)).toEqual([]);
  });
});
