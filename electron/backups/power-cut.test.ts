import { expect, it } from 'vitest';
import { deskOn, later, register } from '../../test/backups/desk.ts';
import { crashStates } from '../../test/disk/crash-states.ts';
import { memoryDisk } from '../../test/disk/memory-disk.ts';
import { runJobsHere } from './jobs.ts';

/** The same numbers each time, so that a failure can be had again. */
function numbers(): () => number {
  let state = 42;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

it('CR-08 wherever the power goes while a backup is made and old ones go, all that were kept are whole, and none looks tampered with', async () => {
  const disk = memoryDisk();
  const desk = await deskOn(disk);
  const make = async (reason: 'start' | 'import'): Promise<void> => {
    const seq = await desk.grow(1);
    expect((await desk.backups.make(register, seq, reason)).ok).toBe(true);
    desk.clock.now = later(desk.clock.now, 1);
  };
  for (let day = 0; day < 20; day += 1) await make('start');
  const [before, first] = [await desk.backups.list(), disk.steps.length];
  await make('import');
  await make('start');
  const after = new Set((await desk.backups.list()).map(({ id }) => id));
  const staying = before.filter(({ id }) => after.has(id)).map(({ id }) => id);
  expect(staying.length).toBeGreaterThan(10);

  let tried = 0;
  for (const { tree } of crashStates(disk, numbers(), first)) {
    tried += 1;
    const left = memoryDisk(tree);
    const backups = await desk.reopen({ disk: left, runJob: runJobsHere(left) });
    const list = await backups.list();
    expect(list.filter(({ condition }) => condition !== 'good')).toEqual([]);
    const ids = new Set(list.map(({ id }) => id));
    expect(staying.filter((id) => !ids.has(id))).toEqual([]);
    expect((await backups.health()).warnings).toEqual([]);
  }
  expect(tried).toBeGreaterThan(200);
});
