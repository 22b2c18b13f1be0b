import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { decrypt } from '../../shared/encryption/age-file.ts';
import { deskOn, folder, register, type Desk } from '../../test/backups/desk.ts';
import { memoryDisk, type MemoryDisk } from '../../test/disk/memory-disk.ts';
import type { Backups } from './backups.ts';
import { runJobsHere } from './jobs.ts';

const stick = '/media/stick';
const there = path.join(stick, 'Ropa Desk backups');
const keyFile = path.join(there, 'backup-key.age');
const passphrase = 'сливовый кенгуру под дождём';

let disk: MemoryDisk;
let desk: Desk;
let id = '';
let key = '';

async function make(): Promise<string> {
  await desk.grow(1);
  const kept = await desk.backups.make(register, desk.journal.position().seq, 'start');
  await desk.backups.settled(60_000);
  return kept.ok ? kept.value : '';
}

const second = async (backups: Backups) => (await backups.list()).filter(({ place }) => place === 'second');

/** Another computer, whose user has plugged in the same stick. */
async function freshMachine(): Promise<Backups> {
  const other = memoryDisk();
  for (const [file, bytes] of disk.files()) if (file.startsWith('/media')) other.put(file, bytes);
  return desk.reopen({ disk: other, runJob: runJobsHere(other) });
}

// Every passphrase that is tried costs a second, so one place serves all tests.
beforeAll(async () => {
  disk = memoryDisk();
  await disk.makeFolder(stick);
  desk = await deskOn(disk);
  id = await make();
  const chosen = await desk.backups.chooseSecondPlace(stick, passphrase);
  key = chosen.ok ? (chosen.value.recoveryKey ?? '') : '';
  await desk.backups.settled(60_000);
});

describe('a second place that is encrypted', () => {
  it('BK-10 the files are plain age: any age program opens them with the key in the file beside them', async () => {
    expect((await disk.list(there)).toSorted()).toEqual([`${id}.age`, 'backup-key.age'].toSorted());
    const held = await decrypt(await disk.readFile(keyFile), { passphrase });
    const identity = held.ok ? new TextDecoder().decode(held.value).trim() : '';
    expect(identity).toBe(key);
    const opened = await decrypt(await disk.readFile(path.join(there, `${id}.age`)), { identity });
    expect(opened.ok && opened.value).toEqual(await disk.readFile(path.join(folder, id)));
  });

  it('BK-10 here it opens without asking, and making copies asks for nothing', async () => {
    expect((await second(desk.backups))[0]).toMatchObject({ id, encrypted: true, condition: 'good' });
    expect((await desk.backups.read({ id, place: 'second' })).ok).toBe(true);
  });

  it('BK-10 opens by passphrase and by recovery key on a machine that knows nothing; all else has one answer', async () => {
    const fresh = await freshMachine();
    expect(await fresh.chooseSecondPlace(stick)).toMatchObject({ ok: true, value: { found: 1 } });
    expect(await second(fresh)).toMatchObject([
      { id, register, activities: 1, entities: 2, condition: 'locked', encrypted: true },
    ]);
    const read = (secret?: string) =>
      fresh.read({ id, place: 'second', ...(secret === undefined ? {} : { secret }) });
    for (const secret of [passphrase, key, ` ${key.toLowerCase()}\n`]) {
      const opened = await read(secret);
      expect(opened.ok && opened.value).toContain('Activity 1');
    }
    const wrong = await read('another passphrase');
    expect(wrong).toMatchObject({ ok: false, failure: { reason: 'locked' } });
    expect(await read(`${key.slice(0, -1)}Q`)).toEqual(wrong);
    expect(await read()).toMatchObject({ ok: false, failure: { reason: 'locked' } });
  });

  it('BK-10 a key that lies there is never replaced: only its passphrase lets the place be used again', async () => {
    const fresh = await freshMachine();
    expect(await fresh.chooseSecondPlace(stick, 'another passphrase')).toMatchObject({ ok: false });
    expect(await fresh.chooseSecondPlace(there, passphrase)).toMatchObject({
      ok: true,
      value: { folder: there, recoveryKey: key },
    });
  });

  it('BK-10 the machine’s own key lost: new copies are made still, and open by the recovery key', async () => {
    await disk.unlink(path.join(folder, 'backup-key.txt'));
    const next = await make();
    expect(await disk.list(there)).toContain(`${next}.age`);
    expect((await second(desk.backups)).map(({ condition }) => condition)).toEqual(['locked', 'locked']);
    expect(await desk.backups.read({ id: next, place: 'second' })).toMatchObject({ ok: false });
    const opened = await desk.backups.read({ id: next, place: 'second', secret: key });
    expect(opened.ok && opened.value).toContain('Activity 2');
  });
});
