import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opened, refused, shape, utf8 } from '../sources/opened.ts';
import { askPython, convert, folderOf } from './office.ts';

const page = `<html><head><meta charset="utf-8"><title>T</title></head><body><h1>Реестр</h1><p>Controller: <b>ACME</b><br>City: Riga</p>
<ul><li>first</li><li>second<ul><li>nested</li></ul></li></ul>
<table border="1"><tr><th>Activity</th><th colspan="2">Transfers</th></tr><tr><td rowspan="2">Payroll</td><td>US</td><td>SCC</td></tr><tr><td>UK</td><td>adequacy &amp; more</td></tr></table>
<h2>Second</h2><p>Text with <a href="https://example.org/x">link</a></p></body></html>`;

const table =
  'Name,Code,Date,Share,Flag\n"Payroll",A00123,2026-04-01,15%,TRUE\n"Two\nlines",7,2025-12-31,0.5,FALSE\n';

const makeWorkbook = `
import datetime, openpyxl, sys
from openpyxl.styles import numbers
w = openpyxl.Workbook(); s = w.active; s.title = 'Registre'
s.append(['Activité', 'Début', 'Code', 'Part', 'Total'])
s.append(['Paie', datetime.date(2026, 4, 1), '00123', 0.15, '=1+1'])
s['D2'].number_format = '0%'
s['A2'].hyperlink = 'https://example.org/paie'
s.append([None, datetime.datetime(2026, 4, 1, 9, 30), 7, True, 1234567.25])
s.merge_cells('A2:A3')
l = w.create_sheet('Listes'); l.append(['Consentement'])
h = w.create_sheet('Caché'); h.append(['x']); h.sheet_state = 'hidden'
w.save(sys.argv[1]); print('{}')`;

const makeDocument = `
import docx, sys
d = docx.Document()
d.add_heading('Register', 0); d.add_heading('Payroll', 2)
d.add_paragraph('Purpose: paying wages'); d.add_paragraph('names', style='List Bullet'); d.add_paragraph('accounts', style='List Bullet 2')
t = d.add_table(rows=3, cols=3)
for r in range(3):
    for c in range(3): t.cell(r, c).text = f'{r}{c}'
t.cell(0, 0).merge(t.cell(0, 1)); t.cell(1, 0).merge(t.cell(2, 0))
d.sections[0].header.paragraphs[0].text = 'header'
d.save(sys.argv[1]); print('{}')`;

describe('files that other programs wrote', () => {
  let folder = '';
  let remove = async (): Promise<void> => Promise.resolve();

  beforeAll(async () => {
    ({ folder, remove } = await folderOf({ 'page.html': utf8(page), 'table.csv': utf8(table) }));
    await askPython(makeWorkbook, path.join(folder, 'python.xlsx'));
    await askPython(makeDocument, path.join(folder, 'python.docx'));
    await convert(folder, 'docx:MS Word 2007 XML', ['page.html']);
    await convert(folder, 'doc:MS Word 97', ['page.html']);
    await convert(folder, 'odt:writer8', ['python.docx']);
    for (const filter of ['xlsx:Calc MS Excel 2007 XML', 'ods:calc8', 'xls:MS Excel 97'])
      await convert(folder, filter, ['table.csv', 'python.xlsx']);
  });

  afterAll(async () => remove());

  const bytes = async (...name: readonly string[]): Promise<Uint8Array> =>
    new Uint8Array(await readFile(path.join(folder, ...name)));

  const registre = [
    ['Activité', 'Début', 'Code', 'Part', 'Total'],
    ['Paie (https://example.org/paie)', '2026-04-01', '00123', '15%', '2'],
    ['Paie (https://example.org/paie)', '2026-04-01 09:30', '7', 'TRUE', '1234567.25'],
  ];

  it('reads a workbook of openpyxl, with a formula that nobody has worked out', async () => {
    const document = await opened(await bytes('python.xlsx'));
    expect(shape(document)).toEqual([
      registre.map((row) => row.map((cell) => (cell === '2' ? '=1+1' : cell))),
      [['Consentement']],
    ]);
    expect(document).toMatchObject({ notes: [{ en: expect.stringMatching(/left out: Caché/) as string }] });
  });

  it.each(['python.xlsx', 'python.ods'])('reads what LibreOffice makes of it: %s', async (name) => {
    const document = await opened(await bytes('out', name));
    expect(shape(document)).toEqual([registre, [['Consentement']]]);
    expect(document).toMatchObject({
      blocks: [{ name: 'Registre' }, { name: 'Listes' }],
      notes: [{ en: expect.stringMatching(/Caché/) as string }],
    });
  });

  it.each(['table.xlsx', 'table.ods'])('reads a table of LibreOffice: %s', async (name) => {
    const [rows] = shape(await opened(await bytes('out', name)));
    expect(rows).toMatchObject(
      [
        ['Name', 'Code', 'Date'],
        ['Payroll', 'A00123', '2026-04-01'],
        ['Two\nlines', '7', '2025-12-31'],
      ].map((row) => expect.arrayContaining(row) as unknown),
    );
  });

  it('reads a document of python-docx', async () => {
    expect(shape(await opened(await bytes('python.docx')))).toEqual([
      'heading 1: Register',
      'heading 2: Payroll',
      'Purpose: paying wages',
      'item 1: names',
      'item 2: accounts',
      [
        ['00\n01', '', '02'],
        ['10\n20', '11', '12'],
        ['10\n20', '21', '22'],
      ],
    ]);
  });

  it('reads a document of LibreOffice as the page it was made of', async () => {
    const read = shape(await opened(await bytes('out', 'page.docx')));
    expect(read).toEqual(shape(await opened(page)));
    expect(read).toEqual([
      'heading 1: Реестр',
      'Controller: ACME\nCity: Riga',
      'item 1: first',
      'item 1: second',
      'item 2: nested',
      [
        ['Activity', 'Transfers'],
        ['Payroll', 'US', 'SCC'],
        ['Payroll', 'UK', 'adequacy & more'],
      ],
      'heading 2: Second',
      'Text with link (https://example.org/x)',
    ]);
  });

  it.each([
    ['table.xls', /old workbook \(\.xls\).*save it as \.xlsx/],
    ['page.doc', /old document \(\.doc\).*save it as \.docx/],
    ['python.odt', /OpenDocument file, but no table.*save it as \.docx/],
  ])('IM-08 tells what an old file is and what to do: %s', async (name, says) => {
    expect((await refused(await bytes('out', name))).message.en).toMatch(says);
  });

  it.each(['python.xlsx', 'python.ods', 'page.docx'])(
    'IM-01 %s cut at every percent is incomplete',
    async (name) => {
      const whole = await bytes('out', name);
      for (let percent = 1; percent < 100; percent += 1) {
        const cut = whole.subarray(0, Math.floor((whole.length * percent) / 100));
        expect((await refused(cut)).message.en, `${percent} %`).toMatch(/incomplete or damaged/);
      }
    },
  );
});
