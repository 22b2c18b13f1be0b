import PDFDocument from 'pdfkit';
import type { Content, Paper, PaperRecord } from '../shared/paper/paper.ts';
import type { Fonts } from '../shared/writers/writer.ts';

const margin = 56;
const labelWidth = 130;
const textOf = (content: Content): string =>
  content.map((line) => line.runs.map((run) => run.text).join('')).join('\n');

/**
 * The floor: the same cards as tagged tables by pdfkit alone, in the plainest way its manual shows (measure, draw), with
 * no contents, citations or running lines. Gives the seconds it took.
 */
export async function barePdf(paper: Paper, fonts: Fonts): Promise<number> {
  const start = performance.now();
  const pdf = new PDFDocument({
    size: 'A4',
    margin,
    tagged: true,
    pdfVersion: '1.7',
    lang: paper.language,
    bufferPages: true,
    font: fonts.regular as unknown as string,
  });
  const parts: Uint8Array[] = [];
  const ended = new Promise((resolve) => pdf.on('end', resolve));
  pdf.on('data', (part: Uint8Array) => parts.push(part));
  pdf.registerFont('regular', fonts.regular);
  pdf.registerFont('medium', fonts.medium);
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  for (const section of paper.sections) {
    for (const block of section.blocks) {
      if (block.kind !== 'records') continue;
      for (const record of block.records) card(pdf, root, block.labels, record);
    }
  }
  root.end();
  pdf.end();
  await ended;
  return (performance.now() - start) / 1000;
}

type Pdf = InstanceType<typeof PDFDocument>;
type Structure = ReturnType<Pdf['struct']>;

/** A structure element with one piece of text in it. */
const element = (pdf: Pdf, kind: 'H2' | 'TH' | 'TD', draw: () => unknown): Structure =>
  pdf.struct(kind, {}, [
    () => {
      draw();
    },
  ]);

function card(pdf: Pdf, root: Structure, labels: readonly string[], record: PaperRecord): void {
  root.add(element(pdf, 'H2', () => pdf.font('medium').fontSize(12).text(record.heading)));
  const table = pdf.struct('Table');
  root.add(table);
  for (const [at, label] of labels.entries()) {
    const value = textOf(record.values[at] ?? []);
    if (value !== '') row(pdf, table, label, value);
  }
  table.end();
}

function row(pdf: Pdf, table: Structure, label: string, value: string): void {
  const valueWidth = pdf.page.width - 2 * margin - labelWidth;
  const labelFont = (): Pdf => pdf.font('medium').fontSize(9.5);
  const valueFont = (): Pdf => pdf.font('regular').fontSize(9.5);
  const height = Math.max(
    labelFont().heightOfString(label, { width: labelWidth }),
    valueFont().heightOfString(value, { width: valueWidth }),
  );
  if (pdf.y + height > pdf.page.height - margin) pdf.addPage();
  const top = pdf.y;
  const line = pdf.struct('TR');
  table.add(line);
  line.add(element(pdf, 'TH', () => labelFont().text(label, margin, top, { width: labelWidth })));
  line.add(
    element(pdf, 'TD', () => valueFont().text(value, margin + labelWidth, top, { width: valueWidth })),
  );
  line.end();
  pdf.x = margin;
  pdf.y = top + height + 8;
}
