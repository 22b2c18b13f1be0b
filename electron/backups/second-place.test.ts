import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { deskOn, folder, later, register, type Desk } from '../../test/backups/desk.ts';
import { faultyDisk, type FaultyDisk } from '../../test/disk/faulty-disk.ts';
import { memoryDisk, type MemoryDisk } from '../../test/disk/memory-disk.ts';
import type { Disk } from '../files/disk.ts';
import type { Backups } from './backups.ts';

const stick = '/media/stick';
const there = path.join(stick, 'Ropa Desk backups');

let memory: MemoryDisk;
let disk: FaultyDisk;
let desk: Desk;

beforeEach(async () => {
  memory = memoryDisk();
  await memory.makeFolder(stick);
  disk = faultyDisk(memory);
  desk = await deskOn(disk);
});

async function make(backups: Backups = desk.backups): Promise<string> {
  await desk.grow(1);
  const kept = await backups.make(register, desk.journal.position().seq, 'start');
  if (!kept.ok) throw new Error(kept.failure.en);
  return kept.value;
}

const namesThere = async (): Promise<readonly string[]> => (await memory.list(there)).toSorted();
const second = async (backups: Backups = desk.backups) =>
  (await backups.list()).filter(({ place }) => place === 'second');

async function chosen(backups: Backups = desk.backups): Promise<void> {
  expect((await backups.chooseSecondPlace(stick)).ok).toBe(true);
  await backups.settled(60_000);
}

describe('a second place for backups', () => {
  it('gets what is there already and then each new one, and all can be read from there', async () => {
    const first = await make();
    await chosen();
    const next = await make();
    await desk.backups.settled(60_000);
    expect(await namesThere()).toEqual([first, next].toSorted());
    const list = await second();
    expect(list.map(({ id, condition, encrypted }) => [id, condition, encrypted])).toEqual([
      [next, 'good', false],
      [first, 'good', false],
    ]);
    const read = await desk.backups.read({ id: next, place: 'second' });
    expect(read.ok && read.value).toContain('Activity 2');
    expect((await desk.backups.health()).secondPlace).toMatchObject({
      folder: there,
      state: 'good',
      encrypted: false,
    });
  });

  it('BK-07 missing: backups are made as ever; yellow after 7 days, red after 30; then what is missing comes', async () => {
    await chosen();
    await make();
    await desk.backups.settled(60_000);
    await memory.rename(stick, '/media/unplugged');
    const states: string[] = [];
    const ids: string[] = [];
    for (const days of [1, 6, 2, 22, 5]) {
      desk.clock.now = later(desk.clock.now, days);
      ids.push(await make());
      await desk.backups.settled(60_000);
      states.push((await desk.backups.health()).secondPlace?.state ?? '');
    }
    expect(states).toEqual(['good', 'late', 'late', 'missing', 'missing']);
    const health = await desk.backups.health();
    expect(health.secondPlace?.message?.en).toContain('not there');
    expect(health.warnings.map(({ en }) => en).join()).toContain('30 days');
    expect(await memory.exists(stick)).toBe(false);
    await memory.rename('/media/unplugged', stick);
    ids.push(await make());
    await desk.backups.settled(60_000);
    expect(await namesThere()).toEqual(expect.arrayContaining(ids));
    expect((await desk.backups.health()).secondPlace).toMatchObject({ state: 'good' });
    expect((await desk.backups.health()).secondPlace?.message).toBeUndefined();
  });

  it('BK-07 an empty folder where the disk used to be is not taken for the place', async () => {
    await chosen();
    await memory.removeFolder(there);
    await make();
    await desk.backups.settled(60_000);
    expect(await memory.list(stick)).toEqual([]);
    expect((await desk.backups.health()).secondPlace?.message).toBeDefined();
  });

  it.each([
    ['full', 'write', 'ENOSPC', 'full'],
    ['read-only', 'open', 'EROFS', 'only be read'],
    ['failing', 'sync', 'EIO', 'fault'],
    ['forbidden', 'rename', 'EACCES', 'not allowed'],
  ] as const)(
    'BK-07 %s: the backup here is made, and what failed there is said',
    async (_what, operation, code, said) => {
      await chosen();
      disk.fail({ operation, nth: 1, times: Infinity, code, file: /^\/media/, torn: true });
      const id = await make();
      await desk.backups.settled(60_000);
      expect((await desk.backups.list()).find((backup) => backup.place === 'here')).toMatchObject({
        id,
        condition: 'good',
      });
      const health = await desk.backups.health();
      expect(health.secondPlace?.message?.en).toContain(said);
      expect(await namesThere()).not.toContain(id);
    },
  );

  it('BK-07 so slow that it never answers: nothing waits for it, and the list is shown without it', async () => {
    const hanging = { now: false };
    const never = new Promise<never>(() => {});
    const slow: Disk = {
      ...memory,
      open: (file, ...rest) =>
        hanging.now && file.startsWith('/media') ? never : memory.open(file, ...rest),
      list: (file) => (hanging.now && file.startsWith('/media') ? never : memory.list(file)),
    };
    const backups = await desk.reopen({ disk: slow, patience: 50 });
    await chosen(backups);
    hanging.now = true;
    const id = await make(backups);
    expect((await backups.list()).map((backup) => backup.id)).toEqual([id]);
    await backups.settled(50);
    await backups.health();
    expect((await backups.chooseSecondPlace('/media/other')).ok).toBe(false);
    await backups.forgetSecondPlace();
    expect((await backups.health()).secondPlace).toBeUndefined();
  });

  it('BK-08 a copy that was cut, changed or swapped there is seen', async () => {
    await chosen();
    const ids = [await make(), await make(), await make()];
    await desk.backups.settled(60_000);
    const at = (number: number): string => path.join(there, ids[number] ?? '');
    const [first, second0] = [await memory.readFile(at(0)), await memory.readFile(at(1))];
    memory.put(at(0), second0);
    memory.put(at(1), first.slice(0, -1));
    expect((await second()).map(({ condition }) => condition)).toEqual(['good', 'changed', 'changed']);
    const anew = await desk.reopen();
    expect(await anew.read({ id: ids[0] ?? '', place: 'second' })).toMatchObject({ ok: false });
  });

  it('does not take the program’s own folders, nor one it cannot write to', async () => {
    expect(await desk.backups.chooseSecondPlace(path.join(folder, 'x'))).toMatchObject({ ok: false });
    expect(await desk.backups.chooseSecondPlace(desk.setup.storeFolder)).toMatchObject({ ok: false });
    disk.fail({ operation: 'open', nth: 1, times: Infinity, code: 'EACCES', file: /^\/media/ });
    expect(await desk.backups.chooseSecondPlace(stick)).toMatchObject({ ok: false });
    expect((await desk.backups.health()).secondPlace).toBeUndefined();
  });
});
