import { expect, test } from 'vitest';
import { plain, type Paper } from '../../shared/paper/paper.ts';
import { hostileSpecimen, hostileTexts } from '../../shared/writers/package/hostile-specimen.ts';
import { specimen } from '../../shared/writers/package/specimen.ts';
import { count, file, read, structure, text } from './pdf-reader.ts';

/* Texts that a careless layout cuts, loses or lets run off the page. */

const sections = (...blocks: Paper['sections'][number]['blocks']): Pick<Paper, 'sections'> => ({
  sections: [{ orientation: 'portrait', blocks }],
});

const words = Array.from({ length: 3000 }, (_, index) => `w${index}`);

test('EX-04 letters of all the alphabets come back', async () => {
  const all = 'АЕЁЖЙЩЪЫЬЭЮЯ абвёйщъыьэюя ӘҒҚҢӨҰҮҺІ әғқңөұүһі ҐЄЇ ґєї ÄÖÜß éèç łśż №§«»„“—–…•·€₽₸';
  const back = text(
    await file({
      ...specimen('ru', 1),
      ...sections({ kind: 'rows', rows: [{ label: 'х', value: plain(all) }] }),
    }),
  );
  expect(back).toContain(all);
});

test('cells of 3,000 words in a card and in a table break over pages and lose none', async () => {
  const value = plain(words.join(' '));
  const table = {
    kind: 'table',
    name: 't',
    columns: [
      { title: 'Heading A', share: 1 },
      { title: 'B', share: 2 },
    ],
  } as const;
  const path = await file({
    ...specimen('en', 1),
    ...sections(
      { kind: 'rows', rows: [{ label: 'x', value }] },
      {
        ...table,
        rows: [
          [plain('left'), value],
          [[], plain('after')],
        ],
      },
    ),
  });
  expect(count(structure(path), /^ {4}TR/gm)).toBe(3 + 1 + 3);
  const back = text(path).match(/\bw\d+\b/g);
  expect(back).toEqual([...words, ...words]);
  expect(read('qpdf', '--check', path)).toContain('No syntax');
});

test('a word longer than a line goes on in the next and stays on the page', async () => {
  const word = `https://example.org/${'abcdefghij'.repeat(60)}`;
  const row = { label: word, value: plain(word) };
  const columns = Array.from({ length: 12 }, (_, index) => ({ title: `Неразрывноеслово${index}`, share: 1 }));
  const path = await file({
    ...specimen('ru', 1),
    ...sections(
      { kind: 'rows', rows: [row] },
      { kind: 'table', name: 't', columns, rows: [columns.map(() => plain('я'.repeat(90)))] },
    ),
  });
  const boxes = read('pdftotext', '-bbox', path, '-');
  const right = [...boxes.matchAll(/xMax="([\d.]+)"/g)].map(([, x]) => Number(x));
  expect(right.length).toBeGreaterThan(100);
  expect(Math.max(...right)).toBeLessThan(595.28 - 56);
  const back = text(path).replaceAll(' ', '');
  expect(count(back, /я/g)).toBeGreaterThanOrEqual(12 * 90);
  expect(count(back, /abcdefghij/g)).toBe(120);
});

test('hostile texts arrive as texts', async () => {
  const path = await file(hostileSpecimen(['<script>alert(1)</script>', ...hostileTexts]));
  const back = text(path);
  for (const given of [
    '<script>alert(1)</script>',
    '=1+1',
    '@SUM(A1)',
    '__proto__',
    '[U+1F469]',
    'first line second after a tab',
  ]) {
    expect(back).toContain(given);
  }
  expect(read('qpdf', '--check', path)).toContain('No syntax');
  structure(path);
});
