import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ropaWorkbook } from '../../shared/exchange/workbook/workbook.ts';
import { columnName } from '../../shared/exchange/workbook/markup.ts';
import type { Register } from '../../shared/register/register.ts';
import { activityStatuses } from '../../shared/vocabulary/keeping/activity-statuses.ts';
import { illegalTexts } from '../../shared/writers/package/hostile-specimen.ts';
import { hostileRegister, oneEach } from '../exchange/hostile-register.ts';
import { payloads } from '../exchange/payloads.ts';
import { registers } from '../exchange/registers.ts';
import { columnOf, editsOf, opened } from '../exchange/workbook.ts';
import { smallRegister } from '../fixtures/registers/small-register.ts';
import { askPython, convert, folderOf } from './office.ts';

const full = registers.find(([name]) => name === 'full')?.[1] ?? smallRegister;
const texts = [
  ...Object.values(payloads),
  ...illegalTexts.map(([text]) => text),
  'العربية 👩‍⚖️',
  '_x0041_ _x000D_',
  'long '.repeat(8000),
];
const told = { language: 'en', revision: 5, date: '2026-11-29' } as const;

const workbooks: Readonly<Record<string, Register>> = {
  full,
  each: oneEach(full, texts),
  hostile: hostileRegister(full, "=cmd|'/C calc'!A0"),
};

/** What openpyxl makes of a workbook. */
const describeWorkbook = `
import openpyxl, json, sys
b = openpyxl.load_workbook(sys.argv[1])
def values(ref):
    sheet, cells = ref.replace('$', '').split('!')
    return [c.value for r in b[sheet.strip("'")][cells] for c in r]
a = b.worksheets[0]
status = [c.column_letter for c in a[1] if c.value == '/status'][0]
print(json.dumps({
  'sheets': [[s.title, s.sheet_state] for s in b],
  'types': sorted({c.data_type for s in b for r in s.iter_rows() for c in r if c.value is not None}),
  'freeze': a.freeze_panes, 'hiddenRow': a.row_dimensions[1].hidden, 'hiddenColumn': a.column_dimensions['A'].hidden,
  'filter': a.auto_filter.ref, 'wrap': a.cell(3, 2).alignment.wrap_text, 'format': a.cell(3, 2).number_format,
  'statuses': [values(v.formula1) for v in a.data_validations.dataValidation if v.type == 'list' and str(v.sqref).startswith(status + '3')],
  'locked': b.security.lockStructure, 'protected': [s.title for s in b if s.protection.sheet],
  'names': [a.cell(r, 2).value for r in range(3, a.max_row + 1)],
  'lists': sum(len([v for v in s.data_validations.dataValidation if v.type == 'list']) for s in b),
}, ensure_ascii=False))`;

interface Described {
  readonly sheets: readonly (readonly [string, string])[];
  readonly statuses: readonly (readonly string[])[];
  readonly lists: number;
}

/** Edits as somebody makes them with another program: a cell changed, one emptied, a row added, a row deleted. */
const edit = `
import openpyxl, json, sys
b = openpyxl.load_workbook(sys.argv[1])
def column(sheet, key): return [c.column for c in sheet[1] if c.value == key][0]
a = b.worksheets[0]
a.cell(3, column(a, '/purpose/en')).value = '=SUM(1,1) as a purpose'
a.cell(3, column(a, '/purpose/en')).data_type = 's'
a.cell(3, column(a, '/status')).value = 'Suspended'
a.cell(4, column(a, '/number')).value = None
p = [s for s in b if s['A1'].value == 'ropa-desk:parties'][0]
row = p.max_row + 1
p.cell(row, column(p, '/name/en')).value = 'Added by openpyxl'
m = [s for s in b if s['A1'].value == 'ropa-desk:measures'][0]
m.delete_rows(4)
b.save(sys.argv[1].replace('.xlsx', '-edited.xlsx'))
print('{}')`;

