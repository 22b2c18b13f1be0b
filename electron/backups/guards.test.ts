import { fc } from '../../test/chances.ts';
import { describe, expect, it } from 'vitest';
import { deskOn, folder, later, register, type Desk } from '../../test/backups/desk.ts';
import { memoryDisk } from '../../test/disk/memory-disk.ts';
import { shrank } from './guards.ts';

async function work(desk: Desk, days: number): Promise<void> {
  for (let day = 0; day < days; day += 1) {
    await desk.grow(1);
    expect((await desk.backups.make(register, desk.journal.position().seq, 'start')).ok).toBe(true);
    desk.clock.now = later(desk.clock.now, 1);
  }
}

const countOf = async (desk: Desk): Promise<number> => (await desk.backups.list()).length;

describe('when backups are not deleted', () => {
  it('they are, as long as all is well: the files are gone, and the list knows of none', async () => {
    const disk = memoryDisk();
    const desk = await deskOn(disk);
    await work(desk, 40);
    const list = await desk.backups.list();
    expect(list.length).toBeLessThan(30);
    expect(list.every(({ condition }) => condition === 'good')).toBe(true);
    const files = (await disk.list(folder)).filter((name) => name.endsWith('.gz'));
    expect(files.toSorted()).toEqual(list.map(({ id }) => id).toSorted());
  });

  it('BK-06 while the store is damaged, backups are made and none is let go', async () => {
    const desk = await deskOn(memoryDisk());
    desk.damaged.now = true;
    await work(desk, 40);
    expect(await countOf(desk)).toBe(40);
    expect((await desk.backups.health()).frozen?.en).toContain('damaged');
    desk.damaged.now = false;
    expect(await desk.backups.rotate()).toBeGreaterThan(10);
    expect((await desk.backups.health()).frozen).toBeUndefined();
  });

  it('BK-06 after a restore none is let go until the person confirms, even after the next start', async () => {
    const desk = await deskOn(memoryDisk());
    expect((await desk.backups.make(register, 1, 'restore')).ok).toBe(true);
    const again = { ...desk, backups: await desk.reopen() };
    await work(again, 30);
    expect(await countOf(again)).toBe(31);
    expect((await again.backups.health()).frozen?.ru).toContain('подтвердите');
    await again.backups.confirm();
    expect(await countOf(again)).toBeLessThan(31);
    expect((await again.backups.health()).frozen).toBeUndefined();
  });

  it('BK-06 a changed file keeps no good one’s place: what is let go is settled among the good', async () => {
    const disk = memoryDisk();
    const desk = await deskOn(disk);
    await work(desk, 20);
    const before = await desk.backups.list();
    for (const { id } of before.slice(0, 10)) disk.put(`${folder}/${id}`, new Uint8Array(9));
    await work(desk, 1);
    const kept = new Set((await desk.backups.list()).map(({ id }) => id));
    for (const { id } of before) expect(kept).toContain(id);
  });

  it('BK-05 a register that loses more than half: the backup before is pinned, and the person is asked', async () => {
    const desk = await deskOn(memoryDisk());
    await desk.grow(20);
    await work(desk, 3);
    const before = (await desk.backups.list())[0];
    await desk.grow(-15);
    expect((await desk.backups.make(register, desk.journal.position().seq, 'interval')).ok).toBe(true);
    const list = await desk.backups.list();
    expect(list.find(({ id }) => id === before?.id)?.pinned).toBe(true);
    expect((await desk.backups.health()).frozen?.en).toContain('Example Ltd');
    await work(desk, 40);
    expect(await countOf(desk)).toBe(44);
    await desk.backups.confirm();
    expect(await countOf(desk)).toBeLessThan(44);
  });

  it('BK-05 exactly half, and few, ask nothing', () => {
    const entry = (activities: number, textBytes = 1000) => ({ activities, textBytes });
    expect(shrank(entry(10), entry(5))).toBe(false);
    expect(shrank(entry(10), entry(4))).toBe(true);
    expect(shrank(entry(3), entry(0))).toBe(false);
    expect(shrank(entry(10, 100_000), entry(10, 40_000))).toBe(true);
    expect(shrank(entry(0), entry(10))).toBe(false);
  });

  it('BK-05 for any sequence of growth and loss the largest of the last 30 days is still among the backups', async () => {
    const step = fc.record({
      by: fc.integer({ min: -12, max: 12 }),
      days: fc.integer({ min: 0, max: 9 }),
      sure: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
        const desk = await deskOn(memoryDisk());
        const made: { at: string; activities: number }[] = [];
        let size = 0;
        for (const { by, days, sure } of steps) {
          const change = Math.max(-size, by);
          if (change !== 0) await desk.grow(change);
          size += change;
          made.push({ at: desk.clock.now, activities: size });
          await desk.backups.make(register, desk.journal.position().seq, 'start');
          if (sure) await desk.backups.confirm();
          const recent = made.filter(
            ({ at }) => Date.parse(desk.clock.now) - Date.parse(at) <= 30 * 86_400_000,
          );
          const largest = Math.max(...recent.map(({ activities }) => activities));
          const kept = (await desk.backups.list()).map(({ activities }) => activities);
          expect(Math.max(...kept)).toBeGreaterThanOrEqual(largest);
          desk.clock.now = later(desk.clock.now, days, 1);
        }
      }),
      { numRuns: 12 },
    );
  });

  it('a pin set by a person holds for good, and is let go by a person', async () => {
    const desk = await deskOn(memoryDisk());
    await work(desk, 1);
    const id = (await desk.backups.list())[0]?.id ?? '';
    expect((await desk.backups.pin(id, true)).ok).toBe(true);
    await work(desk, 60);
    expect((await desk.backups.list()).find((backup) => backup.id === id)?.pinned).toBe(true);
    expect((await desk.backups.pin(id, false)).ok).toBe(true);
    expect((await desk.backups.pin('../../etc/passwd', true)).ok).toBe(false);
  });
});
