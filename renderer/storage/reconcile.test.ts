// oxlint-disable-next-line import/no-unassigned-import -- it puts IndexedDB in its place
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { memoryJournal, type MemoryJournal } from '../../test/storage/memory-journal.ts';
import type { Activity } from '../../shared/register/activity/activity.ts';
import { notKept, sentenceOf } from '../desktop/not-kept.ts';
import { RopaDatabase } from './database.ts';
import { openOnDesktop } from './open-here.ts';
import { currentVersion } from '../../shared/file-format/versions/chain.ts';
import { reconcile } from './reconcile.ts';
import { actionsOf, type RegisterActions } from './register-actions.ts';
import type { Session } from './session.ts';
import type { Storage } from './storage.ts';

let journal: MemoryJournal;
let storage: Storage;

const start = async (): Promise<void> => {
  storage = await openOnDesktop(journal.door, 'en');
  await storage.openLast();
};
const session = (): Session => {
  const opened = storage.session.get();
  if (!opened) throw new Error('no register is open');
  return opened;
};
const act = (): RegisterActions => actionsOf(session());
const activities = (): readonly Activity[] => session().view.get().register.activities;
const told = (): readonly string[] => storage.notices.get().map(({ en }) => en);
const database = async <Given>(use: (opened: RopaDatabase) => Promise<Given>): Promise<Given> => {
  const opened = new RopaDatabase('ropa-desk');
  await opened.open();
  const given = await use(opened);
  opened.close();
  return given;
};
const reconcileAs = (version: number): Promise<unknown> =>
  database(async (opened) =>
    reconcile({ database: opened, journal: journal.door }, await journal.door.open(), version),
  );
const wipe = (): Promise<unknown> =>
  database((opened) => Promise.all(opened.tables.map((table) => table.clear())));
const settled = async (): Promise<void> => session().queue.settled();

beforeEach(async () => {
  await wipe();
  journal = memoryJournal();
  await start();
  await storage.create({ en: 'Northern Port LLC' }, ['gdpr']);
  act().create('activities', { name: { en: 'Payroll' } });
  act().create('activities', { name: { en: 'Access control' } });
  await settled();
});
afterEach(() => vi.useRealTimers());

describe('journal and working store', () => {
  it('carry the same number and mark after each change', async () => {
    const [record] = await database((opened) => opened.registers.toArray());
    const [standing] = journal.standings();
    expect(standing).toMatchObject({ seq: 3, mark: record?.mark });
    expect(record).toMatchObject({ lastSeq: 3, activities: 2 });
  });

  it('that agree are left alone, and nothing is told', async () => {
    await start();
    expect(told()).toEqual([]);
    expect(activities()).toHaveLength(2);
  });

  it('CR-02 an emptied working store is rebuilt from the journal, and that is told once', async () => {
    const id = act().create('activities', { name: { en: 'Video surveillance' } });
    act().write(id, '/number', '3');
    storage.set('person', 'DPO');
    await settled();
    await wipe();
    await start();
    expect(activities().map(({ name }) => name?.en)).toEqual([
      'Payroll',
      'Access control',
      'Video surveillance',
    ]);
    expect(told()).toEqual([
      '“Northern Port LLC”: the working store was empty. All was rebuilt from the journal, 3 activities; nothing is missing.',
    ]);
    expect(storage.settings.get().person).toBe('DPO');
    act().undo();
    expect(activities().at(-1)?.number).toBeUndefined();
    await settled();
    await start();
    expect(told()).toEqual([]);
  });

  it('CR-02 changes that only the journal has come back, and can be undone', async () => {
    const before = await database(async (opened) => ({
      registers: await opened.registers.toArray(),
      entities: await opened.entities.toArray(),
    }));
    const id = act().create('activities', { name: { en: 'Late' } });
    act().write(id, '/number', '4');
    await settled();
    await database(async (opened) => {
      await opened.registers.bulkPut(before.registers);
      await opened.entities.clear();
      await opened.entities.bulkPut(before.entities);
      await opened.changes
        .where('seq')
        .above(3)
        .delete()
        .catch(() => undefined);
      for (const change of await opened.changes.toArray())
        if (change.seq > 3) await opened.changes.delete([change.register, change.seq]);
    });
    await start();
    expect(told()).toEqual([
      '“Northern Port LLC”: 2 changes that had not reached the working store came back from the journal. Nothing is missing.',
    ]);
    expect(activities().at(-1)).toMatchObject({ name: { en: 'Late' }, number: '4' });
    const [record] = await database((opened) => opened.registers.toArray());
    expect(record?.mark).toBe(journal.standings()[0]?.mark);
  });

  it('a journal that lost its last changes gets them again', async () => {
    const [register] = [...journal.registers.keys()];
    const kept = journal.registers.get(register ?? '');
    const before = kept?.whole;
    act().create('activities', { name: { en: 'Late' } });
    await settled();
    if (kept && before) kept.whole = before;
    await start();
    expect(told()).toEqual([
      '“Northern Port LLC”: the journal lacked 1 change; they were written again from the working store. Nothing is missing.',
    ]);
    expect(journal.standings()[0]?.seq).toBe(4);
    expect(activities()).toHaveLength(3);
  });

  it('a journal that is gone is written again, and one that never was is begun without a word', async () => {
    journal.registers.clear();
    await start();
    expect(told()).toEqual([
      '“Northern Port LLC”: the journal was gone and has been written again from the working store. Nothing is missing.',
    ]);
    expect(journal.standings()[0]?.seq).toBe(3);
    journal.registers.clear();
    await database(async (opened) => {
      const [{ mark: _mark, base: _base, ...record } = { id: '' }] = await opened.registers.toArray();
      await opened.registers.put(record as never);
    });
    await start();
    expect(told()).toEqual([]);
    expect(journal.standings()[0]?.seq).toBe(3);
  });

  it('the same number with different content: the journal holds, the other version is kept aside', async () => {
    await database(async (opened) => {
      const [record] = await opened.registers.toArray();
      if (record) await opened.registers.put({ ...record, mark: 'ffffffffffffffff' });
    });
    await start();
    expect(told()[0]).toContain('told different things');
    expect(journal.aside).toHaveLength(1);
    expect(journal.aside[0]?.content.states.size).toBe(3);
    expect(activities()).toHaveLength(2);
  });

  it('a working store of an older version is read anew from the journal, and nothing is told or set aside', async () => {
    await reconcileAs(currentVersion + 1);
    expect(journal.aside).toEqual([]);
    await start();
    expect(told()).toEqual([]);
    expect(activities()).toHaveLength(2);
  });

  it('that cannot be brought together leave both as they are, and the journal is shown for reading', async () => {
    await database(async (opened) => {
      const [record] = await opened.registers.toArray();
      if (record) await opened.registers.put({ ...record, mark: 'ffffffffffffffff' });
    });
    const before = await database((opened) => opened.entities.toArray());
    const full = notKept({ en: 'The disk is full.', ru: 'Диск полон.' });
    vi.spyOn(journal.door, 'setAside').mockRejectedValue(full);
    await start();
    expect(storage.reading?.en).toBe('The disk is full.');
    act().create('activities');
    expect(activities()).toHaveLength(2);
    expect(await database((opened) => opened.entities.toArray())).toEqual(before);
  });

  it('CR-04 entities missing from the working store are noticed and brought back', async () => {
    const id = activities()[0]?.id ?? '';
    await database((opened) => opened.entities.delete([session().id, id]));
    await start();
    expect(told()[0]).toContain('the working store was damaged');
    expect(activities()).toHaveLength(2);
  });

  it('a register deleted in the journal does not come back from the working store', async () => {
    await journal.door.remove(session().id);
    await start();
    expect(storage.registers.get()).toEqual([]);
    expect(journal.registers.size).toBe(0);
  });
});

