import { describe, expect, it } from 'vitest';
import { Colleague, payroll, write } from '../../test/merging/colleague.ts';
import type { Proposal } from '../readers/proposal.ts';
import { ledgerOfProposal, outsiderOfFile } from './ledger-of-proposal.ts';
import { readAgain } from './read-again.ts';

const table = (purpose: string, more: object = {}): Proposal => ({
  format: 'csv',
  layout: { en: '', ru: '' },
  activities: [{ id: payroll, name: { en: 'Payroll' }, purpose: { en: purpose }, ...more }],
  parties: [],
  systems: [],
  measures: [],
  dataItems: [],
  subjectCategories: [],
  leftovers: [],
  guesses: [],
});

/** Reads a table of these bytes and takes it in. */
function read(a: Colleague, proposal: Proposal, bytes: string) {
  const outsider = outsiderOfFile(bytes, '2026-01-01T00:00:00.000Z');
  return a.merge(readAgain(ledgerOfProposal(proposal, outsider), a.states, outsider));
}

describe('a table that is read again', () => {
  it('brings nothing where it says the same', () => {
    const a = new Colleague('ra');
    expect(read(a, table('Wages'), 'one-file-here').candidates).toHaveLength(1);
    expect(read(a, table('Wages'), 'one-file-here').candidates).toEqual([]);
  });

  it('follows the correction of a heading: what stood in the wrong field leaves it', () => {
    const a = new Colleague('ra');
    read(a, table('Wages', { number: 'Accounts' }), 'one-file-here');
    const again = read(a, table('Wages', { department: { en: 'Accounts' } }), 'one-file-here');
    expect(again.candidates).toMatchObject([{ verdict: 'changed', suspicion: undefined }]);
    expect(a.entry(payroll)).toMatchObject({ department: { en: 'Accounts' } });
    expect(a.entry(payroll)).not.toHaveProperty('number');
  });

  it('replaces what a former table said and competes with what somebody wrote', () => {
    const a = new Colleague('ra');
    read(a, table('Wages', { number: '1' }), 'january-file');
    a.edit(write('/number', 'A-1'));
    const again = read(a, table('Wages and taxes', { number: '2' }), 'february-file');
    expect(again.candidates).toMatchObject([
      { verdict: 'conflict', changes: [{ to: 'Wages and taxes' }], conflicts: [{ path: '/number' }] },
    ]);
    expect(a.entry(payroll)).toMatchObject({ purpose: { en: 'Wages and taxes' }, number: 'A-1' });
  });

  it('brings nothing back that a later table or a person replaced', () => {
    const a = new Colleague('ra');
    read(a, table('Wages', { number: '1', department: { en: 'Staff' } }), 'january-file');
    read(a, table('Wages and taxes', { number: '1' }), 'february-file');
    a.edit(write('/number', 'A-1'));
    expect(
      read(a, table('Wages', { number: '1', department: { en: 'Staff' } }), 'january-file').candidates,
    ).toEqual([]);
  });

  it('offers anew what was taken back', () => {
    const a = new Colleague('ra');
    read(a, table('Wages'), 'one-file-here');
    a.undo();
    expect(a.entry(payroll)).toBeUndefined();
    expect(read(a, table('Wages'), 'one-file-here').candidates).toMatchObject([{ verdict: 'new' }]);
    expect(a.entry(payroll)).toMatchObject({ purpose: { en: 'Wages' } });
  });
});
