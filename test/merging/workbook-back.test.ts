import { describe, expect, it } from 'vitest';
import type { EntityState } from '../../shared/changes/entity-state.ts';
import { registerOf } from '../../shared/changes/register-of.ts';
import { lifePath } from '../../shared/changes/versions.ts';
import type { Ledger } from '../../shared/file-format/ledger.ts';
import { changedInFile, ledgerOfProposal } from '../../shared/merging/ledger-of-proposal.ts';
import { readForeign } from '../../shared/readers/catalogue.ts';
import type { SourceDocument } from '../../shared/readers/source-document.ts';
import { columnOf, exportedDocument, withSheet, type Cells } from '../exchange/workbook.ts';
import { outsider, payroll, two, write, type Colleague } from './colleague.ts';

const documentOf = (of: Colleague): Promise<SourceDocument> =>
  exportedDocument(registerOf(of.ledger.id, of.states), 'en');

/** What the import makes of a workbook that comes back. */
function comingBack(document: SourceDocument, ours: Colleague): Ledger {
  const read = readForeign(document, { corrections: {} });
  if (!read.ok || !read.value.base) throw new Error('no workbook of ours');
  const { base } = read.value;
  const file = ledgerOfProposal(read.value, outsider);
  return changedInFile({ ...read.value, base }, file, ours.states, outsider);
}

const typed =
  (row: number, column: number, text: string) =>
  (cells: Cells): Cells => {
    const line = cells[row] ?? [];
    while (line.length <= column) line.push('');
    line[column] = text;
    return cells;
  };

describe('our workbook that comes back from Excel', () => {
  it('is no news where nothing was edited, however ours went on', async () => {
    const [a] = two();
    const document = await documentOf(a);
    expect(a.proposal(comingBack(document, a)).candidates).toEqual([]);
    a.edit(write('/purpose/en', 'ours went on'));
    expect(a.proposal(comingBack(document, a)).candidates).toEqual([]);
  });

  it('changes the cells that were edited, and asks where ours was edited too', async () => {
    const [a] = two();
    const document = await documentOf(a);
    const purpose = columnOf(document, 'activities', '/purpose/en');
    const number = columnOf(document, 'activities', '/number');
    const edited = withSheet(
      withSheet(document, 'activities', typed(2, purpose, 'theirs')),
      'activities',
      typed(2, number, 'B-7'),
    );
    a.edit(write('/purpose/en', 'ours'), write('/name/en', 'Wages'));
    const [candidate, ...others] = a.proposal(comingBack(edited, a)).candidates;
    expect(others).toEqual([]);
    expect(candidate?.changes.map(({ path, to }) => [path, to])).toEqual([['/number', 'B-7']]);
    expect(candidate?.conflicts.map(({ path }) => path)).toEqual(['/purpose/en']);
    a.merge(comingBack(edited, a));
    expect(a.entry(payroll)).toMatchObject({ number: 'B-7', name: { en: 'Wages' }, purpose: { en: 'ours' } });
  });

  it('proposes a row that was taken away as deleted there; against an edit of ours both stand', async () => {
    const [a] = two();
    const document = await documentOf(a);
    const without = withSheet(document, 'activities', (cells) => cells.filter((_row, at) => at !== 2));
    expect(a.proposal(comingBack(without, a)).candidates).toMatchObject([
      { entity: payroll, verdict: 'deleted' },
    ]);
    a.edit(write('/number', 'A-1'));
    const [disputed] = a.proposal(comingBack(without, a)).candidates;
    expect(disputed).toMatchObject({ verdict: 'conflict', conflicts: [{ path: lifePath }] });
    a.merge(comingBack(without, a));
    expect((a.states.get(payroll) as EntityState).entry).toBeDefined();
  });
});
