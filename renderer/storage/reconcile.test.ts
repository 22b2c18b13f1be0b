import { afterEach, describe, expect, it, vi } from 'vitest';
import { database, storageOfEachTest, wipe } from '../../test/storage/desktop-storage.ts';
import { currentVersion } from '../../shared/file-format/versions/chain.ts';
import { notKept } from '../desktop/not-kept.ts';
import { reconcile } from './reconcile.ts';

const { journal, storage, start, session, act, activities, told, settled } = storageOfEachTest();
afterEach(() => vi.useRealTimers());

const reconcileAs = (version: number): Promise<unknown> =>
  database(async (opened) =>
    reconcile({ database: opened, journal: journal().door }, await journal().door.open(), version),
  );

describe('journal and working store', () => {
  it('carry the same number and mark after each change', async () => {
    const [record] = await database((opened) => opened.registers.toArray());
    const [standing] = journal().standings();
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
    storage().set('person', 'DPO');
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
    expect(storage().settings.get().person).toBe('DPO');
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
    expect(record?.mark).toBe(journal().standings()[0]?.mark);
  });

  it('a journal that lost its last changes gets them again', async () => {
    const [register] = [...journal().registers.keys()];
    const kept = journal().registers.get(register ?? '');
    const before = kept?.whole;
    act().create('activities', { name: { en: 'Late' } });
    await settled();
    if (kept && before) kept.whole = before;
    await start();
    expect(told()).toEqual([
      '“Northern Port LLC”: the journal lacked 1 change; they were written again from the working store. Nothing is missing.',
    ]);
    expect(journal().standings()[0]?.seq).toBe(4);
    expect(activities()).toHaveLength(3);
  });

  it('a journal that is gone is written again, and one that never was is begun without a word', async () => {
    journal().registers.clear();
    await start();
    expect(told()).toEqual([
      '“Northern Port LLC”: the journal was gone and has been written again from the working store. Nothing is missing.',
    ]);
    expect(journal().standings()[0]?.seq).toBe(3);
    journal().registers.clear();
    await database(async (opened) => {
      const [{ mark: _mark, base: _base, ...record } = { id: '' }] = await opened.registers.toArray();
      await opened.registers.put(record as never);
    });
    await start();
    expect(told()).toEqual([]);
    expect(journal().standings()[0]?.seq).toBe(3);
  });

  it('the same number with different content: the journal holds, the other version is kept aside', async () => {
    await database(async (opened) => {
      const [record] = await opened.registers.toArray();
      if (record) await opened.registers.put({ ...record, mark: 'ffffffffffffffff' });
    });
    await start();
    expect(told()[0]).toContain('told different things');
    expect(journal().aside).toHaveLength(1);
    expect(journal().aside[0]?.content.states.size).toBe(3);
    expect(activities()).toHaveLength(2);
  });

  it('a working store of an older version is read anew from the journal, and nothing is told or set aside', async () => {
    await reconcileAs(currentVersion + 1);
    expect(journal().aside).toEqual([]);
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
    vi.spyOn(journal().door, 'setAside').mockRejectedValue(full);
    await start();
    expect(storage().reading?.en).toBe('The disk is full.');
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
    await journal().door.remove(session().id);
    await start();
    expect(storage().registers.get()).toEqual([]);
    expect(journal().registers.size).toBe(0);
  });
});
