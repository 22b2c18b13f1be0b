import { describe, expect, it } from 'vitest';
import { golosText } from '../../test/readers/golos-text.ts';
import type { Paper, Run } from '../paper/paper.ts';
import { writers } from './catalogue.ts';
import { openPackage, partText } from './package/package.ts';
import { specimen } from './package/specimen.ts';
import { strokeOperators } from './pdf/paint.ts';
import type { Format } from './writer.ts';

const runs: readonly Run[] = [
  { text: 'Kept ' },
  { text: 'taken away ', style: 'deleted' },
  { text: 'put in', style: 'inserted' },
];
const paper: Paper = {
  ...specimen('en', 0),
  sections: [{ orientation: 'portrait', blocks: [{ kind: 'paragraph', style: 'body', runs }] }],
};

async function written(format: Format): Promise<Uint8Array> {
  const result = await (await writers[format]()).write(paper, golosText, { report: () => true });
  if (!result.ok) throw new Error('cancelled');
  return result.value;
}

describe('what a wording adds is underlined, what it takes away is struck through', () => {
  it('in DOCX, by named styles', async () => {
    const parts = openPackage(await written('docx'));
    const xml = partText(parts, 'word/document.xml');
    expect(xml).toContain('<w:rStyle w:val="Deleted"/></w:rPr><w:t xml:space="preserve">taken away </w:t>');
    expect(xml).toContain('<w:rStyle w:val="Inserted"/></w:rPr><w:t xml:space="preserve">put in</w:t>');
    const styles = partText(parts, 'word/styles.xml');
    expect(styles).toMatch(/w:styleId="Deleted"(?:(?!<\/w:style>).)*<w:strike\/>/s);
    expect(styles).toMatch(/w:styleId="Inserted"(?:(?!<\/w:style>).)*<w:u w:val="single"\/>/s);
  });

  it('in HTML, by elements that say so', async () => {
    expect(new TextDecoder().decode(await written('html'))).toContain(
      'Kept <del>taken away </del><ins>put in</ins>',
    );
  });

  it('in XLSX, by the letters of the cell', async () => {
    const texts = partText(openPackage(await written('xlsx')), 'xl/sharedStrings.xml');
    expect(texts).toMatch(/<rPr><strike\/>.{0,160}<t xml:space="preserve">taken away <\/t>/);
    expect(texts).toMatch(/<rPr><u\/>.{0,160}<t xml:space="preserve">put in<\/t>/);
  });

  it('in PDF, by lines under and through exactly these words', async () => {
    const letters = { face: 'regular', size: 10, colour: '0 0 0' } as const;
    const spans = [
      { letters, code: '<1>', advance: 30 },
      { letters: { ...letters, stroke: 'through' as const }, code: '<2>', advance: 50 },
      { letters: { ...letters, stroke: 'under' as const }, code: '<3>', advance: 40 },
    ];
    const lines = [...strokeOperators({ text: { spans, width: 118 }, x: 100, y: 0, leading: 14 })];
    const [through, under] = lines.map((line) => line.split(' ').slice(4, 7).map(Number));
    expect(through?.[0]).toBe(130);
    expect(through?.[2]).toBe(50);
    expect(under?.[0]).toBe(180);
    expect(under?.[2]).toBe(38);
    expect(Number(under?.[1])).toBeGreaterThan(10.5);
    expect(Number(through?.[1])).toBeLessThan(10.5);
    expect((await written('pdf')).length).toBeGreaterThan(1000);
  });
});
