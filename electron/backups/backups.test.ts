import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { load } from '../../shared/file-format/load.ts';
import { contentOf, deskOn, folder, later, refusal, register, type Desk } from '../../test/backups/desk.ts';
import { faultyDisk } from '../../test/disk/faulty-disk.ts';
import { memoryDisk } from '../../test/disk/memory-disk.ts';
import { workWithin } from '../../test/working-time.ts';
import type { Disk } from '../files/disk.ts';

const made = async (
  desk: Desk,
  reason: Parameters<Desk['backups']['make']>[2] = 'asked',
): Promise<string> => {
  const kept = await desk.backups.make(register, desk.journal.position().seq, reason);
  if (!kept.ok) throw new Error(kept.failure.en);
  return kept.value;
};

const textOf = async (desk: Desk, id: string): Promise<string> => {
  const read = await desk.backups.read({ id, place: 'here' });
  if (!read.ok) throw new Error(read.failure.message.en);
  return read.value;
};

const activitiesIn = (text: string): number => {
  const loaded = load(text);
  if (!loaded.ok) throw new Error(loaded.failure.message.en);
  expect(loaded.value.warnings).toEqual([]);
  return [...loaded.value.ledger.states.values()].filter(({ kind, entry }) => kind === 'activities' && entry)
    .length;
};

