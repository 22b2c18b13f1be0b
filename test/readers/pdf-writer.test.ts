import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plain, type Paper } from '../../shared/paper/paper.ts';
import { hostileSpecimen, hostileTexts } from '../../shared/writers/package/hostile-specimen.ts';
import { specimen } from '../../shared/writers/package/specimen.ts';
import { pdfWriter } from '../../shared/writers/pdf/pdf-writer.ts';
import { golosText } from './golos-text.ts';

/* What readers that we did not write (poppler, qpdf) make of the files. */

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pdf-writer-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
async function file(paper: Paper): Promise<string> {
  const result = await pdfWriter.write(paper, golosText, { report: () => true });
  if (!result.ok) throw new Error('cancelled');
  const path = join(folder, `${(files += 1)}.pdf`);
  writeFileSync(path, result.value);
  return path;
}

const big = { encoding: 'utf8', maxBuffer: 1 << 28 } as const;
const read = (command: string, ...args: readonly string[]): string => execFileSync(command, args, big);
const pagesOf = (path: string): readonly string[] =>
  read('pdftotext', '-layout', path, '-').split('\f').slice(0, -1);
const text = (path: string): string => read('pdftotext', '-raw', path, '-').replace(/\s+/g, ' ');

/** The structure tree, refused where the reader finds fault with it. */
function structure(path: string): string {
  const { stdout, stderr, status } = spawnSync('pdfinfo', ['-struct-text', path], big);
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  return stdout;
}

const count = (haystack: string, needle: RegExp): number => haystack.match(needle)?.length ?? 0;

const sections = (...blocks: Paper['sections'][number]['blocks']): Pick<Paper, 'sections'> => ({
  sections: [{ orientation: 'portrait', blocks }],
});

const words = Array.from({ length: 3000 }, (_, index) => `w${index}`);

describe.each(['en', 'ru'] as const)('a paper of every kind of block (%s)', (language) => {
  const paper = specimen(language, 12);
  let path = '';
  beforeAll(async () => {
    path = await file(paper);
  });

  test('is a sound file in three embedded subsets of Golos Text', () => {
    expect(read('qpdf', '--check', path)).toContain('No syntax or stream encoding errors');
    const fonts = read('pdffonts', path).trim().split('\n').slice(2);
    expect(fonts).toHaveLength(3);
    for (const font of fonts)
      expect(font).toMatch(/^[A-Z]{6}\+GolosText-\w+ +CID TrueType +Identity-H +yes yes yes/);
    const info = read('pdfinfo', path);
    expect(info).toMatch(/Tagged: +yes/);
    expect(info).toContain(paper.title);
    expect(info).toContain(paper.author);
    const json = read('qpdf', '--json', path);
    expect(json).toContain(`"/Lang": "u:${language}"`);
    expect(json).toContain('"/DisplayDocTitle": true');
  });

  test('has a tree of headings, lists, tables and header cells', () => {
    const tree = structure(path);
    expect(tree).toMatch(/^Document/);
    expect(count(tree, /^ {2}H2/gm)).toBe(12);
    expect(count(tree, /^ {2}H3/gm)).toBe(1);
    expect(count(tree, /\/Scope \/Column/g)).toBe(7);
    expect(count(tree, /\/Scope \/Row/g)).toBe(3 + 3 + 12 * 8);
    expect(count(tree, /^ {2}Table/gm)).toBe(1 + 1 + 1 + 12);
    expect(count(tree, /^\s+LBody/gm)).toBe(2 + 12 * 3);
    expect(count(tree, /^\s+TOCI/gm)).toBe(3 + 12);
    // The overview fills several pages: its header is read once and printed on each.
    const title = language === 'ru' ? 'Категория данных' : 'Category of data';
    expect(count(text(path), new RegExp(title, 'g'))).toBeGreaterThan(12 + 1);
  });

  test('numbers its pages, and the contents name the right ones', () => {
    const pages = pagesOf(path);
    const number = language === 'ru' ? 'стр. % из %' : 'page % of %';
    const label = (page: number): string => number.replace('%', `${page}`).replace('%', `${pages.length}`);
    expect(pages[0]).not.toContain(label(1));
    for (const [index, page] of pages.slice(1).entries()) expect(page).toContain(label(index + 2));
    const heads = paper.sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) =>
        block.kind === 'records'
          ? block.records.map((record) => record.heading)
          : block.kind === 'heading' && block.level < 3
            ? [block.text]
            : [],
      );
    expect(heads).toHaveLength(15);
    const list = (pages[1] ?? '').split('\n').map((line) => line.trim());
    for (const head of heads) {
      const entry = list.find((line) => line.startsWith(head));
      const page = Number(/(\d+)$/.exec(entry ?? '')?.[1]);
      expect(page).toBeGreaterThan(2);
      expect(pages[page - 1]?.split('\n').map((line) => line.trim())).toContain(head);
    }
  });

  test('carries bookmarks, portrait and landscape pages and gives its text back', () => {
    const outline = JSON.stringify(JSON.parse(read('qpdf', '--json', '--json-key=outlines', path)));
    expect(count(outline, /"title":/g)).toBe(15);
    const sizes = read('pdfinfo', '-l', '99', path);
    expect(sizes).toMatch(/size: +595\.28 x 841\.89/);
    expect(sizes).toMatch(/size: +841\.89 x 595\.28/);
    const back = text(path);
    for (const { label, value } of paper.cover.facts) {
      expect(back).toContain(label);
      expect(back).toContain(value[0]?.runs[0]?.text);
    }
    const paragraphs = paper.sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'paragraph' ? [block.runs.map((run) => run.text).join('')] : []));
    expect(paragraphs).toHaveLength(3);
    for (const paragraph of paragraphs) expect(back).toContain(paragraph);
  });
});

test('letters of all the alphabets come back', async () => {
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

test('the heading of a card is never the last on its page', async () => {
  const pages = pagesOf(await file(specimen('ru', 60)));
  for (const page of pages) {
    const lines = page
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    expect(lines.at(-2)).not.toMatch(/^2\.\d+\. \D+$/);
  }
});

test('a paper without contents begins under its title', async () => {
  const paper = specimen('ru', 1);
  const pages = pagesOf(await file({ ...paper, cover: { ...paper.cover, contents: false } }));
  expect(pages[0]).toContain('Реестр процессов');
  expect(pages[0]).toContain('1. Общие сведения');
  expect(pages[0]).toContain(`стр. 1 из ${pages.length}`);
});

test('a hundred full cards take less than 4 seconds and 2 MB', async () => {
  const begin = performance.now();
  const result = await pdfWriter.write(specimen('ru', 100), golosText, { report: () => true });
  expect(performance.now() - begin).toBeLessThan(4000);
  expect(result.ok && result.value.length).toBeLessThan(2_000_000);
});