describe('a workbook to be edited, in the eyes of others', () => {
  let folder = '';
  let remove = async (): Promise<void> => Promise.resolve();
  const names = Object.keys(workbooks);

  beforeAll(async () => {
    const files = Object.entries(workbooks).map(([name, register]) => [
      `${name}.xlsx`,
      ropaWorkbook(register, told),
    ]);
    ({ folder, remove } = await folderOf(Object.fromEntries(files) as Record<string, Uint8Array>));
    await convert(
      folder,
      'xlsx:Calc MS Excel 2007 XML',
      names.map((name) => `${name}.xlsx`),
    );
    await convert(
      folder,
      'ods',
      names.map((name) => `${name}.xlsx`),
    );
    await askPython(edit, path.join(folder, 'full.xlsx'));
  });

  afterAll(async () => remove());

  const described = async (name: string): Promise<Described> =>
    (await askPython(describeWorkbook, path.join(folder, `${name}.xlsx`))) as Described;

  it('EX-01 has nothing but texts for openpyxl, with drop-downs, hidden ids and a header that stays', async () => {
    const found = await described('full');
    expect(found).toMatchObject({
      types: ['s'],
      freeze: 'C3',
      hiddenRow: true,
      hiddenColumn: true,
      wrap: true,
      format: '@',
      locked: true,
      protected: ['ropa-desk.facts', 'ropa-desk.lists', 'ropa-desk.exported'],
      names: full.activities.map(({ name }) => name?.en),
    });
    expect(found.statuses).toEqual([activityStatuses.terms.map(({ label }) => label.en)]);
    expect(found.lists).toBeGreaterThan(60);
    expect(found.sheets.filter(([, state]) => state === 'hidden').map(([name]) => name)).toEqual([
      'ropa-desk.facts',
      'ropa-desk.lists',
      'ropa-desk.exported',
    ]);
  });

  it.each(names)(
    'EX-01 no cell is a formula, and what looks like one is marked as text: %s',
    async (name) => {
      const parts = unzipSync(new Uint8Array(await readFile(path.join(folder, `${name}.xlsx`))));
      const sheets = Object.entries(parts).filter(([part]) => part.startsWith('xl/worksheets/'));
      const xml = sheets.map(([, bytes]) => strFromU8(bytes)).join('');
      expect(xml).not.toMatch(/<f[ >]/);
      expect(new Set(xml.match(/<c [^>]*>/g)?.map((cell) => / t="(\w+)"/.exec(cell)?.[1]))).toEqual(
        new Set(['inlineStr']),
      );
      const risky = [
        ...xml.matchAll(/<c r="\w+" s="(\d)" t="inlineStr"><is><t xml:space="preserve">[=+@-]/g),
      ];
      expect(risky.every(([, look]) => look === '3')).toBe(true);
      expect(strFromU8(parts['xl/styles.xml'] ?? new Uint8Array())).toContain('quotePrefix="1"');
    },
  );

  it.each(names)(
    'EX-03, EX-07 has no link to anything outside and no properties of who wrote it: %s',
    async (name) => {
      const parts = unzipSync(new Uint8Array(await readFile(path.join(folder, `${name}.xlsx`))));
      const relations = Object.entries(parts).filter(([part]) => part.endsWith('.rels'));
      expect(relations.map(([, bytes]) => strFromU8(bytes)).join('')).not.toMatch(
        /TargetMode|hyperlink|externalLink|oleObject/,
      );
      expect(Object.keys(parts).filter((part) => /docProps|external|media|embed|custom/i.test(part))).toEqual(
        [],
      );
    },
  );

  it.each(names)(
    'EX-04 comes back without a difference after LibreOffice saved it as XLSX and as ODS: %s',
    async (name) => {
      for (const file of [`${name}.xlsx`, `out/${name}.xlsx`, `out/${name}.ods`]) {
        const edits = editsOf(await opened(new Uint8Array(await readFile(path.join(folder, file))), file));
        const { changes, added, removed, refused, leftovers } = edits;
        expect({ file, changes, added, removed, refused, leftovers }).toEqual({
          file,
          changes: [],
          added: [],
          removed: [],
          refused: [],
          leftovers: [],
        });
      }
    },
  );

  it('tells exactly what was edited with openpyxl', async () => {
    const bytes = await readFile(path.join(folder, 'full-edited.xlsx'));
    const { changes, added, removed, refused } = editsOf(await opened(new Uint8Array(bytes)));
    expect(refused).toEqual([]);
    const [first, second] = full.activities;
    expect(changes.map(({ entry, path: leaf, from, to }) => [entry, leaf, from, to])).toEqual([
      [first?.id, '/status', first?.status, 'suspended'],
      [first?.id, '/purpose/en', first?.purpose?.en, '=SUM(1,1) as a purpose'],
      [second?.id, '/number', second?.number, undefined],
    ]);
    expect(added).toMatchObject([{ kind: 'parties', entry: { name: { en: 'Added by openpyxl' } } }]);
    expect(removed).toEqual([{ kind: 'measures', entry: full.measures[1]?.id }]);
    const at = columnOf(await opened(new Uint8Array(bytes)), 'activities', '/status');
    expect(changes[0]?.place?.en).toContain(`row 3, column ${columnName(at)} “Status”`);
  });

  it('EX-06 has the same bytes each time', async () => {
    const bytes = new Uint8Array(await readFile(path.join(folder, 'full.xlsx')));
    expect(ropaWorkbook(full, told)).toEqual(bytes);
  });
});