describe('making backups', () => {
  it('keeps a register file that tells what the register held, its history with it', async () => {
    const desk = await deskOn(memoryDisk());
    await desk.grow(3);
    const id = await made(desk);
    await desk.grow(2);
    const text = await textOf(desk, id);
    expect(activitiesIn(text)).toBe(3);
    const loaded = load(text);
    expect(loaded.ok && loaded.value.ledger.history.length).toBeGreaterThan(3);
    expect(await desk.backups.list()).toMatchObject([
      {
        id,
        activities: 3,
        entities: 4,
        seq: 2,
        reason: 'asked',
        pinned: true,
        condition: 'good',
        place: 'here',
      },
    ]);
  });

  it('makes it as of the change that was asked for, though later ones came', async () => {
    const desk = await deskOn(memoryDisk());
    const seq = await desk.grow(3);
    await desk.grow(5);
    const kept = await desk.backups.make(register, seq, 'interval');
    expect(activitiesIn(await textOf(desk, kept.ok ? kept.value : ''))).toBe(3);
  });

  it('makes no second file where nothing changed, but pins the first when the reason does', async () => {
    const disk = memoryDisk();
    const desk = await deskOn(disk);
    await desk.grow(3);
    const first = await made(desk, 'start');
    expect((await desk.backups.list())[0]?.pinned).toBe(false);
    desk.clock.now = later(desk.clock.now, 1);
    expect(await made(desk, 'import')).toBe(first);
    const list = await desk.backups.list();
    expect(list).toHaveLength(1);
    expect(list[0]?.pinned).toBe(true);
    expect(await desk.backups.isDue('start', register, desk.journal.position())).toBe(false);
  });

  it('makes another where the newest was changed outside, though the register was not', async () => {
    const disk = memoryDisk();
    const desk = await deskOn(disk);
    await desk.grow(3);
    const first = await made(desk, 'start');
    disk.put(path.join(folder, first), new Uint8Array(20));
    desk.clock.now = later(desk.clock.now, 1);
    const second = await made(desk, 'start');
    expect(second).not.toBe(first);
    expect((await desk.backups.list()).map(({ condition }) => condition)).toEqual(['good', 'changed']);
  });

  it('is due where something changed: at once at the start and at the end, after half an hour in between', async () => {
    const desk = await deskOn(memoryDisk());
    await desk.grow(3);
    const at = (occasion: 'start' | 'interval' | 'closing') =>
      desk.backups.isDue(occasion, register, desk.journal.position());
    expect(await Promise.all([at('start'), at('interval'), at('closing')])).toEqual([true, false, true]);
    await made(desk);
    expect(await Promise.all([at('start'), at('interval'), at('closing')])).toEqual([false, false, false]);
  });

  it('BK-02 what changes between writing and reading back is noticed: nothing new, the old ones stay, red', async () => {
    const plain = memoryDisk();
    const rot = { now: false };
    const disk: Disk = {
      ...plain,
      readFile: async (file) => {
        const bytes = await plain.readFile(file);
        if (rot.now && file.endsWith('.tmp')) bytes[100] = 255 - (bytes[100] ?? 0);
        return bytes;
      },
    };
    const desk = await deskOn(disk);
    await desk.grow(3);
    const first = await made(desk);
    await desk.grow(3);
    const before = [...plain.files().keys()].filter((file) => file.startsWith(folder)).toSorted();
    rot.now = true;
    const kept = await desk.backups.make(register, desk.journal.position().seq, 'asked');
    expect(refusal(kept)).toContain('not what had been written');
    expect([...plain.files().keys()].filter((file) => file.startsWith(folder)).toSorted()).toEqual(before);
    expect((await desk.backups.health()).warnings).toContainEqual(kept.ok ? undefined : kept.failure);
    expect(activitiesIn(await textOf(desk, first))).toBe(3);
    rot.now = false;
    await made(desk);
    expect((await desk.backups.health()).warnings).toEqual([]);
  });

  it.each(['open', 'write', 'sync', 'rename', 'readFile', 'list'] as const)(
    'BK-02 a disk that fails at any %s leaves every earlier backup whole',
    async (operation) => {
      for (let nth = 1; nth <= 6; nth += 1) {
        const disk = faultyDisk(memoryDisk());
        const desk = await deskOn(disk);
        await desk.grow(3);
        const first = await made(desk);
        await desk.grow(3);
        disk.fail({ operation, nth, code: 'EIO', torn: true });
        await desk.backups.make(register, desk.journal.position().seq, 'start');
        disk.mend();
        const again = { ...desk, backups: await desk.reopen() };
        expect(activitiesIn(await textOf(again, first))).toBe(3);
        expect(activitiesIn(await textOf(again, await made(again)))).toBe(6);
        const list = await again.backups.list();
        expect(list.filter(({ condition }) => condition !== 'good')).toEqual([]);
      }
    },
  );

  it('BK-03 the newest, the oldest and a random backup come back the same, and the page can say so', async () => {
    const desk = await deskOn(memoryDisk());
    for (let day = 0; day < 5; day += 1) {
      await desk.grow(2);
      await made(desk, 'start');
      desk.clock.now = later(desk.clock.now, 1);
    }
    for (const random of [0, 0.5, 0.99]) {
      const backups = await desk.reopen({ random: () => random });
      expect(await backups.isDrillDue()).toBe(random === 0);
      const result = await backups.drill();
      expect(result).toMatchObject({ passed: true, backups: 2 });
      expect((await backups.health()).drill).toEqual(result);
    }
    desk.clock.now = later(desk.clock.now, 31);
    expect(await desk.backups.isDrillDue()).toBe(true);
    expect([...(await desk.setup.disk.list(folder))].filter((name) => name.startsWith('aside'))).toEqual([]);
  });

  it('BK-03 a drill tells when a backup does not come back as it was', async () => {
    const disk = memoryDisk();
    const desk = await deskOn(disk);
    await desk.grow(2);
    const id = await made(desk, 'start');
    const bytes = await disk.readFile(path.join(folder, id));
    disk.put(path.join(folder, id), bytes.slice(0, -4));
    const result = await desk.backups.drill();
    expect(result.passed).toBe(false);
    expect(result.message?.en).toContain(id);
    expect((await desk.backups.health()).warnings).toContainEqual(result.message);
  });

  it('BK-03 a register of 1,000 activities is restored and compared in less than three seconds', async () => {
    const desk = await deskOn(memoryDisk());
    const content = contentOf(1000);
    const about = { name: { en: 'Large' }, activities: 1000, changedAt: desk.clock.now, takenInUpTo: 0 };
    const seq = content.changes.at(-1)?.seq ?? 0;
    expect((await desk.backups.makeAside(register, content, about, seq)).ok).toBe(true);
    const drilled = await workWithin(3000, () => desk.backups.drill());
    expect(drilled).toMatchObject({ passed: true, activities: 1000 });
  });

  it('puts content aside that lies in no journal, pinned, and guards nothing by it', async () => {
    const desk = await deskOn(memoryDisk());
    await desk.grow(40);
    await made(desk, 'start');
    const about = { name: { en: 'Window' }, activities: 1, changedAt: desk.clock.now, takenInUpTo: 0 };
    const { changes, states } = contentOf(1);
    const kept = await desk.backups.makeAside(register, { changes, states }, about, 7);
    expect((await desk.backups.list())[0]).toMatchObject({ reason: 'aside', pinned: true, activities: 1 });
    expect(activitiesIn(await textOf(desk, kept.ok ? kept.value : ''))).toBe(1);
    expect((await desk.backups.health()).frozen).toBeUndefined();
    expect(await desk.backups.isDue('start', register, desk.journal.position())).toBe(false);
  });

  it('MG-07 a backup made before a migration is pinned and opens', async () => {
    const desk = await deskOn(memoryDisk());
    await desk.grow(3);
    const id = await made(desk, 'migration');
    for (let day = 1; day < 20; day += 1) {
      desk.clock.now = later(desk.clock.now, 1);
      await desk.grow(1);
      await made(desk, 'start');
    }
    expect(await desk.backups.list()).toContainEqual(expect.objectContaining({ id, pinned: true }));
    expect(activitiesIn(await textOf(desk, id))).toBe(3);
  });

  it('FL-10 a register with a record that the program refuses to read is kept all the same, and the record is named', async () => {
    const desk = await deskOn(memoryDisk());
    const { states, changes } = contentOf(2);
    const [id = '', state] = [...states].find(([, { kind }]) => kind === 'activities') ?? [];
    const bad = { ...state, id, entry: { id, name: { en: 42 } } } as unknown as NonNullable<typeof state>;
    const with42 = new Map([...states, [id, bad] as const]);
    const about = { name: { en: 'Poison' }, activities: 2, changedAt: desk.clock.now, takenInUpTo: 0 };
    expect((await desk.backups.makeAside(register, { states: with42, changes }, about, 1)).ok).toBe(true);
    expect((await desk.backups.list())[0]?.condition).toBe('unreadable');
    expect((await desk.backups.health()).warnings[0]?.en).toContain('activities[');
  });
});
