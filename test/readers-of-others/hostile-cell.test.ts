import { describe, expect, it } from 'vitest';
import { readForeign } from '../../shared/readers/catalogue.ts';
import type { SourceDocument } from '../../shared/readers/source-document.ts';
import { workWithin } from '../working-time.ts';

const headings = [
  'Name', 'Purpose', 'Legal basis', 'Data subjects', 'Personal data', 'Recipients', 'Third countries', 'Retention',
  'Security measures', 'Systems', 'Actions', 'Controller', 'Joint controllers', 'Location', 'Department',
]; // prettier-ignore
const usual = ['Payroll', 'To pay staff', 'Contract', 'Employees', 'Name'];
const letters = 100_000;

const place = { en: 'row 2', ru: 'строка 2' };

/** A register in which one cell holds what nobody wrote for a person to read. */
function registerWith(text: string, column: number): SourceDocument {
  const row = headings.map((_, at) => (at === column ? text : (usual[at] ?? '')));
  const rows = [headings, row].map((cells) => ({ cells, place }));
  return { type: 'blocks', format: 'csv', blocks: [{ type: 'table', rows, place }] };
}

describe('one cell of 100 KB, in each column in turn, takes no more than a moment', () => {
  it.each([
    ['one endless word', 'A'],
    ['a gap', ' '],
    ['lines', 'x y\n'],
    ['items', 'name, e-mail, '],
    ['labels', 'a: b: '],
    ['digits', '1 '],
    ['numbering', '1.1.1.1.'],
    ['articles', 'Art. 6 Abs. 1 lit. a '],
    ['brackets', '('],
    ['addresses', 'a@'],
    ['telephones', '+1 2 3 4 5 '],
    ['boxes', '☐ a ☒ b '],
    ['terms', '5 years after '],
  ])('%s', async (_, piece) => {
    const text = `a${piece.repeat(letters / piece.length)}b`;
    for (const column of headings.keys()) {
      const read = (): unknown => readForeign(registerWith(text, column), { corrections: {} });
      expect(await workWithin(5000, read, headings[column])).toBeDefined();
    }
  });
});
