import { describingCollections } from '../../register/collections.ts';
import { fc } from '../../../test/chances.ts';
import { describe, expect, it } from 'vitest';
import { arbitraryRegister } from '../../../test/arbitrary/register.ts';
import { full, registers } from '../../../test/exchange/registers.ts';
import {
  columnOf,
  editsOf,
  exportedDocument,
  row,
  set,
  sheetOf,
  withSheet,
} from '../../../test/exchange/workbook.ts';

import { hiddenSheets } from '../../exchange/workbook/sheet-kinds.ts';
import { languages } from '../../wording/wording.ts';
import { isProgramSheet } from '../program-sheets.ts';
import { readWorkbook, workbookReader } from './workbook-reader.ts';

describe('a workbook that comes back as it went', () => {
  it.each(
    registers.flatMap(([name, register]) => languages.map((language) => [name, language, register] as const)),
  )('has no difference: %s, %s', async (_, language, register) => {
    const edits = editsOf(await exportedDocument(register, language));
    expect(edits).toMatchObject({ register: register.id, revision: 5, language });
    expect([edits.changes, edits.added, edits.removed, edits.refused, edits.leftovers]).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);
    for (const kind of describingCollections) expect(edits.edited[kind]).toEqual(register[kind]);
  });

  it('has none whatever the register holds', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryRegister(describingCollections),
        fc.constantFrom(...languages),
        async (any, language) => {
          const edits = editsOf(await exportedDocument(any, language));
          expect([edits.changes, edits.added, edits.removed, edits.refused]).toEqual([[], [], [], []]);
          for (const kind of describingCollections) expect(edits.edited[kind]).toEqual(any[kind]);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('hides its own sheets under names by which they are found', () => {
    expect(Object.values(hiddenSheets).every(isProgramSheet)).toBe(true);
  });
});

describe('what was not understood in a workbook', () => {
  it('is refused cell by cell where it does not fit, and nothing else changes', async () => {
    const document = await exportedDocument(full, 'en');
    const wrong: readonly (readonly [key: string, said: string])[] = [
      ['/status', 'Sleeping'],
      ['/startDate', '2026-02-30'],
      ['/approximateNumber', 'many'],
      ['/occasional', 'perhaps'],
      ['/subjects', 'Employees\nMartians'],
      ['/systems', 'No such system'],
      ['/destructionDeadline/unit', 'fortnights'],
    ];
    const edited = wrong.reduce(
      (all, [key, said]) => withSheet(all, 'activities', set(2, columnOf(document, 'activities', key), said)),
      document,
    );
    const { refused, changes } = editsOf(edited);
    expect(changes).toEqual([]);
    expect(refused.map(({ said }) => said).toSorted()).toEqual(wrong.map(([, said]) => said).toSorted());
    for (const { message, entry } of refused) {
      expect(entry).toBe(full.activities[0]?.id);
      expect(message.en).toMatch(/Sheet “Activities”, row 3, column [A-Z]+ “.+”: “.+” was not taken: .+\.$/s);
      expect(message.ru).toMatch(/не принято/);
    }
    const proposal = workbookReader.read(edited, { corrections: {} });
    expect(proposal.ok && proposal.value.leftovers.map(({ text }) => text).toSorted()).toEqual(
      wrong.map(([, said]) => said).toSorted(),
    );
  });

  it('keeps what stands in columns and sheets that somebody added', async () => {
    const document = await exportedDocument(full, 'en');
    const width = sheetOf(document, 'activities').rows[0]?.cells.length ?? 0;
    const edited = withSheet(document, 'activities', (cells) =>
      set(2, width, 'ask Olga')(set(1, width, 'My remarks')(cells)),
    );
    const { leftovers, changes } = editsOf(edited);
    expect(changes).toEqual([]);
    expect(leftovers).toMatchObject([
      { label: 'My remarks', text: 'ask Olga', activity: full.activities[0]?.id },
    ]);
  });

  it('is not taken for deleting where a sheet or column is missing, rows were sorted or a row was copied', async () => {
    const document = await exportedDocument(full, 'en');
    if (document.type !== 'blocks') throw new Error('not a workbook');
    const without = {
      ...document,
      blocks: document.blocks.filter((block) => block !== sheetOf(document, 'systems')),
    };
    expect(editsOf(without)).toMatchObject({ removed: [], changes: [] });
    const narrow = withSheet(document, 'parties', (cells) => cells.map((cells_) => cells_.slice(0, 3)));
    expect(editsOf(narrow)).toMatchObject({ removed: [], changes: [], added: [] });
    const sorted = withSheet(document, 'parties', ([top = [], labels = [], ...rest]) => [
      top,
      labels,
      ...rest.toReversed(),
    ]);
    expect(editsOf(sorted)).toMatchObject({ removed: [], changes: [], added: [] });
    const name = columnOf(document, 'parties', '/name/en');
    const copied = withSheet(document, 'parties', (cells) => {
      const copy = [...row(cells, 2)];
      copy[name] = 'A copy';
      return [...cells.slice(0, 2), copy, ...cells.slice(2)];
    });
    const edits = editsOf(copied);
    expect(edits).toMatchObject({ removed: [], changes: [], added: [{ entry: { name: { en: 'A copy' } } }] });
    expect(edits.added[0]?.entry.id).not.toBe(full.parties[0]?.id);
  });

  it('is not read where the hidden sheets were edited, are gone or are of a newer program', async () => {
    const document = await exportedDocument(full, 'en');
    const newer = withSheet(document, 'facts', set(1, 1, '2'));
    const torn = withSheet(document, 'exported', (cells) => cells.slice(0, -1));
    const plain = { type: 'blocks', format: 'xlsx', blocks: [] } as const;
    const messages = [newer, torn, plain].map((one) => {
      const read = readWorkbook(one);
      return read.ok ? '' : read.failure.message.en;
    });
    expect(messages[0]).toContain('newer version');
    expect(messages[1]).toContain('hidden sheets');
    expect(messages[2]).toContain('no workbook');
    expect([newer, plain].map((one) => workbookReader.recognises(one))).toEqual([1, 0]);
  });
});
