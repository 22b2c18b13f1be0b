import { describe, expect, it } from 'vitest';
import { languages } from '../../wording/wording.ts';
import { plain, type Paper } from '../../paper/paper.ts';
import { hostileSpecimen, hostileTexts, illegalTexts } from '../package/hostile-specimen.ts';
import { openPackage, partText, type Parts } from '../package/package.ts';
import { specimen, specimenRecords } from '../package/specimen.ts';
import type { Progress } from '../writer.ts';
import { docxWriter } from './docx-writer.ts';

const none = new Uint8Array();
const fonts = { regular: none, medium: none, semibold: none };
const onwards: Progress = { report: () => true };

async function written(paper: Paper): Promise<Uint8Array> {
  const result = await docxWriter.write(paper, fonts, onwards);
  if (!result.ok) throw new Error(result.failure.type);
  return result.value;
}

const opened = async (paper: Paper): Promise<Parts> => openPackage(await written(paper));
const body = async (paper: Paper): Promise<string> => partText(await opened(paper), 'word/document.xml');

/** The text of each paragraph of a style, as the markup has it. */
const paragraphsOf = (xml: string, style: string): readonly string[] =>
  Array.from(xml.matchAll(/<w:p>.*?<\/w:p>/gs), ([paragraph]) => paragraph)
    .filter((paragraph) => paragraph.includes(`<w:pStyle w:val="${style}"/>`))
    .map((paragraph) =>
      Array.from(paragraph.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/g), ([, text]) => text).join(''),
    );

