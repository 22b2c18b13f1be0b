import { fc } from '../../../test/chances.ts';
import { describe, expect, it } from 'vitest';
import { full } from '../../../test/exchange/registers.ts';
import {
  columnOf,
  editsOf,
  exportedDocument,
  row,
  set,
  sheetOf,
  withSheet,
} from '../../../test/exchange/workbook.ts';
import { longestText, mostOfDuration } from '../../register/schema.ts';
import { sheetKinds } from '../../exchange/workbook/sheet-kinds.ts';

describe('what was edited in a workbook', () => {
  it('is told cell by cell, with the place', async () => {
    const document = await exportedDocument(full, 'ru');
    const [activity] = full.activities;
    const purpose = columnOf(document, 'activities', '/purpose/ru');
    const status = columnOf(document, 'activities', '/status');
    const systems = columnOf(document, 'activities', '/systems');
    const edited = withSheet(
      withSheet(
        withSheet(document, 'activities', set(2, purpose, 'Новая цель')),
        'activities',
        set(2, status, 'Действует'),
      ),
      'activities',
      set(2, systems, ''),
    );
    const { changes, refused } = editsOf(edited);
    expect(refused).toEqual([]);
    expect(changes.map(({ path, from, to }) => [path, from, to])).toEqual(
      expect.arrayContaining([
        ['/purpose/ru', activity?.purpose?.ru, 'Новая цель'],
        ['/status', activity?.status, 'active'],
        ...(activity?.systems ?? []).map((id) => [`/systems/${id}`, true, undefined]),
      ]),
    );
    expect(changes).toHaveLength(2 + (activity?.systems?.length ?? 0));
    expect(changes[0]?.place?.ru).toMatch(/столбец [A-Z]+ «/);
  });

  it('is refused where its field could not hold it: what was taken in can be saved and read', async () => {
    const document = await exportedDocument(full, 'en');
    const long = 'x'.repeat(longestText + 1);
    for (const key of ['/purpose/en', '/number', '/tags']) {
      const edited = withSheet(document, 'activities', set(2, columnOf(document, 'activities', key), long));
      const { changes, refused } = editsOf(edited);
      expect([key, changes, refused.map(({ message }) => message.en.split(': ').at(-2))]).toEqual([
        key,
        [],
        [expect.stringContaining('longer than the field takes')],
      ]);
    }
    const amount = columnOf(document, 'activities/periods', '/duration/amount');
    const { changes, refused } = editsOf(
      withSheet(document, 'activities/periods', set(2, amount, String(mostOfDuration + 1))),
    );
    expect([changes, refused]).toMatchObject([[], [{ said: String(mostOfDuration + 1) }]]);
  });

  it('is told exactly, whichever cells are edited', async () => {
    const document = await exportedDocument(full, 'en');
    const cells = sheetKinds.flatMap((kind) => {
      const { rows } = sheetOf(document, kind.id);
      const texts = kind.columns.filter(({ field, part }) => field.kind === 'text' && part === 'en');
      return rows.slice(2).flatMap((one, at) =>
        texts
          .map(({ key }) => ({
            kind,
            at: at + 2,
            key,
            column: rows[0]?.cells.indexOf(key) ?? -1,
            ids: one.cells,
          }))
          .filter(({ column }) => column > 0),
      );
    });
    const word = fc.stringMatching(/^[a-zа-я =+@-]{1,12}$/).map((text) => `new ${text}.`);
    const edits = fc.uniqueArray(fc.tuple(fc.nat(cells.length - 1), word), {
      minLength: 1,
      maxLength: 6,
      selector: ([at]) => at,
    });
    fc.assert(
      fc.property(edits, (chosen) => {
        let edited = document;
        const expected = chosen.flatMap(([at, text]) => {
          const cell = cells[at];
          if (!cell) return [];
          edited = withSheet(edited, cell.kind.id, set(cell.at, cell.column, text));
          const [entry, item] = cell.ids;
          const above = cell.kind.list ? `${cell.kind.list.key}/${item}` : '';
          return [`${entry} ${above}${cell.key} ${JSON.stringify(text)}`];
        });
        const { changes, added, removed, refused } = editsOf(edited);
        const found = changes.map(({ entry, path, to }) => `${entry} ${path} ${JSON.stringify(to)}`);
        expect(found.toSorted()).toEqual(expected.toSorted());
        expect([added, removed, refused]).toEqual([[], [], []]);
      }),
      { numRuns: 25 },
    );
  });

  it('may be in a list: an item changed, one added, one taken away', async () => {
    const document = await exportedDocument(full, 'en');
    const [activity] = full.activities;
    const [first, second] = activity?.recipients ?? [];
    const purpose = columnOf(document, 'activities/recipients', '/purpose/en');
    const party = columnOf(document, 'activities/recipients', '/party');
    const owner = columnOf(document, 'activities/recipients', '#owner');
    const edited = withSheet(document, 'activities/recipients', (cells) => {
      set(2, purpose, 'Another purpose')(cells);
      const fresh = Array.from({ length: row(cells, 0).length }, () => '');
      fresh[owner] = row(cells, 2)[owner] ?? '';
      fresh[purpose] = 'A new one';
      fresh[party] = full.parties[1]?.name?.en ?? '';
      return [...cells.slice(0, 3), ...cells.slice(4), fresh];
    });
    const { changes, edited: now, refused } = editsOf(edited);
    expect(refused).toEqual([]);
    const items = now.activities[0]?.['recipients'] as readonly Record<string, unknown>[];
    expect(items.map(({ id }) => id)).toContain(first?.id);
    expect(items.map(({ id }) => id)).not.toContain(second?.id);
    expect(items.at(-1)).toMatchObject({ purpose: { en: 'A new one' }, party: full.parties[1]?.id });
    expect(
      changes.some(
        ({ path, to }) => path === `/recipients/${first?.id}/purpose/en` && to === 'Another purpose',
      ),
    ).toBe(true);
    expect(
      changes.some(
        ({ path, from, to }) => path === `/recipients/${second?.id}` && from === true && to === undefined,
      ),
    ).toBe(true);
  });

  it('may be new entries that others name, and entries taken away', async () => {
    const document = await exportedDocument(full, 'en');
    const name = columnOf(document, 'parties', '/name/en');
    const onBehalf = columnOf(document, 'activities', '/onBehalfOf');
    const withParty = withSheet(document, 'parties', (cells) => {
      const fresh = Array.from({ length: name + 1 }, () => '');
      fresh[name] = 'Brand New Ltd';
      return [...cells, fresh];
    });
    const edited = withSheet(
      withSheet(withParty, 'activities', set(2, onBehalf, 'brand new ltd')),
      'measures',
      (cells) => cells.slice(0, -1),
    );
    const { added, removed, changes } = editsOf(edited);
    expect(added).toMatchObject([{ kind: 'parties', entry: { name: { en: 'Brand New Ltd' } } }]);
    expect(removed).toEqual([{ kind: 'measures', entry: full.measures[1]?.id }]);
    expect(changes.filter(({ to }) => to !== undefined).map(({ path }) => path)).toEqual([
      `/onBehalfOf/${added[0]?.entry.id}`,
    ]);
    expect(editsOf(edited).added).toEqual(added);
  });
});
