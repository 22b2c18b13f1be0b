// oxlint-disable-next-line import/no-unassigned-import -- it puts IndexedDB in its place
import 'fake-indexeddb/auto';
import { fc } from '../../test/chances.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { arbitraryLedger } from '../../test/arbitrary/ledger.ts';
import { load } from '../../shared/file-format/load.ts';
import { save } from '../../shared/file-format/save.ts';
import type { Ledger } from '../../shared/file-format/ledger.ts';
import type { Activity } from '../../shared/register/activity/activity.ts';
import { RopaDatabase } from './database.ts';
import { actionsOf, type RegisterActions } from './register-actions.ts';
import type { Session } from './session.ts';
import { browserGround } from './open-here.ts';
import { openStorage, type Storage } from './storage.ts';

let name = 0;
let database: RopaDatabase;
let storage: Storage;
let clock = Date.parse('2026-11-22T09:00:00.000Z');
const now = (): string => new Date((clock += 5000)).toISOString();

const noDrafts = { keep: () => undefined, left: [] };
const openIn = async (opened: RopaDatabase): Promise<Storage> =>
  openStorage(await browserGround(opened, 'en', noDrafts, now));

const start = async (): Promise<void> => {
  database = new RopaDatabase(`test-${name}`);
  await database.open();
  storage = await openIn(database);
};
const restart = async (): Promise<void> => {
  await session().queue.settled();
  const id = session().id;
  database.close();
  await start();
  await storage.open(id);
};
const session = (): Session => {
  const opened = storage.session.get();
  if (!opened) throw new Error('no register is open');
  return opened;
};
const act = (): RegisterActions => actionsOf(session());
const activities = (): readonly Activity[] => session().view.get().register.activities;

beforeEach(async () => {
  name += 1;
  await start();
  await storage.create({ en: 'Northern Port LLC' }, ['gdpr', 'fz-152']);
});
afterEach(() => database.close());

describe('what was saved', () => {
  it('is there after a restart, with who, when, which replica and counter', async () => {
    storage.set('person', 'DPO');
    const id = act().create('activities', { name: { en: 'Website enquiries' } });
    act().write(id, '/name/ru', 'Обращения с сайта');
    act().write(id, '/actions/collection', true);
    await restart();
    expect(activities()).toEqual([
      { id, name: { en: 'Website enquiries', ru: 'Обращения с сайта' }, actions: ['collection'] },
    ]);
    const versions = session().state(id)?.versions;
    expect(versions?.fields['/name/ru']?.slice(1, 3)).toEqual([2, 'DPO']);
    expect(Object.values(versions?.seen ?? {})).toEqual([3]);
    expect(Object.keys(versions?.seen ?? {})[0]).toMatch(/^r[a-z2-7]{20}$/);
    expect(storage.registers.get()).toMatchObject([
      { activities: 1, lastSeq: 4, name: { en: 'Northern Port LLC' } },
    ]);
  });

  it('says saved only when the transaction is complete', async () => {
    const states: string[] = [];
    session().queue.state.subscribe(() => states.push(session().queue.state.get().state));
    act().create('activities');
    expect(session().queue.state.get().state).toBe('saving');
    expect(await database.entities.count()).toBe(1);
    await session().queue.settled();
    expect(states).toEqual(['saving', 'saved']);
    expect(await database.entities.count()).toBe(2);
  });

  it('is one change for one action, all or nothing', async () => {
    const id = act().create('activities');
    await session().queue.settled();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    act().writeAll([
      { type: 'write', entity: id, path: '/name/en', to: 'A' },
      { type: 'write', entity: id, path: '/number', to: '1' },
    ]);
    await session().queue.settled();
    const failed = session().queue.state.get();
    expect(failed).toMatchObject({ state: 'failed' });
    expect(failed.state === 'failed' && failed.message.en).toContain('the disk is full');
    expect(await database.changes.count()).toBe(2);
    expect((await database.entities.toArray()).find((record) => record.id === id)?.entry).toEqual({ id });
    put.mockRestore();
    act().write(id, '/number', '2');
    await session().queue.settled();
    expect(session().queue.state.get().state).toBe('saved');
    await restart();
    expect(activities()).toEqual([{ id, name: { en: 'A' }, number: '2' }]);
  });
});

