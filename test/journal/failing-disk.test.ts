import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeDisk } from '../../electron/files/disk.ts';
import { createJournal } from '../../electron/journal/journal.ts';
import { recover } from '../../electron/journal/recover.ts';
import { crashStates } from '../disk/crash-states.ts';
import { faultyDisk, type FaultyDisk } from '../disk/faulty-disk.ts';
import { memoryDisk, type MemoryDisk } from '../disk/memory-disk.ts';
import { busyOfficer, register, type BusyOfficer } from './busy-officer.ts';
import { codeOf, folder, newJournal, opened, placeOn, work } from './scene.ts';
import { seeded } from './seeded.ts';
import type { Journal } from '../../electron/journal/journal.ts';

interface Scene {
  readonly memory: MemoryDisk;
  readonly disk: FaultyDisk;
  readonly officer: BusyOfficer;
  readonly journal: Journal;
}

async function scene(seed: number, taking?: () => number): Promise<Scene> {
  const memory = memoryDisk();
  const disk = faultyDisk(memory, taking ? { taking } : {});
  const officer = busyOfficer(seeded(seed));
  const journal = await newJournal(disk, officer);
  await work(journal, officer, [20, 20, 20]);
  return { memory, disk, officer, journal };
}

const isAllThere = async (memory: MemoryDisk, officer: BusyOfficer, seq: number): Promise<void> => {
  const found = await recover(memory, folder, register);
  expect(found?.position.seq).toBe(seq);
  expect(found?.content).toEqual(officer.contentAt(seq));
};

describe('a disk that is full', () => {
  it('FL-01 what was acknowledged is recovered, and everything else goes in when there is room again', async () => {
    const { memory, disk, officer, journal } = await scene(31);
    disk.allow(9000);
    let [acknowledged, refused] = [3, 0];
    for (let step = 0; step < 60; step += 1) {
      officer.act(step * 5);
      const waiting = officer.changes().slice(acknowledged);
      const code = await codeOf(journal.append(waiting.slice(0, 1), officer.about()));
      expect([undefined, 'ENOSPC']).toContain(code);
      acknowledged += code === undefined ? 1 : 0;
      refused += code === undefined ? 0 : 1;
    }
    expect(acknowledged).toBeGreaterThan(10);
    expect(refused).toBeGreaterThan(20);
    expect((await recover(memory, folder, register))?.position).toEqual(journal.position());
    await isAllThere(memory, officer, acknowledged);
    expect((await memory.list(folder)).length).toBeLessThan(5);
    disk.allow(Infinity);
    await journal.append(officer.changes().slice(acknowledged), officer.about());
    await isAllThere(memory, officer, 63);
  });

  it('FL-01 a register whose last write was cut short opens on a full disk, and is mended before the next', async () => {
    const { memory, disk, officer, journal } = await scene(32);
    disk.allow(100);
    officer.act(300);
    expect(await codeOf(journal.append(officer.changes().slice(3), officer.about()))).toBe('ENOSPC');
    disk.allow(0);
    const again = await opened(disk);
    expect(again.position()).toEqual(journal.position());
    expect(await codeOf(again.append(officer.changes().slice(3), officer.about()))).toBe('ENOSPC');
    disk.allow(Infinity);
    await again.append(officer.changes().slice(3), officer.about());
    await isAllThere(memory, officer, 4);
  });
});

describe('a disk that cannot flush', () => {
  it('FL-03 a failed flush is never acknowledged nor asked again, and the changes go into a new segment', async () => {
    const { memory, disk, officer, journal } = await scene(33);
    disk.fail({ operation: 'datasync', nth: 1, code: 'EIO' });
    officer.act(700);
    const last = journal.position();
    expect(await codeOf(journal.append(officer.changes().slice(3), officer.about()))).toBe('EIO');
    expect(journal.position()).toEqual(last);
    await journal.append(officer.changes().slice(3), officer.about());
    await work(journal, officer, [10, 800]);
    expect((await memory.list(folder)).filter((name) => name.endsWith('.log'))).toHaveLength(2);
    for (const { tree } of crashStates(memory, seeded(1), memory.steps.length))
      await isAllThere(memoryDisk(tree), officer, 6);
  });

  it('FL-03 a disk that never flushes again acknowledges nothing, and all goes in when it does', async () => {
    const { memory, disk, officer, journal } = await scene(34);
    for (const operation of ['datasync', 'sync'] as const)
      disk.fail({ operation, nth: 1, code: 'EIO', times: Infinity });
    for (let step = 0; step < 10; step += 1) {
      officer.act(30);
      expect(await codeOf(journal.append(officer.changes().slice(3), officer.about()))).toBe('EIO');
      expect(journal.position().seq).toBe(3);
    }
    disk.mend();
    await journal.append(officer.changes().slice(3), officer.about());
    await isAllThere(memory, officer, 13);
  });
});

describe('a folder that cannot be reached', () => {
  it.each(['EROFS', 'EACCES', 'ESTALE', 'EIO'])(
    'FL-05 while every operation fails with %s, appends throw it and nothing known is lost',
    async (code) => {
      const { memory, disk, officer, journal } = await scene(35);
      disk.fail({ operation: 'any', nth: 1, code, times: Infinity });
      officer.act(30);
      expect(await codeOf(journal.append(officer.changes().slice(3), officer.about()))).toBe(code);
      expect(journal.position().seq).toBe(3);
      expect(await journal.changesSince(journal.position())).toEqual([]);
      disk.mend();
      await journal.append(officer.changes().slice(3), officer.about());
      await isAllThere(memory, officer, 4);
    },
  );

  it('FL-05 a folder that was deleted is noticed although its open file still takes writes', async () => {
    const top = mkdtempSync(path.join(os.tmpdir(), 'ropa-journal-'));
    const where = path.join(top, 'register');
    const officer = busyOfficer(seeded(36));
    const journal = await createJournal(placeOn(nodeDisk, where), officer.contentAt(0), officer.about());
    await work(journal, officer, [10, 10]);
    renameSync(where, `${where}-gone`);
    officer.act(10);
    const append = () => journal.append(officer.changes().slice(2), officer.about());
    expect([await codeOf(append()), await codeOf(append())]).toEqual(['ENOENT', 'ENOENT']);
    await nodeDisk.makeFolder(where);
    expect(await codeOf(append())).toBe('ENOENT');
    expect(await nodeDisk.list(where)).toEqual([]);
    rmSync(where, { recursive: true });
    renameSync(`${where}-gone`, where);
    expect(await append()).toMatchObject({ seq: 3 });
    await journal.close();
    expect((await recover(nodeDisk, where, register))?.content).toEqual(officer.contentAt(3));
    rmSync(top, { recursive: true });
  });
});

describe('a disk short of breath', () => {
  it('FL-06 writes of 1 to 7 bytes and interrupted ones leave the same bytes as whole writes', async () => {
    const random = seeded(4);
    const short = await scene(37, () => 1 + Math.floor(random() * 7));
    const healthy = await scene(37);
    for (let nth = 3; nth < 400; nth += 9) short.disk.fail({ operation: 'write', nth, code: 'EINTR' });
    for (const { journal, officer } of [short, healthy]) await work(journal, officer, [500, 1, 90]);
    expect(short.memory.files()).toEqual(healthy.memory.files());
    await isAllThere(short.memory, short.officer, 6);
  });
});
