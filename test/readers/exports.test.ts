import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { hostname, userInfo } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writers } from '../../shared/writers/catalogue.ts';
import { hostileSpecimen } from '../../shared/writers/package/hostile-specimen.ts';
import { legalText } from '../../shared/writers/package/xml.ts';
import { formats, type Format } from '../../shared/writers/writer.ts';
import { payloads } from '../exchange/payloads.ts';
import { chromiumSwitches, findChromium } from '../host/find-chromium.mjs';
import { golosText } from './golos-text.ts';
import { askPython, convert, folderOf } from './office.ts';

/** Words that would act in a page or a form, beside those that would act in a spreadsheet. */
const acting = [
  '<script>document.title = "acted"</script>',
  '<img src="http://x.test/a.png" onerror="document.title = \'acted\'">',
  '</style><link rel="stylesheet" href="http://x.test/a.css">',
  '"><iframe src="http://x.test/"></iframe>',
  '{{constructor.constructor("return 1")()}}',
  ') /URI (http://x.test/) /S /JavaScript (',
  'INCLUDEPICTURE "http://x.test/a.png"',
  'DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc"',
];
const texts = [...Object.values(payloads), ...acting];
const paper = { ...hostileSpecimen(texts), title: 'Title', author: 'Author' };

/** Every sheet as a CSV of its own, as shown. */
const everySheet = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,false,false,-1';

/** Whether every XML part of a package is well-formed for expat, and the rows of the CSV files beside it. */
const readParts = `
import csv, glob, json, sys, zipfile
import xml.parsers.expat as expat
faults = []
for name in ('paper.docx', 'paper.xlsx'):
    z = zipfile.ZipFile(sys.argv[1] + '/' + name)
    for part in z.namelist():
        if part.endswith(('.xml', '.rels')):
            try: expat.ParserCreate().Parse(z.read(part), True)
            except expat.ExpatError as e: faults.append([name, part, str(e)])
rows = []
for file in glob.glob(sys.argv[1] + '/out/paper-*.csv'):
    with open(file, encoding='utf-8-sig', newline='') as f: rows += list(csv.reader(f))
print(json.dumps({'faults': faults, 'cells': [c for r in rows for c in r]}))`;

