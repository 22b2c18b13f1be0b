import { beforeAll, describe, expect, test } from 'vitest';
import { specimen } from '../../shared/writers/package/specimen.ts';
import { pdfWriter } from '../../shared/writers/pdf/pdf-writer.ts';
import { golosText } from './golos-text.ts';
import { count, file, pagesOf, read, structure, text } from './pdf-reader.ts';

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

test('a hundred full cards take less than 2 MB', async () => {
  const result = await pdfWriter.write(specimen('ru', 100), golosText, { report: () => true });
  expect(result.ok && result.value.length).toBeLessThan(2_000_000);
});
