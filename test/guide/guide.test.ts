import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { chapterOfPage } from '../../renderer/app/chapter-on.ts';
import { shortcutGroups } from '../../renderer/app/shortcuts.ts';
import { chapterNamed, chapters } from '../../shared/guide/catalogue.ts';
import { languages } from '../../shared/wording/wording.ts';
import { guideMarkdown } from './guide-markdown.ts';
import { marked, wordingsOf } from './guide-wordings.ts';

const top = path.resolve(import.meta.dirname, '../..');
const docs = path.join(top, 'docs');

describe('the guide in docs/', () => {
  it.each(languages)('says in %s what the window says; UPDATE_GUIDE=1 writes it anew', async (language) => {
    const file = path.join(docs, `guide.${language}.md`);
    const style = await resolveConfig(file);
    const text = await format(guideMarkdown(chapters, language, shortcutGroups), {
      ...style,
      parser: 'markdown',
    });
    if (process.env['UPDATE_GUIDE'] === '1') writeFileSync(file, text);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });
});

describe('chapters', () => {
  it('have ids that can stand in an address, each its own', () => {
    const ids = chapters.map(({ id }) => id);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(chapterNamed(id).id).toBe(id);
  });

  it('are there for every page that F1 explains', () => {
    for (const id of Object.values(chapterOfPage)) expect(chapterNamed(id).id).toBe(id);
  });

  it.each(chapters)('$id speaks both languages', (chapter) => {
    const wordings = wordingsOf(chapter);
    expect(wordings.filter(({ en, ru }) => en.trim() === '' || ru.trim() === '')).toEqual([]);
    expect(wordings.filter(({ en }) => /[а-яё]/i.test(en))).toEqual([]);
    const sentences = wordings.filter(({ en }) => /[a-z]{3,} [a-z]{3,}/.test(en));
    expect(sentences.filter(({ ru }) => !/[а-яё]/i.test(ru))).toEqual([]);
  });

  it.each(chapters)('$id marks the same keys and the same code in both languages', (chapter) => {
    for (const wording of wordingsOf(chapter)) {
      for (const look of ['key', 'code'] as const)
        expect(marked(wording, 'ru', look).toSorted()).toEqual(marked(wording, 'en', look).toSorted());
    }
  });

  it.each(chapters)('$id has tables without holes', ({ parts }) => {
    const tables = parts.flatMap((part) => (part.kind === 'table' ? [part] : []));
    expect(tables.filter(({ head, rows }) => rows.some((row) => row.length !== head.length))).toEqual([]);
  });
});

describe('what the guide names exists', () => {
  it('every key is a shortcut of the window', () => {
    const known = shortcutGroups.flatMap(({ lines }) => lines.flatMap(({ keys }) => keys));
    const named = chapters.flatMap(wordingsOf).flatMap((wording) => marked(wording, 'en', 'key'));
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((key) => !known.includes(key))).toEqual([]);
  });

  const sources = ['renderer', 'shared'].flatMap((room) =>
    readdirSync(path.join(top, room), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.') && !file.startsWith('guide'))
      .map((file) => readFileSync(path.join(top, room, file), 'utf8')),
  );
  const spoken = new Set(
    sources.flatMap((text) => [...text.matchAll(/'((?:[^'\\\n]|\\.)+)'/g)].map(([, words]) => words)),
  );

  it.each(languages)('every word on the screen is there, in %s', (language) => {
    const named = chapters.flatMap(wordingsOf).flatMap((wording) => marked(wording, language, 'screen'));
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((words) => !spoken.has(words))).toEqual([]);
  });
});

/** Width and height as the header of a PNG says them. */
const sizeOf = (png: Buffer): readonly number[] => [png.readUInt32BE(16), png.readUInt32BE(20)];
const sizes = { window: [1280, 800], page: [794, 1123] };

describe('pictures', () => {
  const pictures = chapters.flatMap(({ parts }) =>
    parts.flatMap((part) => (part.kind === 'picture' ? [part.picture] : [])),
  );

  it.each(pictures)('$file is there in both languages, of its size, and small', ({ file, shape }) => {
    for (const language of languages) {
      const name = path.join(docs, 'pictures', `${file}.${language}.png`);
      const png = readFileSync(name);
      expect(sizeOf(png)).toEqual(sizes[shape]);
      expect(png.length).toBeLessThan(150_000);
    }
  });
});