describe('what is exported of hostile texts', () => {
  let folder = '';
  let remove = async (): Promise<void> => Promise.resolve();
  const at = (format: Format): string => path.join(folder, `paper.${format}`);
  const partsOf = async (format: Format): Promise<readonly (readonly [string, string])[]> =>
    Object.entries(unzipSync(new Uint8Array(await readFile(at(format))))).map(([name, bytes]) => [
      name,
      strFromU8(bytes, !/\.(xml|rels)$/.test(name)),
    ]);

  beforeAll(async () => {
    const files: Record<string, Uint8Array> = {};
    for (const format of formats) {
      const written = await (await writers[format]()).write(paper, golosText, { report: () => true });
      if (written.ok) files[`paper.${format}`] = written.value;
    }
    ({ folder, remove } = await folderOf(files));
    await convert(folder, everySheet, ['paper.xlsx']);
  });

  afterAll(async () => remove());

  it('EX-01 nothing in a workbook is worked out: LibreOffice shows every text word for word', async () => {
    const { cells } = (await askPython(readParts, folder)) as { readonly cells: readonly string[] };
    const flat = (text: string): string => legalText(text).replace(/\s+/g, ' ').trim();
    const shown = new Set(cells.map(flat));
    expect(texts.filter((text) => !shown.has(flat(text)))).toEqual([]);
    const xml = (await partsOf('xlsx')).filter(([name]) => name.startsWith('xl/worksheets/'));
    expect(xml.map(([, part]) => part).join('')).not.toMatch(/<f[ >]/);
  });

  it('EX-03 no Word file or workbook has a link to outside, an object, a template or a field that fetches', async () => {
    for (const format of ['docx', 'xlsx'] as const) {
      const parts = await partsOf(format);
      const relations = parts.filter(([name]) => name.endsWith('.rels')).map(([, part]) => part);
      expect(relations.join('')).not.toMatch(/TargetMode="External"|attachedTemplate|oleObject|externalLink/);
      const words = parts.filter(([name]) => /^word\/[^/]*\.xml$/.test(name)).map(([, part]) => part);
      const fields = words.join('').match(/<w:instrText[^>]*>[^<]*|w:instr="[^"]*/g) ?? [];
      expect(fields.filter((field) => !/\b(PAGE|NUMPAGES|TOC|PAGEREF|SECTIONPAGES)\b/.test(field))).toEqual(
        [],
      );
    }
  });

  it('EX-03 no PDF has an address, a program or an action', () => {
    const plain = execFileSync('qpdf', ['--qdf', '--object-streams=disable', at('pdf'), '-'], {
      encoding: 'latin1',
      maxBuffer: 1 << 28,
    });
    // Words that people typed stand in strings of glyphs or in parentheses, never as names of the file.
    const names = plain.replace(/\((?:\\.|[^\\()])*\)/g, '()').replace(/<[0-9a-f]*>/gi, '<>');
    expect(names).not.toMatch(/\/(URI|Launch|JavaScript|JS|SubmitForm|GoToR|EmbeddedFile|OpenAction|AA)\b/);
  });

  it('EX-04 every part of a Word file and a workbook is well-formed', async () => {
    expect(await askPython(readParts, folder)).toMatchObject({ faults: [] });
  });

  it('EX-07 files say of themselves what the paper says, and nothing of who wrote them on which machine', async () => {
    const said = execFileSync('pdfinfo', [at('pdf')], { encoding: 'utf8' });
    const keys = [...said.matchAll(/^([A-Z][A-Za-z ]*):/gm)].map(([, key]) => key);
    const known = [
      'Title',
      'Author',
      'Creator',
      'Producer',
      'CreationDate',
      'ModDate',
      'Custom Metadata',
      'Metadata Stream',
      'Tagged',
      'UserProperties',
      'Suspects',
      'Form',
      'JavaScript',
      'Pages',
      'Encrypted',
      'Page size',
      'Page rot',
      'File size',
      'Optimized',
      'PDF version',
      'PDF subtype',
    ];
    expect(keys.filter((key) => !known.includes(key ?? ''))).toEqual([]);
    const parts = [...(await partsOf('docx')), ...(await partsOf('xlsx'))];
    const properties = parts.filter(([name]) => name.startsWith('docProps/')).map(([, part]) => part);
    const machine = [userInfo().username, hostname(), process.cwd(), folder].filter(
      (word) => word.length > 3,
    );
    expect(properties.join('')).not.toMatch(/<property[ >]|<(Company|Manager|HyperlinkBase|Template)>/);
    const html = await readFile(at('html'), 'utf8');
    const everything = [said, ...properties, ...(html.match(/<meta [^>]*>/g) ?? [])].join('\n');
    for (const word of machine) expect(everything).not.toContain(word);
    expect(parts.filter(([name]) => /people|comments|revisions/i.test(name))).toEqual([]);
  });

  it('EX-10 a page asks for nothing, runs nothing and shows every text as text, on screen and in print', async () => {
    const browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumSwitches] });
    try {
      const page = await browser.newPage();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.route(/^(?!file:)/, async (route) => route.abort());
      const address = `file://${at('html')}`;
      await page.goto(address);
      await page.pdf();
      expect(asked).toEqual([address]);
      expect(await page.title()).toBe('Title');
      expect(await page.locator('script, img, iframe, link, object, form').count()).toBe(0);
      const shown = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
      const flat = (text: string): string => legalText(text).replace(/\s+/g, ' ').trim();
      expect(texts.filter((text) => !shown.includes(flat(text)))).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
