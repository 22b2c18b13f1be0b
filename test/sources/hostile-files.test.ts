import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { archives } from '../fixtures/hostile/archives.ts';
import { data } from '../fixtures/hostile/data.ts';
import { markup } from '../fixtures/hostile/markup.ts';
import { wrongFiles } from '../fixtures/hostile/wrong-files.ts';
import { refused } from './opened.ts';

const folder = path.join(import.meta.dirname, '../fixtures/hostile/files');
const table = path.join(folder, 'sentences.json');

/** Larger ones are made when they are needed: a bomb of sixty megabytes has no place in a repository. */
const largest = 64 * 1024;

interface Kept {
  readonly file: string;
  readonly id: string;
  readonly hazard: string;
  readonly sentence: string;
}

const fileName = (id: string, hazard: string): string =>
  `${id}-${hazard.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.bin`;

async function keepFiles(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const kept: Kept[] = [];
  for (const { id, name, bytes } of [...archives, ...markup, ...data, ...wrongFiles]) {
    const content = bytes();
    if (content.length > largest) continue;
    const file = fileName(id, name);
    writeFileSync(path.join(folder, file), content);
    kept.push({ file, id, hazard: name, sentence: (await refused(content)).message.en });
  }
  writeFileSync(table, `${JSON.stringify(kept, null, 2)}\n`);
}

if (process.env['UPDATE_HOSTILE']) await keepFiles();

const kept = JSON.parse(readFileSync(table, 'utf8')) as readonly Kept[];

describe('the hostile files in the repository', () => {
  it.each(kept.map((one) => [one.id, one.hazard, one] as const))(
    '%s %s is refused by its sentence',
    async (_id, _hazard, { file, sentence }) => {
      const bytes = new Uint8Array(readFileSync(path.join(folder, file)));
      expect((await refused(bytes)).message.en).toBe(sentence);
    },
  );

  it('are all in the table', () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.bin'));
    expect(files.toSorted()).toEqual(kept.map(({ file }) => file).toSorted());
  });
});
