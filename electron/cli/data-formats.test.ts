import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { save } from '../../shared/file-format/save.ts';
import { softwareWebsite } from '../../shared/samples/software-website/sample.ts';
import { run } from './run.ts';

let folder: string;

async function words(line: string): Promise<{ code: number; said: string }> {
  let said = '';
  const code = await run(line.split(' '), {
    out: () => undefined,
    err: (text) => void (said += text),
    folder,
    today: '2026-11-29',
    fonts: folder,
  });
  return { code, said };
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ropa-data-'));
  const file = save(softwareWebsite.make(), { at: '2026-11-29T10:00:00.000Z', by: 'A' });
  await writeFile(path.join(folder, 'a.ropa.json'), file);
});

afterAll(async () => rm(folder, { recursive: true, force: true }));

describe('ropa export of a register as data', () => {
  it.each(['csv', 'dpv-jsonld', 'ropa-xlsx'])('writes %s, the same bytes each time', async (format) => {
    for (const out of ['one', 'two'])
      expect(await words(`export a.ropa.json --format ${format} --lang ru --out ${out}-${format}`)).toEqual({
        code: 0,
        said: '',
      });
    const [one, two] = await Promise.all(
      ['one', 'two'].map(async (name) => readFile(path.join(folder, `${name}-${format}`))),
    );
    expect(one?.length).toBeGreaterThan(1000);
    expect(one).toEqual(two);
  });

  it('says what is wrong with a line, and writes nothing', async () => {
    const before = await readdir(folder);
    const lines: readonly (readonly [line: string, said: string])[] = [
      ['export a.ropa.json --format csv --out x', 'Name the language'],
      ['export a.ropa.json --format csv --lang en', 'Say where to with --out'],
      ['export a.ropa.json --format docx --lang en --out x', 'Name a document with --document'],
      ['export a.ropa.json --format odt --lang en --out x', 'There is no format “odt”'],
      ['export a.ropa.json --all --format csv --out x', 'leave out --all'],
      ['export a.ropa.json --format csv --lang en --option a=b --out x', 'leave out --option'],
      ['export a.ropa.json --document fz152-policy --format csv --lang ru --out x', 'not as csv'],
    ];
    for (const [line, said] of lines) {
      const found = await words(line);
      expect(found.code).toBe(64);
      expect(found.said).toContain(said);
    }
    expect((await words('export gone.ropa.json --format csv --lang en --out x')).code).toBe(3);
    expect(await readdir(folder)).toEqual(before);
  });
});
