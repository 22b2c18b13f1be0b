import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultyDisk } from '../../test/disk/faulty-disk.ts';
import { memoryDisk } from '../../test/disk/memory-disk.ts';
import {
  actOn,
  first,
  machine,
  officerWith,
  open,
  putAll,
  root,
  storeOn,
  saying,
} from '../../test/store/scene.ts';
import { nodeDisk } from '../files/disk.ts';
import { savingFailure } from './failures.ts';
import { openStore } from './store.ts';

const failure = (code: string): Error => Object.assign(new Error(code), { code });

const codes: readonly (readonly [code: string, en: RegExp, ru: RegExp])[] = [
  ['ENOSPC', /the disk is full/, /на диске нет места/],
  ['EDQUOT', /your share of the disk/, /квота/],
  ['EROFS', /can only be read/, /только для чтения/],
  ['EACCES', /may not be written to/, /нет прав/],
  ['EIO', /the disk reports a fault.*may be failing/, /о неисправности.*может отказать/],
  ['ENOENT', /no longer there/, /больше нет на месте/],
  ['ESTALE', /no longer there/, /больше нет на месте/],
  ['ENODEV', /no longer there/, /больше нет на месте/],
];

describe('a disk that refuses', () => {
  it.each(codes)('FL-05 %s is told in words: the text is still here, and what to do', (code, en, ru) => {
    const told = savingFailure(failure(code));
    expect(told.en).toMatch(en);
    expect(told.ru).toMatch(ru);
    expect(told.en).toMatch(/^Not saved: .*still here.*tried again.*exported/);
    expect(told.ru).toMatch(/^Не сохранено: .*ещё здесь.*повторится.*экспортировать/);
    expect(told.en + told.ru).not.toContain(code);
  });

  it.each(codes)(
    'FL-05 %s while appending: nothing is acknowledged, and all is saved afterwards',
    async (code) => {
      const disk = faultyDisk(memoryDisk());
      const [one] = await storeOn(disk);
      const store = await open(disk);
      disk.fail({ operation: 'any', nth: 1, times: Infinity, code });
      const change = one.act(30);
      for (let tries = 0; tries < 3; tries += 1)
        expect(await store.append(first, [change], one.about())).toMatchObject({ ok: false });
      expect(store.standings()[0]?.seq).toBe(6);
      disk.mend();
      expect(await store.append(first, [change], one.about())).toMatchObject({ ok: true, value: { seq: 7 } });
      await store.startedWell();
      expect((await (await open(disk)).content(first))?.content).toEqual(one.contentAt(7));
    },
  );

  it('FL-05 a data folder that can only be read is shown, with the reason', async () => {
    const disk = faultyDisk(memoryDisk());
    const [one] = await storeOn(disk);
    for (const operation of ['open', 'makeFolder', 'rename', 'unlink', 'write'] as const)
      disk.fail({ operation, nth: 1, times: Infinity, code: 'EROFS' });
    const store = await open(disk);
    expect(store.reading).toMatchObject({
      reason: 'unavailable',
      message: { en: saying('can only be read'), ru: saying(/./) },
    });
    expect(store.standings()).toHaveLength(2);
    expect((await store.content(first))?.content).toEqual(one.contentAt(6));
    expect(await store.append(first, [one.act(3)], one.about())).toMatchObject({ ok: false });
  });

  it('FL-05 a folder that cannot be reached at all is no empty store', async () => {
    const disk = faultyDisk(memoryDisk());
    disk.fail({ operation: 'any', nth: 1, times: Infinity, code: 'ESTALE' });
    await expect(open(disk)).rejects.toMatchObject({ code: 'ESTALE' });
  });
});

describe('a data folder on a real disk', () => {
  it('FL-05 deleted while the program runs: nothing is acknowledged and no empty register made; back again, all goes on', async () => {
    const place = mkdtempSync(path.join(os.tmpdir(), 'ropa-gone-'));
    try {
      const folder = path.join(place, 'data', 'store');
      const store = await openStore({ ...machine, disk: nodeDisk, folder });
      const officer = officerWith(3);
      await putAll(store, first, officer);
      await actOn(store, first, officer);
      renameSync(path.join(place, 'data'), path.join(place, 'elsewhere'));
      const change = officer.act(20);
      for (let tries = 0; tries < 2; tries += 1)
        expect(await store.append(first, [change], officer.about())).toMatchObject({
          ok: false,
          failure: { en: saying('no longer there') },
        });
      expect(await store.put(first, officer.contentAt(5), officer.about(), 5)).toMatchObject({ ok: false });
      expect(await nodeDisk.exists(path.join(folder, 'v1'))).toBe(false);
      renameSync(path.join(place, 'elsewhere'), path.join(place, 'data'));
      expect(await store.append(first, [change], officer.about())).toMatchObject({ ok: true });
      expect((await store.content(first))?.content).toEqual(officer.contentAt(5));
      await store.close();
    } finally {
      rmSync(place, { recursive: true });
    }
  });

  it('FL-05 what is written beside the registers may fail without a word', async () => {
    const disk = faultyDisk(memoryDisk());
    await storeOn(disk);
    const store = await open(disk);
    disk.fail({ operation: 'any', nth: 1, times: Infinity, code: 'ENOSPC' });
    expect(await store.keepSettings({ language: 'en' })).toBe(false);
    const draft = {
      register: first,
      entity: first,
      at: '',
      writes: [{ path: '/name/en', from: null, to: 'x' }],
    };
    expect(await store.keepDraft(draft)).toBe(false);
    disk.mend();
    expect(await store.keepDraft(draft)).toBe(true);
    await expect(disk.exists(root)).resolves.toBe(true);
  });
});
