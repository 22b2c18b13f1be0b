import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { docxWriter } from '../../shared/writers/docx/docx-writer.ts';
import {
  hostileSpecimen,
  hostileTexts,
  illegalTexts,
} from '../../shared/writers/package/hostile-specimen.ts';
import { specimen } from '../../shared/writers/package/specimen.ts';
import type { Paper } from '../../shared/paper/paper.ts';
import { golosText } from './golos-text.ts';
import { askPython, convert, folderOf, pagesOf } from './office.ts';

/** What python-docx makes of a document. */
const describeDocx = `
import docx, json, sys
d = docx.Document(sys.argv[1])
p = d.core_properties
def style(paragraph): return paragraph.style.name
def numbered(paragraph): return paragraph._p.pPr is not None and paragraph._p.pPr.numPr is not None
cells = [[c.text for c in r.cells] for t in d.tables for r in t.rows]
print(json.dumps({
  'title': p.title, 'author': p.author, 'created': p.created.isoformat(), 'language': p.language,
  'headings': [[style(x), x.text] for x in d.paragraphs if style(x).lower().startswith('heading')],
  'bullets': [x.text for t in d.tables for r in t.rows for c in r.cells for x in c.paragraphs if numbered(x)],
  'cells': cells,
  'sections': [[s.orientation, s.page_width.mm > s.page_height.mm, s.header.is_linked_to_previous] for s in d.sections],
}))`;

interface Described {
  readonly title: string;
  readonly author: string;
  readonly created: string;
  readonly language: string;
  readonly headings: readonly (readonly [string, string])[];
  readonly bullets: readonly string[];
  readonly cells: readonly (readonly string[])[];
  readonly sections: readonly (readonly [number, boolean, boolean])[];
}

const given = [...hostileTexts, ...illegalTexts.map(([text]) => text)];
const shown = [...hostileTexts, ...illegalTexts.map(([, text]) => text)];
const papers: Readonly<Record<string, Paper>> = {
  ru: specimen('ru', 12),
  en: specimen('en', 12),
  hostile: hostileSpecimen(given),
};

describe('a DOCX in the eyes of others', () => {
  let folder = '';
  let remove = async (): Promise<void> => Promise.resolve();

  beforeAll(async () => {
    const files: Record<string, Uint8Array> = {};
    for (const [name, paper] of Object.entries(papers)) {
      const result = await docxWriter.write(paper, golosText, { report: () => true });
      if (result.ok) files[`${name}.docx`] = result.value;
    }
    ({ folder, remove } = await folderOf(files));
    await convert(folder, 'pdf', Object.keys(files));
  });

  afterAll(async () => remove());

  const described = async (name: string): Promise<Described> =>
    (await askPython(describeDocx, path.join(folder, `${name}.docx`))) as Described;
  const pages = async (name: string): Promise<readonly string[]> =>
    pagesOf(path.join(folder, 'out', `${name}.pdf`));

  it('has its properties, headings, lists and sections for python-docx', async () => {
    const ru = await described('ru');
    expect(ru).toMatchObject({
      title: papers['ru']?.title,
      author: 'ООО «Северный порт»',
      language: 'ru-RU',
    });
    expect(ru.created).toMatch(/^2026-11-22T00:00:00/);
    expect(ru.headings[0]).toEqual(['Heading 1', '1. Общие сведения']);
    expect(ru.headings.filter(([style]) => style === 'Heading 2')).toHaveLength(12);
    expect(ru.bullets).toHaveLength(36);
    expect(ru.sections).toEqual([
      [0, false, true],
      [0, false, false],
      [0, false, false],
      [1, true, false],
      [0, false, false],
    ]);
    expect(ru.cells).toContainEqual([
      'Правовое основание',
      'Согласие субъекта персональных данных п. 1 ч. 1 ст. 6',
    ]);
  });

  it('EX-04 gives python-docx hostile texts as they are', async () => {
    const { headings, cells } = await described('hostile');
    expect(headings.map(([, text]) => text)).toEqual(shown);
    for (const [at, text] of shown.entries()) expect(cells).toContainEqual([`label ${at} ${text}`, text]);
  });

  it.each([
    ['ru', 'редакция 14 от 22.11.2026', 'Проверено по редакции 152-ФЗ', 'стр.', 'из', 'Содержание'],
    ['en', 'revision 14 of 22 November 2026', 'Checked against the GDPR', 'page', 'of', 'Contents'],
  ] as const)(
    'is laid out by LibreOffice with cover, contents, header and footer (%s)',
    async (name, revision, edition, page, of, contents) => {
      const [cover = '', second = '', ...rest] = await pages(name);
      expect(cover).toContain(papers[name]?.cover.organisation);
      expect(cover).not.toContain(` ${of} `.concat(String(rest.length + 2)));
      expect(second).toContain(contents);
      expect(second).toMatch(/2\.12\. /);
      for (const [at, text] of [second, ...rest].entries()) {
        expect(text).toContain(revision);
        expect(text).toContain(edition);
        expect(text).toMatch(new RegExp(`${page} ${at + 2} ${of} ${rest.length + 2}\\b`));
      }
    },
  );

  it('repeats the header row of the table on each page, and leaves no heading of a card alone', async () => {
    const all = await pages('en');
    const tablePages = all.filter((page) => /^\s*№\s+Purpose\s+Legal basis/m.test(page));
    expect(tablePages.length).toBeGreaterThan(1);
    for (const page of all.slice(2)) {
      const lines = page.split('\n').filter((line) => line.trim() !== '');
      const heading = lines.findLastIndex((line) => /^\s*2\.\d+\. /.test(line));
      expect(heading === -1 || heading < lines.length - 2).toBe(true);
    }
  });
});
