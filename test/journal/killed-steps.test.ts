import { describe, expect, it } from 'vitest';
import { openSnapshot, snapshotSeq } from '../../electron/journal/snapshot.ts';
import { recover } from '../../electron/journal/recover.ts';
import { writeSnapshot } from '../../electron/journal/write-snapshot.ts';
import { crashStates } from '../disk/crash-states.ts';
import { faultyDisk } from '../disk/faulty-disk.ts';
import { memoryDisk, type MemoryDisk } from '../disk/memory-disk.ts';
import { busyOfficer, register } from './busy-officer.ts';
import { addAndReopen, codeOf, folder, newJournal, placeOn, takeSnapshot, work } from './scene.ts';
import { seeded } from './seeded.ts';

type Killed = 'in the snapshot' | 'in the deletion of old files' | 'not at all';

/** A register with two snapshots whose third is killed at one of its disk operations. */
async function killedAt(nth: number): Promise<{ readonly memory: MemoryDisk; readonly killed: Killed }> {
  const memory = memoryDisk();
  const disk = faultyDisk(memory);
  const officer = busyOfficer(seeded(51));
  const journal = await newJournal(disk, officer);
  await work(journal, officer, [10, 20, 30]);
  await takeSnapshot(journal, disk);
  await work(journal, officer, [40, 50]);
  const upTo = await journal.rotate();
  await work(journal, officer, [60]);
  disk.fail({ operation: 'any', nth, code: 'KILLED', times: Infinity });
  const written = await codeOf(writeSnapshot(placeOn(disk), upTo));
  if (written !== undefined) return { memory, killed: 'in the snapshot' };
  const deleted = await codeOf(journal.afterSnapshot());
  return { memory, killed: deleted === undefined ? 'not at all' : 'in the deletion of old files' };
}

async function readableSnapshots(disk: MemoryDisk): Promise<number> {
  const names = (await disk.list(folder)).filter((name) => snapshotSeq(name) !== undefined);
  const files = await Promise.all(names.map((name) => disk.readFile(`${folder}/${name}`)));
  const good = files.filter((bytes) => openSnapshot(Buffer.from(bytes), register) !== undefined);
  expect(good.length, 'snapshots that cannot be read').toBe(names.length);
  return good.length;
}

const expected = busyOfficer(seeded(51));
for (const length of [10, 20, 30, 40, 50, 60]) expected.act(length);

describe('killed while a snapshot is taken', () => {
  it('CR-09 at every step there are two whole snapshots, nothing is lost, and the register goes on', async () => {
    const stages = new Map<Killed, number>();
    for (let nth = 1; !stages.has('not at all'); nth += 1) {
      const { memory, killed } = await killedAt(nth);
      stages.set(killed, (stages.get(killed) ?? 0) + 1);
      expect(await readableSnapshots(memory)).toBeGreaterThanOrEqual(2);
      expect((await recover(memory, folder, register))?.content).toEqual(expected.contentAt(6));
      const names = (await memory.list(folder)).filter((name) => snapshotSeq(name) !== undefined);
      const without = memoryDisk(memory.tree());
      await without.unlink(`${folder}/${names.toSorted().at(-1)}`);
      expect((await recover(without, folder, register))?.content).toEqual(expected.contentAt(6));
      const { journal } = await addAndReopen(memory);
      expect(journal.notices).toEqual([]);
      expect((await memory.list(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    }
    expect(stages.get('in the snapshot')).toBeGreaterThan(10);
    expect(stages.get('in the deletion of old files')).toBeGreaterThan(6);
  });

  it('CR-09 nor where the power goes with it', async () => {
    let states = 0;
    for (let nth = 1; ; nth += 1) {
      const { memory, killed } = await killedAt(nth);
      for (const { tree } of crashStates(memory, seeded(nth), memory.steps.length)) {
        states += 1;
        const disk = memoryDisk(tree);
        expect(await readableSnapshots(disk)).toBeGreaterThanOrEqual(2);
        expect((await recover(disk, folder, register))?.content).toEqual(expected.contentAt(6));
      }
      if (killed === 'not at all') break;
    }
    expect(states).toBeGreaterThan(40);
  });
});

describe('killed while a change is appended', () => {
  it('CR-09 and the power goes after the next start: what that start showed and took is there', async () => {
    let states = 0;
    for (let nth = 1; nth < 10; nth += 1) {
      const memory = memoryDisk();
      const disk = faultyDisk(memory);
      const officer = busyOfficer(seeded(52));
      const journal = await newJournal(disk, officer);
      await work(journal, officer, [10, 20]);
      await journal.rotate();
      disk.fail({ operation: 'any', nth, code: 'KILLED', times: Infinity });
      await codeOf(journal.append([officer.act(30)], officer.about()));
      const { before } = await addAndReopen(memory);
      for (const { tree } of crashStates(memory, seeded(nth), memory.steps.length)) {
        states += 1;
        const found = await recover(memoryDisk(tree), folder, register);
        expect(found?.position.seq, `killed at ${nth}`).toBe(before.seq + 1);
        expect(found?.notices).toEqual([]);
      }
    }
    expect(states).toBeGreaterThan(8);
  });
});
