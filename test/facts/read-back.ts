import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { askPython } from '../readers/office.ts';

const execute = promisify(execFile);

/** Reads every paragraph of a DOCX (cells included) and every cell of an XLSX, in order; a text for each file. */
const office = `
import json, sys
import docx, openpyxl
from docx.oxml.ns import qn

def of_docx(path):
    body = docx.Document(path).element.body
    return [''.join(t.text or '' for t in p.iter(qn('w:t'))) for p in body.iter(qn('w:p'))]

def of_xlsx(path):
    book = openpyxl.load_workbook(path)
    return [str(c) for sheet in book for row in sheet.iter_rows(values_only=True) for c in row if c is not None]

paths = json.load(open(sys.argv[1]))
print(json.dumps({p: '\\n'.join(of_docx(p) if p.endswith('.docx') else of_xlsx(p)) for p in paths}))
`;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

/** The words of a page without its head and tags, as a reader without our program would get them. */
function textOfPage(html: string): string {
  return html
    .replace(/<(head|style|script)\b.*?<\/\1>/gs, '')
    .replace(/<[^>]*>/g, '\n')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);
}

async function textOfPdf(file: string): Promise<string> {
  const { stdout } = await execute('pdftotext', ['-raw', '-nopgbrk', file, '-'], { maxBuffer: 64_000_000 });
  return stdout;
}

/** The texts of files in a folder by their names, read by programs that are not ours: python-docx, openpyxl, poppler. */
export async function readBack(
  folder: string,
  names: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const inFolder = (name: string): string => path.join(folder, name);
  const ofOffice = names.filter((name) => /\.(?:docx|xlsx)$/.test(name));
  const manifest = inFolder('office.json');
  await writeFile(manifest, JSON.stringify(ofOffice.map(inFolder)));
  const byPath = (await askPython(office, manifest)) as Readonly<Record<string, string>>;
  const texts: Record<string, string> = {};
  for (const name of names) {
    if (name.endsWith('.html')) texts[name] = textOfPage(await readFile(inFolder(name), 'utf8'));
    else if (name.endsWith('.pdf')) texts[name] = await textOfPdf(inFolder(name));
    else texts[name] = byPath[inFolder(name)] ?? '';
  }
  return texts;
}
