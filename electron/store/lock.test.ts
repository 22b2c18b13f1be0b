import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { memoryDisk } from '../../test/disk/memory-disk.ts';
import {
  actOn,
  first,
  folder,
  machine,
  officerWith,
  open,
  putAll,
  storeOn,
  saying,
} from '../../test/store/scene.ts';
import { nodeDisk } from '../files/disk.ts';
import type { StoreOptions } from './opening.ts';
import { openStore } from './store.ts';

const alive = { isAlive: () => true };
const at = (minutes: number) => ({ now: () => new Date(Date.UTC(2026, 10, 22, 9, minutes)).toISOString() });
const other: Partial<StoreOptions> = { host: 'desk-2', pid: 7, bootId: 'boot-7' };

describe('two programs on one store', () => {
  it('CR-13 the second of one computer reads, byte for byte without writing, until the first is closed', async () => {
    const disk = memoryDisk();
    const [one] = await storeOn(disk);
    const holder = await open(disk, alive);
    const before = disk.files();
    const guest = await open(disk, { ...alive, pid: 101 });
    expect(guest.reading).toMatchObject({
      reason: 'held',
      message: { en: saying('another Ropa Desk on this computer') },
    });
    expect((await guest.content(first))?.content).toEqual(one.contentAt(6));
    expect(await guest.append(first, [one.act(3)], one.about())).toMatchObject({ ok: false });
    expect(await guest.put(first, one.contentAt(2), one.about(), 2)).toMatchObject({ ok: false });
    expect(await guest.keepDraft({ register: first, entity: first, at: '', writes: [] })).toBe(false);
    await guest.startedWell();
    await guest.close();
    expect(disk.files()).toEqual(before);
    await holder.startedWell();
    await holder.close();
    expect((await open(disk, { ...alive, pid: 102 })).access).toBe('full');
  });

  it('CR-13 a computer that gave a sign of life in the last two minutes holds the store, and is named', async () => {
    const disk = memoryDisk();
    await storeOn(disk);
    await open(disk, { ...other, ...at(0) });
    for (const minutes of [1, 1.9, -3]) {
      const guest = await open(disk, at(minutes));
      expect(guest.reading?.reason).toBe('held');
      expect(guest.reading?.message.en).toContain('“desk-2”');
      expect(guest.reading?.message.ru).toContain('«desk-2»');
    }
    expect((await open(disk, at(2.1))).access).toBe('full');
  });

  it('CR-13 takes over from a program that is gone and from before the computer was started', async () => {
    const disk = memoryDisk();
    await storeOn(disk);
    await open(disk, { pid: 7 });
    const next = await open(disk, { pid: 8, ...at(10) });
    expect(next.access).toBe('full');
    const booted = await open(disk, { ...alive, pid: 9, bootId: 'boot-2', ...at(20) });
    expect(booted.access).toBe('full');
    expect(JSON.parse(new TextDecoder().decode(disk.files().get(`${folder}/lock.json`)))).toMatchObject({
      host: 'desk-1',
      pid: 9,
      bootId: 'boot-2',
    });
  });

  it('CR-13 a lock file that says nothing keeps nobody out', async () => {
    const disk = memoryDisk();
    await storeOn(disk);
    disk.put(`${folder}/lock.json`, new Uint8Array(0));
    expect((await open(disk)).access).toBe('full');
  });

  it('CR-13 of many that start at once one writes', async () => {
    for (let round = 0; round < 20; round += 1) {
      const disk = memoryDisk();
      await storeOn(disk);
      if (round % 2 === 1) await open(disk, { ...other, ...at(-60) });
      const starts = Array.from({ length: 4 }, (_, n) => open(disk, { ...alive, pid: 50 + n }));
      const stores = await Promise.all(starts);
      expect(stores.filter(({ access }) => access === 'full')).toHaveLength(1);
    }
  });
});

describe('the sign of life', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }));
  afterEach(() => void vi.useRealTimers());

  it('CR-13 is renewed every half minute, and ends at closing', async () => {
    const disk = memoryDisk();
    await storeOn(disk);
    let minutes = 0;
    const store = await open(disk, { now: () => at(minutes).now() });
    const beatAt = (): unknown =>
      (JSON.parse(new TextDecoder().decode(disk.files().get(`${folder}/lock.json`))) as { beatAt: unknown })
        .beatAt;
    minutes = 5;
    await vi.advanceTimersByTimeAsync(30_000);
    expect(beatAt()).toBe(at(5).now());
    await store.close();
    await vi.advanceTimersByTimeAsync(90_000);
    expect(disk.files().has(`${folder}/lock.json`)).toBe(false);
  });

  it('CR-13 after a sleep in which another computer took the store, nothing more is written', async () => {
    const disk = memoryDisk();
    const [one] = await storeOn(disk);
    const sleeper = await open(disk, at(0));
    const taker = await open(disk, { ...other, ...at(60) });
    expect(taker.access).toBe('full');
    await vi.advanceTimersByTimeAsync(30_000);
    expect(sleeper.reading).toMatchObject({
      reason: 'held',
      message: { en: saying('desk-2') },
    });
    expect(await sleeper.append(first, [one.act(3)], one.about())).toMatchObject({ ok: false });
    await sleeper.close();
    expect(disk.files().has(`${folder}/lock.json`)).toBe(true);
  });
});

describe('two real processes', () => {
  let place = '';
  beforeEach(() => void (place = mkdtempSync(path.join(os.tmpdir(), 'ropa-lock-'))));
  afterEach(() => rmSync(place, { recursive: true }));

  it('CR-13 the store of a living process is read only, of one that was killed it is taken over', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    const isAlive = (pid: number): boolean => {
      try {
        return process.kill(pid, 0);
      } catch {
        return false;
      }
    };
    const start = (pid: number) =>
      openStore({ ...machine, disk: nodeDisk, folder: path.join(place, 'store'), isAlive, pid });
    const officer = officerWith(3);
    const holder = await start(child.pid ?? 0);
    await putAll(holder, first, officer);
    await holder.startedWell();
    expect((await start(process.pid)).reading?.reason).toBe('held');
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('exit', resolve));
    const heir = await start(process.pid);
    expect(heir.access).toBe('full');
    await actOn(heir, first, officer);
    expect(JSON.parse(readFileSync(path.join(place, 'store', 'lock.json'), 'utf8'))).toMatchObject({
      pid: process.pid,
    });
    await heir.close();
  });
});
