import { beforeEach, describe, expect, it } from 'vitest';
import { refusal } from '../../test/backups/desk.ts';
import { faultyDisk } from '../../test/disk/faulty-disk.ts';
import { memoryDisk, type MemoryDisk } from '../../test/disk/memory-disk.ts';
import { dataFolderOf, moveData } from './move-data.ts';

const home = '/home/dpo/ropa-desk';
const to = '/data/ropa';
let disk: MemoryDisk;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const move = (target = to, on = disk as Parameters<typeof moveData>[0]) =>
  moveData(on, { home, from: home, to: target });

beforeEach(async () => {
  disk = memoryDisk();
  disk.put(`${home}/store/current.json`, bytes('{}'));
  disk.put(`${home}/store/lock.json`, bytes('mine'));
  disk.put(`${home}/store/v1/r/journal-000000000001.log`, bytes('one'));
  disk.put(`${home}/backups/manifest.jsonl`, bytes('two'));
  disk.put(`${home}/Cache/x`, bytes('browser'));
  await disk.makeFolder(to);
});

describe('moving the data', () => {
  it('FL-09 copies the store and the backups, compares, and is used from the next start', async () => {
    expect(await dataFolderOf(disk, home)).toBe(home);
    expect(await move()).toEqual({ ok: true, value: to });
    expect([...disk.files().keys()].filter((file) => file.startsWith(to)).toSorted()).toEqual([
      `${to}/backups/manifest.jsonl`,
      `${to}/store/current.json`,
      `${to}/store/v1/r/journal-000000000001.log`,
    ]);
    expect(await dataFolderOf(disk, home)).toBe(to);
    expect(disk.files().get(`${home}/store/v1/r/journal-000000000001.log`)).toEqual(bytes('one'));
  });

  it('FL-09 moves on from where they were moved to', async () => {
    await move();
    await disk.makeFolder('/data/second');
    expect((await moveData(disk, { home, from: to, to: '/data/second' })).ok).toBe(true);
    expect(await dataFolderOf(disk, home)).toBe('/data/second');
  });

  it('FL-05 a disk that is not connected is no reason to begin with an empty register', async () => {
    await move();
    await disk.rename(to, '/data/unplugged');
    await expect(dataFolderOf(disk, home)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it.each([
    ['itself', home],
    ['a folder inside', `${home}/store/v1`],
    ['a folder around', '/home/dpo'],
    ['a path that is none', 'somewhere'],
    ['a folder that is not there', '/nowhere'],
  ])('FL-09 refuses %s with a sentence', async (_what, target) => {
    expect(refusal(await move(target))).toMatch(/\.$/);
    expect(await dataFolderOf(disk, home)).toBe(home);
  });

  it('FL-09 refuses a folder with anything in it but what file managers leave', async () => {
    disk.put(`${to}/.DS_Store`, bytes(''));
    disk.put(`${to}/other.txt`, bytes(''));
    expect(refusal(await move())).toContain('not empty');
    await disk.unlink(`${to}/other.txt`);
    expect((await move()).ok).toBe(true);
  });

  it('FL-09 stays where it is when the copy differs, the disk is full, or something was saved meanwhile', async () => {
    const rotten = {
      ...disk,
      readFile: async (file: string) => (file.startsWith(to) ? bytes('other') : disk.readFile(file)),
    };
    expect(refusal(await move(to, rotten))).toContain('match');
    await disk.makeFolder('/data/full');
    const full = faultyDisk(disk);
    full.allow(4);
    expect(refusal(await move('/data/full', full))).toContain('full');
    await disk.makeFolder('/data/busy');
    let reads = 0;
    const busy = {
      ...disk,
      readFile: async (file: string) => {
        reads += 1;
        if (reads === 3) disk.put(`${home}/store/v1/r/journal-000000000001.log`, bytes('one, two'));
        return disk.readFile(file);
      },
    };
    expect(refusal(await move('/data/busy', busy))).toContain('saved');
    expect(await dataFolderOf(disk, home)).toBe(home);
  });
});