describe('a choice', () => {
  it('that the disk refuses holds on, and that it is not kept is told once', async () => {
    vi.spyOn(database.settings, 'put').mockRejectedValue(new Error('QuotaExceededError'));
    storage.set('colorScheme', 'dark');
    storage.set('person', 'DPO');
    expect(storage.settings.get()).toMatchObject({ colorScheme: 'dark', person: 'DPO' });
    await vi.waitFor(() => expect(storage.notices.get()).toHaveLength(1));
    expect(storage.notices.get()[0]?.en).toContain('could not be stored');
    vi.restoreAllMocks();
  });
});

describe('undo and redo', () => {
  it('take back and bring back edits and deletions, after a restart too', async () => {
    const party = act().create('parties', { name: { en: 'Hosting provider' } });
    const id = act().create('activities', {
      recipients: [{ id: '0190a000-0000-7000-8000-000000000001', party }],
    });
    const before = activities();
    act().remove('parties', party);
    expect(activities()[0]?.recipients?.[0]?.party).toBeUndefined();
    await restart();
    act().undo();
    expect(activities()).toEqual(before);
    expect(session().view.get().register.parties).toHaveLength(1);
    act().redo();
    expect(session().view.get().register.parties).toHaveLength(0);
    act().undo();
    act().undo();
    expect(activities()).toEqual([]);
    act().redo();
    expect(activities()).toEqual(before);
    act().write(id, '/number', '7');
    expect(session().view.get().stacks.redo).toEqual([]);
  });

  it('take a run of typing back at once', () => {
    const id = act().create('activities');
    clock -= 4000;
    for (const text of ['W', 'We', 'Web']) {
      act().write(id, '/name/en', text);
      clock -= 4900;
    }
    act().undo();
    expect(activities()[0]?.name).toBeUndefined();
    act().redo();
    expect(activities()[0]?.name).toEqual({ en: 'Web' });
  });

  it('bring the register back to any former state, over random actions', async () => {
    const id = act().create('activities');
    const value = fc.record({
      path: fc.constantFrom('/number', '/name/en', '/status'),
      to: fc.constantFrom('a', 'b', null),
    });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 8 }), (writes) => {
        const before = activities();
        const depth = session().view.get().stacks.undo.length;
        for (const { path, to } of writes) act().write(id, path, to);
        const after = activities();
        const steps = session().view.get().stacks.undo.length - depth;
        for (let step = 0; step < steps; step += 1) act().undo();
        expect(activities()).toEqual(before);
        for (let step = 0; step < steps; step += 1) act().redo();
        expect(activities()).toEqual(after);
      }),
      { numRuns: 50 },
    );
    await session().queue.settled();
  });
});

describe('registers', () => {
  it('live side by side, are taken in whole and given back the same', async () => {
    const ledgers = fc.sample(arbitraryLedger, { numRuns: 5, seed: 3 });
    for (const ledger of ledgers) {
      expect(await storage.takeIn(ledger, 'itself')).toEqual({ type: 'taken', id: ledger.id });
      const exported = { at: '2026-11-22T10:00:00.000Z', by: '' };
      expect(save(await storage.ledger(), exported)).toBe(save(ledger, exported));
    }
    expect(storage.registers.get()).toHaveLength(6);
    const [first] = ledgers as [Ledger];
    expect(await storage.takeIn(first, 'itself')).toEqual({ type: 'exists', id: first.id });
    const copy = await storage.takeIn(first, 'copy');
    expect(copy.id).not.toBe(first.id);
    await storage.remove(copy.id);
    await storage.remove(first.id);
    expect(storage.registers.get()).toHaveLength(5);
    expect((await database.entities.toArray()).filter((record) => record.register === first.id)).toEqual([]);
  });

  it('do not let what came with a file be undone', async () => {
    const [ledger] = fc.sample(arbitraryLedger, { numRuns: 1, seed: 5 }) as [Ledger];
    await storage.takeIn(ledger, 'itself');
    expect(session().view.get().stacks.undo).toEqual([]);
    expect(session().view.get().changes.length).toBeGreaterThan(0);
  });

  it('are what a file says after edits in the window', async () => {
    const id = act().create('activities', { name: { ru: 'Обращения' } });
    act().write(id, '/purpose/ru', 'Ответы');
    const text = save(await storage.ledger(), { at: '2026-11-22T10:00:00.000Z', by: 'DPO' });
    const loaded = load(text);
    expect(loaded.ok && loaded.value.warnings).toEqual([]);
    expect(
      loaded.ok && [...loaded.value.ledger.states.values()].find((state) => state.id === id)?.entry,
    ).toEqual(activities()[0]);
  });
});