describe('the DOCX writer', () => {
  it.each(languages)('EX-06 gives the same bytes for the same paper (%s)', async (language) => {
    const first = await written(specimen(language, 30));
    await new Promise((resolve) => {
      setTimeout(resolve, 1100);
    });
    expect(await written(specimen(language, 30))).toEqual(first);
    expect(await written({ ...specimen(language, 30), date: '2026-11-23' })).not.toEqual(first);
  });

  it('leaves no random relationship id', async () => {
    const parts = await opened(specimen('en'));
    const ids = [...parts].flatMap(([name, xml]) =>
      name.endsWith('.rels') ? Array.from(String(xml).matchAll(/ Id="([^"]*)"/g), ([, id]) => id) : [],
    );
    expect(ids.length).toBeGreaterThan(8);
    expect(ids.filter((id) => !/^rId\d+$/.test(id ?? ''))).toEqual([]);
  });

  it('writes real headings with outline levels, and lists the first two levels and the records in the contents', async () => {
    const parts = await opened(specimen('en', 3));
    const xml = partText(parts, 'word/document.xml');
    expect(paragraphsOf(xml, 'Heading1')).toEqual(['1. General', 'Overview', '2. Activities']);
    const records = ['2.1. Enquiries from the website', '2.2. Recruitment', '2.3. Payroll'];
    expect(paragraphsOf(xml, 'Heading2')).toEqual(records);
    expect(paragraphsOf(xml, 'Heading3')).toEqual(['Parties']);
    expect(paragraphsOf(xml, 'TOC1')).toEqual(paragraphsOf(xml, 'Heading1'));
    expect(paragraphsOf(xml, 'TOC2')).toEqual(records);
    expect(xml).toContain(String.raw`TOC \o "1-2" \h \z \u`);
    expect(partText(parts, 'word/styles.xml')).toContain('<w:outlineLvl w:val="0"/>');
  });

  it('links each entry of the contents to a bookmark on its heading', async () => {
    const xml = await body(specimen('ru', 3));
    const anchors = Array.from(xml.matchAll(/w:anchor="([^"]+)"/g), ([, anchor]) => anchor);
    const bookmarks = Array.from(
      xml.matchAll(/<w:bookmarkStart w:id="\d+" w:name="([^"]+)"/g),
      ([, name]) => name,
    );
    expect(anchors).toHaveLength(6);
    expect(bookmarks).toEqual(anchors);
    expect(new Set(bookmarks).size).toBe(6);
  });

  it('has no contents where the paper asks for none', async () => {
    const paper = specimen('en', 1);
    const xml = await body({ ...paper, cover: { ...paper.cover, contents: false } });
    expect(xml).not.toContain('instrText');
    expect(xml).not.toContain('w:hyperlink');
  });

  it('begins a short paper under its title, without a cover of its own', async () => {
    const paper = specimen('en', 1);
    const sectionsOf = (xml: string): number => xml.split('<w:sectPr>').length - 1;
    const short = await body({ ...paper, cover: { ...paper.cover, contents: false } });
    expect(sectionsOf(short)).toBe(sectionsOf(await body(paper)) - 2);
    expect(short).toContain('w:val="BlockTitle"');
    expect(short).not.toContain('w:val="CoverOrganisation"');
  });

  it('gives the facts of the cover the space above them, where they are many', async () => {
    const paper = specimen('en', 1);
    const spaceAbove = async (count: number): Promise<number> => {
      const facts = Array.from({ length: count }, () => ({ label: 'Telephone', value: plain('+7 000') }));
      const xml = await body({ ...paper, cover: { ...paper.cover, facts } });
      return Number(/w:val="CoverSubtitle"\/><w:spacing w:after="(\d+)"/.exec(xml)?.[1]);
    };
    expect(await spaceAbove(3)).toBe(await spaceAbove(6));
    expect(await spaceAbove(10)).toBeLessThan(await spaceAbove(6));
    expect(await spaceAbove(60)).toBeGreaterThan(0);
  });

  it('turns pages for a landscape section and back, with header and footer on all but the cover', async () => {
    const xml = await body(specimen('ru'));
    const sections = Array.from(xml.matchAll(/<w:sectPr>.*?<\/w:sectPr>/gs), ([section]) => section);
    const shapes = sections.map((section) => {
      const [, width, height, orientation] =
        /<w:pgSz w:w="(\d+)" w:h="(\d+)" w:orient="(\w+)"/.exec(section) ?? [];
      return [
        width,
        height,
        orientation,
        section.includes('headerReference'),
        section.includes('footerReference'),
      ];
    });
    const portrait = ['11906', '16838', 'portrait', true, true];
    const landscape = ['16838', '11906', 'landscape', true, true];
    expect(shapes).toEqual([
      ['11906', '16838', 'portrait', false, false],
      portrait,
      portrait,
      landscape,
      portrait,
    ]);
  });

  it.each([
    ['ru', 'ru-RU', 'стр. ', ' из '],
    ['en', 'en-GB', 'page ', ' of '],
  ] as const)('speaks %s: language, page x of y', async (language, tag, before, between) => {
    const parts = await opened(specimen(language));
    expect(partText(parts, 'word/styles.xml')).toContain(`<w:lang w:val="${tag}"/>`);
    const footer = partText(parts, 'word/footer1.xml');
    for (const piece of [`>${before}<`, '>PAGE<', `>${between}<`, '>NUMPAGES<'])
      expect(footer).toContain(piece);
    expect(partText(parts, 'word/header1.xml')).toContain(specimen(language).header.right);
  });

  it('repeats the header row of a table, keeps its rows whole and its widths fixed', async () => {
    const xml = await body(specimen('en', 5));
    const table = Array.from(xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs), ([markup]) => markup).find((markup) =>
      markup.includes('<w:tblCaption w:val="Overview"/>'),
    );
    expect(table?.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(table?.match(/<w:cantSplit\/>/g)).toHaveLength(6);
    const grid = Array.from(table?.matchAll(/<w:gridCol w:w="(\d+)"/g) ?? [], ([, width]) => Number(width));
    expect(grid).toHaveLength(7);
    expect(grid.reduce((sum, width) => sum + width, 0)).toBe(
      Number(/<w:tblW w:w="(\d+)"/.exec(table ?? '')?.[1]),
    );
  });

  it('prints no row for an empty value of a record, and lets only a long row break', async () => {
    const paper = specimen('en', 1);
    const records = specimenRecords('en', 1);
    const long = { runs: [{ text: 'word '.repeat(1000) }] };
    const [record] = records.records;
    const values = (record?.values ?? []).map((value, at) => (at === 0 ? [long] : value));
    const block = { ...records, records: [{ heading: 'H', values }] };
    const xml = await body({ ...paper, sections: [{ orientation: 'portrait', blocks: [block] }] });
    expect(paragraphsOf(xml, 'CardLabel')).not.toContain('Cross-border transfer');
    const card = xml.slice(xml.lastIndexOf('<w:tbl>'));
    expect(card.match(/<w:tr>/g)).toHaveLength(8);
    expect(card.match(/<w:cantSplit\/>/g)).toHaveLength(7);
  });

  it('EX-04 keeps hostile texts as they are and shows what XML cannot hold', async () => {
    const given = [...hostileTexts, ...illegalTexts.map(([text]) => text)];
    const shown = [...hostileTexts, ...illegalTexts.map(([, text]) => text)];
    const parts = await opened(hostileSpecimen(given));
    const decode = (text: string): string =>
      text
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&apos;', "'")
        .replaceAll('&amp;', '&');
    const headings = paragraphsOf(partText(parts, 'word/document.xml'), 'Heading1').map(decode);
    expect(headings).toEqual(shown.map((text) => text.replace(/[\n\t]/g, '')));
    const header = Array.from(
      partText(parts, 'word/header1.xml').matchAll(/<w:t [^>]*>([^<]*)</g),
      ([, text]) => text,
    );
    expect(decode(header.join(''))).toBe(shown.join(' ').repeat(2));
  });

  it('writes a paper without a single section', async () => {
    const xml = await body({ ...specimen('en'), sections: [] });
    expect(xml).toMatch(/<\/w:sectPr><\/w:body><\/w:document>$/);
    expect(paragraphsOf(xml, 'Title')).toEqual(['Record of processing activities']);
  });

  it('EX-09 stops when it is told to, at any report, and reports a share that grows to 1', async () => {
    const shares: number[] = [];
    const paper = specimen('en', 60);
    await docxWriter.write(paper, fonts, { report: (share) => shares.push(share) > 0 });
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    for (let last = 1; last <= shares.length; last += 1) {
      let reports = 0;
      const report = async (): Promise<boolean> => Promise.resolve((reports += 1) < last);
      expect(await docxWriter.write(paper, fonts, { report })).toEqual({
        ok: false,
        failure: { type: 'cancelled' },
      });
      expect(reports).toBe(last);
    }
  });

  it('writes a thousand records in little room', async () => {
    const before = process.memoryUsage().rss;
    const bytes = await written(specimen('ru', 1000));
    expect(bytes.length).toBeLessThan(2_000_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(1_200_000_000);
  });
});
