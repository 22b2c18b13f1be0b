import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { foundIn, lostWords, openFixture, spoken } from './fixture.ts';
import { withoutPickLists } from '../../shared/readers/layouts/pick-lists.ts';

const folder = path.join(import.meta.dirname, '..', 'fixtures', 'registers-of-others', 'made');
const expected = path.join(folder, 'expected');
const names = readdirSync(folder).filter((name) => path.extname(name) !== '' && name !== 'README.md');

/** Marks, numbers and headings that only tell which choice was made, which column it is or that a value follows. */
const marks = new Set('Поле Значение Nr Spørsmål Svar Sí No 10 11 12 13 14'.split(' '));

describe.each(names)('%s', (name) => {
  it('is read as a person reads it', async () => {
    const read = spoken(await foundIn(`made/${name}`));
    const file = path.join(expected, `${name}.txt`);
    if (process.env['UPDATE_READ'] === '1') await writeFile(file, read);
    expect(read).toBe(await readFile(file, 'utf8'));
  });

  it('loses no word', async () => {
    const { blocks } = await openFixture(`made/${name}`);
    const lost = lostWords(withoutPickLists(blocks), await foundIn(`made/${name}`));
    expect(lost.filter((word) => !marks.has(word))).toEqual([]);
  });
});
