import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { documentKinds } from '../shared/documents/catalogue.ts';
import type { Paper } from '../shared/paper/paper.ts';
import { writers } from '../shared/writers/catalogue.ts';
import type { Fonts, Format } from '../shared/writers/writer.ts';
import { barePdf } from './bare-pdf.ts';
import { fullRegister } from './full-register.ts';
import { figure, report } from './report.ts';

const faces = path.resolve('node_modules/@expo-google-fonts/golos-text');
const face = (name: string): Promise<Uint8Array> => readFile(path.join(faces, name, `GolosText_${name}.ttf`));
const fonts: Fonts = {
  regular: await face('400Regular'),
  medium: await face('500Medium'),
  semibold: await face('600SemiBold'),
};
const kind = documentKinds.find(({ id }) => id === 'fz152-register');
if (!kind) throw new Error('the register document is gone');

const paperOf = (activities: number): Paper =>
  kind.build({
    register: fullRegister(activities),
    revision: 1,
    date: '2026-11-22',
    language: 'ru',
    options: {},
  });

interface Made {
  readonly seconds: number;
  readonly megabytes: number;
  /** Highest resident memory seen while it was made, in MB. */
  readonly memory: number;
}

async function make(paper: Paper, format: Format): Promise<Made> {
  const writer = await writers[format]();
  let memory = 0;
  const look = (): boolean => {
    memory = Math.max(memory, process.memoryUsage().rss / 1e6);
    return true;
  };
  const start = performance.now();
  const written = await writer.write(paper, fonts, { report: look });
  look();
  if (!written.ok) throw new Error('cancelled');
  return { seconds: (performance.now() - start) / 1000, megabytes: written.value.length / 1e6, memory };
}

const hundred = paperOf(100);
for (const format of ['docx', 'pdf'] as const) {
  const { seconds, megabytes } = await make(hundred, format);
  report(`100 full cards as ${format}`, [figure('seconds', seconds, 4), figure('MB', megabytes, 2)]);
}

const thousand = paperOf(1000);
const docx = await make(thousand, 'docx');
report('1,000 full cards as docx', [
  figure('seconds', docx.seconds),
  figure('MB', docx.megabytes),
  figure('MB of memory', docx.memory, 1000),
]);
const pdf = await make(thousand, 'pdf');
const floor = await barePdf(thousand, fonts);
report('1,000 full cards as pdf', [
  figure('seconds', pdf.seconds),
  figure('seconds, bare pdfkit', floor),
  figure('times bare pdfkit', pdf.seconds / floor, 1.5),
  figure('MB', pdf.megabytes),
]);
