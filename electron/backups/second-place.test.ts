import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { decrypt, encryptWithPassphrase } from '../../shared/encryption/age-file.ts';
import { deskOn, folder, later, register, type Desk } from '../../test/backups/desk.ts';
import { faultyDisk, type FaultyDisk } from '../../test/disk/faulty-disk.ts';
import { memoryDisk, type MemoryDisk } from '../../test/disk/memory-disk.ts';
import type { Disk } from '../files/disk.ts';
import type { Backups } from './backups.ts';

const stick = '/media/stick';
const there = path.join(stick, 'Ropa Desk backups');
const passphrase = 'сливовый кенгуру под дождём';

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

async function chosen(words?: string, backups: Backups = desk.backups): Promise<string> {
  const answer = await backups.chooseSecondPlace(stick, words);
  if (!answer.ok) throw new Error(answer.failure.en);
  await backups.settled(60_000);
  return answer.value.recoveryKey ?? '';
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
    await chosen(undefined, backups);
    hanging.now = true;
    const start = performance.now();
    const id = await make(backups);
    expect((await backups.list()).map((backup) => backup.id)).toEqual([id]);
    await backups.settled(50);
    await backups.health();
    expect(performance.now() - start).toBeLessThan(2000);
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

  it('BK-10 encrypted: opens by passphrase and by recovery key on a machine that knows nothing; else one answer', async () => {
    const id = await make();
    const key = await chosen(passphrase);
    expect(key).toMatch(/^AGE-SECRET-KEY-1/);
    expect(await namesThere()).toEqual([`${id}.age`, 'backup-key.age'].toSorted());
    expect((await second())[0]).toMatchObject({ id, encrypted: true, condition: 'good' });
    expect((await desk.backups.read({ id, place: 'second' })).ok).toBe(true);

    const fresh = await freshMachine();
    const answer = await fresh.chooseSecondPlace(stick);
    expect(answer).toMatchObject({ ok: true, value: { found: 1 } });
    const list = await second(fresh);
    expect(list).toMatchObject([{ id, register, activities: 1, condition: 'locked', encrypted: true }]);
    const read = (secret?: string) =>
      fresh.read({ id, place: 'second', ...(secret === undefined ? {} : { secret }) });
    for (const secret of [passphrase, key, ` ${key.toLowerCase()}\n`]) {
      const opened = await read(secret);
      expect(opened.ok && opened.value).toContain('Activity 1');
    }
    const wrong = await read('another passphrase');
    const { identity } = { identity: `${key.slice(0, -1)}Q` };
    expect(wrong).toMatchObject({ ok: false, failure: { reason: 'locked' } });
    expect(await read(identity)).toEqual(wrong);
    memory.put(
      path.join(there, `${id}.age`),
      (await memory.readFile(path.join(there, `${id}.age`))).slice(0, -5),
    );
    expect(await read(passphrase)).toEqual(wrong);
    expect(await read()).toMatchObject({ ok: false, failure: { reason: 'locked' } });
  });

  it('BK-10 the machine’s own key lost: new copies are made still, old ones open by passphrase', async () => {
    await chosen(passphrase);
    const first = await make();
    await desk.backups.settled(60_000);
    await memory.unlink(path.join(folder, 'backup-key.txt'));
    const next = await make();
    await desk.backups.settled(60_000);
    expect(await namesThere()).toContain(`${next}.age`);
    expect((await second()).map(({ condition }) => condition)).toEqual(['locked', 'locked']);
    expect((await desk.backups.read({ id: first, place: 'second', secret: passphrase })).ok).toBe(true);
  });

  it('BK-10 a key that lies there is used again by its passphrase and never replaced', async () => {
    const key = await chosen(passphrase);
    const keyFile = await memory.readFile(path.join(there, 'backup-key.age'));
    const fresh = await freshMachine();
    expect(await fresh.chooseSecondPlace(stick, 'another passphrase')).toMatchObject({ ok: false });
    expect(await memory.readFile(path.join(there, 'backup-key.age'))).toEqual(keyFile);
    expect(await fresh.chooseSecondPlace(there, passphrase)).toMatchObject({
      ok: true,
      value: { recoveryKey: key },
    });
  });

  it('BK-10 the files are plain age: any age program opens them with the key in the file beside them', async () => {
    const id = await make();
    await chosen(passphrase);
    const keyFile = await decrypt(await memory.readFile(path.join(there, 'backup-key.age')), { passphrase });
    const identity = keyFile.ok ? new TextDecoder().decode(keyFile.value).trim() : '';
    const opened = await decrypt(await memory.readFile(path.join(there, `${id}.age`)), { identity });
    expect(opened.ok && opened.value).toEqual(await memory.readFile(path.join(folder, id)));
    expect(await encryptWithPassphrase(new Uint8Array(1), 'x')).toBeInstanceOf(Uint8Array);
  });
});

/** Another computer, whose user has plugged in the same stick. */
async function freshMachine(): Promise<Backups> {
  for (const name of await memory.list(folder)) await memory.unlink(path.join(folder, name));
  return desk.reopen();
}