describe('“saved”', () => {
  it('FL-01 is not said while the journal refuses; the reason is, and all goes in once it can', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    journal.faults.append = notKept({ en: 'Not saved: the disk is full.', ru: 'Не сохранено: диск полон.' });
    const id = act().create('activities', { name: { en: 'On a full disk' } });
    await vi.waitFor(() => expect(session().queue.state.get().state).toBe('failed'));
    expect(session().queue.state.get()).toMatchObject({ message: { en: 'Not saved: the disk is full.' } });
    expect(activities()).toHaveLength(3);
    const ledger = await storage.ledger();
    expect(ledger.states.get(id)?.entry).toMatchObject({ name: { en: 'On a full disk' } });
    expect(ledger.history.at(-1)?.entity).toBe(id);
    expect(journal.standings()[0]?.seq).toBe(3);
    delete journal.faults.append;
    await vi.advanceTimersByTimeAsync(3100);
    await settled();
    expect(session().queue.state.get().state).toBe('saved');
    expect(journal.standings()[0]?.seq).toBe(4);
  });

  it('FL-01 says within a second that a disk does not answer', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    journal.faults.append = 'hang';
    act().create('activities');
    await vi.advanceTimersByTimeAsync(950);
    const state = session().queue.state.get();
    expect(state.state === 'failed' && state.message.en).toContain('the disk does not answer');
  });

  it('tells the sentence that came with a failure, and nothing of one without', () => {
    expect(sentenceOf(notKept({ en: 'a', ru: 'б' }))).toEqual({ en: 'a', ru: 'б' });
    expect(sentenceOf(new Error('a'))).toBeUndefined();
  });
});

describe('before more than a form’s worth is changed', () => {
  it('the register is pinned as it stood', async () => {
    act().create('activities');
    await settled();
    journal.pinned.length = 0;
    act().writeAll(
      activities().map(({ id }) => ({ type: 'write', entity: id, path: '/status', to: 'draft' })),
    );
    expect(journal.pinned).toEqual(['bulk 4']);
  });
});

describe('drafts', () => {
  it('CR-10 what was typed and not yet written is put back at the next start, and told', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const id = activities()[0]?.id ?? '';
    session().drafts.typed(id, () => [{ type: 'write', entity: id, path: '/purpose/en', to: 'To pay sal' }]);
    await vi.advanceTimersByTimeAsync(120);
    expect(journal.drafts.get(id)?.writes).toEqual([{ path: '/purpose/en', from: null, to: 'To pay sal' }]);
    vi.useRealTimers();
    await start();
    expect(activities()[0]?.purpose).toEqual({ en: 'To pay sal' });
    expect(told()).toEqual(['What was being typed when the program stopped was put back: “Payroll”.']);
    await settled();
    expect(journal.drafts.size).toBe(0);
  });

  it('are gone once what they hold is saved, and never undo what was written later', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const id = activities()[0]?.id ?? '';
    session().drafts.typed(id, () => [{ type: 'write', entity: id, path: '/purpose/en', to: 'To pay' }]);
    await vi.advanceTimersByTimeAsync(120);
    const draft = journal.drafts.get(id);
    act().write(id, '/purpose/en', 'To pay salaries');
    await settled();
    expect(journal.drafts.size).toBe(0);
    if (draft) journal.drafts.set(id, draft);
    vi.useRealTimers();
    await start();
    expect(activities()[0]?.purpose).toEqual({ en: 'To pay salaries' });
    expect(told()).toEqual([]);
  });
});
