import { describe, expect, it } from 'vitest';
import { plain, type Block, type Paper } from '../../paper/paper.ts';
import { languages } from '../../wording/wording.ts';
import { hostileSpecimen, hostileTexts, illegalTexts } from '../package/hostile-specimen.ts';
import { openPackage, partText, type Parts } from '../package/package.ts';
import { specimen } from '../package/specimen.ts';
import type { Progress } from '../writer.ts';
import { xlsxWriter } from './xlsx-writer.ts';

const none = new Uint8Array();
const fonts = { regular: none, medium: none, semibold: none };
const onwards: Progress = { report: () => true };

async function written(paper: Paper): Promise<Uint8Array> {
  const result = await xlsxWriter.write(paper, fonts, onwards);
  if (!result.ok) throw new Error(result.failure.type);
  return result.value;
}

const opened = async (paper: Paper): Promise<Parts> => openPackage(await written(paper));

const decode = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

const names = (parts: Parts): readonly string[] =>
  Array.from(partText(parts, 'xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g), ([, name = '']) =>
    decode(name),
  );

/** The texts of a sheet by cell, with the markup of a rich text left out. */
function cells(parts: Parts, sheet: number): Readonly<Record<string, string>> {
  const texts = Array.from(
    partText(parts, 'xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs),
    ([, item = '']) =>
      decode(Array.from(item.matchAll(/<t [^>]*>([^<]*)<\/t>/g), ([, text]) => text).join('')).replace(
        /_x005F_/g,
        '_',
      ),
  );
  const xml = partText(parts, `xl/worksheets/sheet${sheet}.xml`);
  const found = xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*? t="s"><v>(\d+)<\/v>/g);
  return Object.fromEntries(
    Array.from(found, ([, address = '', number]) => [address, texts[Number(number)] ?? '']),
  );
}

describe('the XLSX writer', () => {
  it.each(languages)('EX-06 gives the same bytes for the same paper (%s)', async (language) => {
    const first = await written(specimen(language, 30));
    await new Promise((resolve) => {
      setTimeout(resolve, 1100);
    });
    expect(await written(specimen(language, 30))).toEqual(first);
    expect(await written({ ...specimen(language, 30), date: '2026-11-23' })).not.toEqual(first);
  });

  it('has a sheet for the cover, the text, each table and each form of records', async () => {
    const parts = await opened(specimen('ru', 3));
    expect(names(parts)).toEqual(['Титульный лист', 'Текст', 'Сводная таблица', 'Карточки процессов']);
    const cover = cells(parts, 1);
    expect(cover['A1']).toBe('ООО «Северный порт»');
    expect(cover['A5']).toBe('Редакция');
    expect(cover['B5']).toBe('14 от 22.11.2026');
  });

  it('puts records into columns by label and rows by record, lines under one another', async () => {
    const parts = await opened(specimen('en', 3));
    const sheet = cells(parts, 4);
    expect([sheet['A1'], sheet['B1'], sheet['J1']]).toEqual(['Name', 'Purpose', 'Cross-border transfer']);
    expect(sheet['A3']).toBe('2.2. Recruitment');
    expect(sheet['C3']).toBe('Consent of the data subject Art. 6(1)(a)');
    expect(sheet['I2']?.split('\n')).toHaveLength(3);
    expect(sheet['I2']?.startsWith('• When: ')).toBe(true);
    expect(sheet['J2']).toBeUndefined();
  });

  it('freezes, filters and repeats the header row, and prints landscape on the width of a page', async () => {
    const parts = await opened(specimen('en', 3));
    const xml = partText(parts, 'xl/worksheets/sheet4.xml');
    for (const piece of [
      '<pane ySplit="1" xSplit="1" topLeftCell="B2"',
      '<autoFilter ref="A1:J4"/>',
      '<pageSetUpPr fitToPage="1"/>',
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
      'page &amp;P of &amp;N',
    ])
      expect(xml).toContain(piece);
    expect(partText(parts, 'xl/workbook.xml')).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="3">\'Activities\'!$1:$1</definedName>',
    );
  });

  it('loses no text of the paper: what is not in a table is on the sheet of the text', async () => {
    const sheet = Object.values(cells(await opened(specimen('en', 1)), 2));
    for (const text of [
      '1. General',
      'This record lists every purpose for which the controller processes personal data. strong',
      'muted',
      'Parties',
      '• Ordinary personal data',
      'Controller',
      'North Port Ltd, 1 Example Street',
      '→ Overview',
      '→ Activities',
      'One card is one purpose of processing (Article 5(1)(b))',
      'Data protection officer',
      '____________________ (signature)   ____________________ (date)',
    ])
      expect(sheet).toContain(text);
  });

  it('writes a paper without a table, and one with nothing but a cover', async () => {
    const text: Block = { kind: 'paragraph', style: 'body', runs: [{ text: 'only' }] };
    const paper = specimen('en', 1);
    const parts = await opened({ ...paper, sections: [{ orientation: 'portrait', blocks: [text] }] });
    expect(names(parts)).toEqual(['Cover', 'Text']);
    expect(Object.values(cells(parts, 2))).toEqual(['only']);
    expect(names(await opened({ ...paper, sections: [] }))).toEqual(['Cover']);
  });

  it('types every cell as text, whatever it looks like, and shows what XML cannot hold', async () => {
    const given = [...hostileTexts, ...illegalTexts.map(([text]) => text)];
    const shown = [...hostileTexts, ...illegalTexts.map(([, text]) => text)];
    const parts = await opened(hostileSpecimen(given));
    const sheet = cells(parts, 3);
    expect(shown.map((_, at) => sheet[`B${at + 2}`])).toEqual(shown);
    for (let number = 1; number <= 4; number += 1) {
      const xml = partText(parts, `xl/worksheets/sheet${number}.xml`);
      expect(xml).not.toContain('<f>');
      expect(xml.match(/<v>/g)?.length).toBe(xml.match(/ t="s"><v>/g)?.length);
    }
    expect(partText(parts, 'xl/sharedStrings.xml')).toContain('_x005F_x0041_');
  });

  it('EX-04 continues in further rows what does not fit into a cell', async () => {
    const long = 'слово '.repeat(8000);
    const paper = specimen('ru', 1);
    const table: Block = {
      kind: 'table',
      name: 'T',
      columns: [
        { title: 'a', share: 1 },
        { title: 'b', share: 1 },
      ],
      rows: [[plain('x'), plain(long)]],
    };
    const sheet = cells(
      await opened({ ...paper, sections: [{ orientation: 'portrait', blocks: [table] }] }),
      2,
    );
    expect(`${sheet['B2']}${sheet['B3']}`).toBe(long);
    expect(sheet['A3']).toBe('x (продолжение)');
  });

  it('EX-09 stops when it is told to, at any report, and reports a share that grows to 1', async () => {
    const shares: number[] = [];
    const paper = specimen('en', 60);
    await xlsxWriter.write(paper, fonts, { report: (share) => shares.push(share) > 0 });
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    for (let last = 1; last <= shares.length; last += 1) {
      let reports = 0;
      const report = async (): Promise<boolean> => Promise.resolve((reports += 1) < last);
      expect(await xlsxWriter.write(paper, fonts, { report })).toEqual({
        ok: false,
        failure: { type: 'cancelled' },
      });
      expect(reports).toBe(last);
    }
  });

  it('starts no worker of its own however much there is to write', async () => {
    let started = 0;
    const count = (): void => {
      started += 1;
    };
    process.on('worker', count);
    await written(specimen('ru', 2000));
    process.off('worker', count);
    expect(started).toBe(0);
  });
});
