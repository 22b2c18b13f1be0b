// oxlint-disable-next-line import/no-unassigned-import -- it puts IndexedDB in its place
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Step } from '../../shared/file-format/versions/chain.ts';
import { currentStoreVersion, RopaDatabase, storeVersions, versionOnDisk } from './database.ts';
import { browserGround } from './open-here.ts';
import { actionsOf } from './register-actions.ts';
import { openStorage, type Storage } from './storage.ts';
import { upgradeRegisters } from './upgrade-registers.ts';

let name = 0;
let database: RopaDatabase;
let storage: Storage;

const noDrafts = { keep: () => undefined, left: [] };
const openIn = async (opened: RopaDatabase): Promise<Storage> =>
  openStorage(await browserGround(opened, 'en', noDrafts, () => new Date().toISOString()));

beforeEach(async () => {
  name += 1;
  database = new RopaDatabase(`store-${name}`);
  await database.open();
  storage = await openIn(database);
  await storage.create({ en: 'Northern Port LLC' }, ['gdpr']);
});
afterEach(() => database.close());

describe('the store', () => {
  it('is at the newest of its versions, each a step of one chain', () => {
    expect(storeVersions.map(({ version }) => version)).toEqual(storeVersions.map((_, at) => at + 1));
    expect(versionOnDisk(database)).toBe(currentStoreVersion);
  });

  it('of version 1 opens today with everything in it', async () => {
    database.close();
    const old = new RopaDatabase('old', 1);
    await old.open();
    await old.settings.put({ key: 'person', value: 'DPO' });
    await old.registers.put({
      id: 'r',
      name: { en: 'Old' },
      activities: 0,
      changedAt: '',
      lastSeq: 0,
      takenInUpTo: 0,
    });
    old.close();
    const today = new RopaDatabase('old');
    await today.open();
    expect((await openIn(today)).settings.get().person).toBe('DPO');
    expect(await today.registers.count()).toBe(1);
    today.close();
  });

  it('MG-01 MG-02 goes up the same steps as files do, a register in one transaction', async () => {
    const session = storage.session.get();
    if (!session) throw new Error('no register is open');
    const id = actionsOf(session).create('activities', { number: '7' });
    await session.queue.settled();
    /** An invented version 2, in which every activity’s number begins with a letter. */
    const step: Step = {
      from: 1,
      up: (file) => {
        const register = file['register'] as { readonly activities: readonly { readonly number?: string }[] };
        const lettered = register.activities.map((one) => ({ ...one, number: `A-${one.number ?? ''}` }));
        return { ...file, version: 2, register: { ...register, activities: lettered } };
      },
    };
    const entries = async () => (await database.entities.toArray()).find((one) => one.id === id)?.entry;
    const changes = await database.changes.toArray();
    const put = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('killed', 'AbortError');
    });
    await expect(upgradeRegisters(database, [step], 2)).rejects.toThrow('killed');
    put.mockRestore();
    expect(await entries()).toEqual({ id, number: '7' });
    await upgradeRegisters(database, [step], 2);
    await upgradeRegisters(database, [step], 2);
    expect(await entries()).toEqual({ id, number: 'A-7' });
    expect((await database.registers.toArray())[0]?.version).toBe(2);
    expect(await database.changes.toArray()).toEqual(changes);
  });

  it('MG-04 of a newer release is recognised although Dexie opens it', async () => {
    const newer = new RopaDatabase('newer');
    newer.version(currentStoreVersion + 1).stores({ extra: 'id' });
    await newer.open();
    newer.close();
    const today = new RopaDatabase('newer');
    await today.open();
    expect(versionOnDisk(today)).toBeGreaterThan(currentStoreVersion);
    today.close();
  });
});
