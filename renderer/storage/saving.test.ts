import { afterEach, describe, expect, it, vi } from 'vitest';
import { storageOfEachTest } from '../../test/storage/desktop-storage.ts';
import { notKept, sentenceOf } from '../desktop/not-kept.ts';

const { journal, storage, start, session, act, activities, told, settled } = storageOfEachTest();
afterEach(() => vi.useRealTimers());

describe('“saved”', () => {
  it('FL-01 is not said while the journal refuses; the reason is, and all goes in once it can', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    journal().faults.append = notKept({
      en: 'Not saved: the disk is full.',
      ru: 'Не сохранено: диск полон.',
    });
    const id = act().create('activities', { name: { en: 'On a full disk' } });
    await vi.waitFor(() => expect(session().queue.state.get().state).toBe('failed'));
    expect(session().queue.state.get()).toMatchObject({ message: { en: 'Not saved: the disk is full.' } });
    expect(activities()).toHaveLength(3);
    const ledger = await storage().ledger();
    expect(ledger.states.get(id)?.entry).toMatchObject({ name: { en: 'On a full disk' } });
    expect(ledger.history.at(-1)?.entity).toBe(id);
    expect(journal().standings()[0]?.seq).toBe(3);
    delete journal().faults.append;
    await vi.advanceTimersByTimeAsync(3100);
    await settled();
    expect(session().queue.state.get().state).toBe('saved');
    expect(journal().standings()[0]?.seq).toBe(4);
  });

  it('FL-01 says within a second that a disk does not answer', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    journal().faults.append = 'hang';
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
    journal().pinned.length = 0;
    act().writeAll(
      activities().map(({ id }) => ({ type: 'write', entity: id, path: '/status', to: 'draft' })),
    );
    expect(journal().pinned).toEqual(['bulk 4']);
  });
});

describe('drafts', () => {
  it('CR-10 what was typed and not yet written is put back at the next start, and told', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const id = activities()[0]?.id ?? '';
    session().drafts.typed(id, () => [{ type: 'write', entity: id, path: '/purpose/en', to: 'To pay sal' }]);
    await vi.advanceTimersByTimeAsync(120);
    expect(journal().drafts.get(id)?.writes).toEqual([{ path: '/purpose/en', from: null, to: 'To pay sal' }]);
    vi.useRealTimers();
    await start();
    expect(activities()[0]?.purpose).toEqual({ en: 'To pay sal' });
    expect(told()).toEqual(['What was being typed when the program stopped was put back: “Payroll”.']);
    await settled();
    expect(journal().drafts.size).toBe(0);
  });

  it('are gone once what they hold is saved, and never undo what was written later', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const id = activities()[0]?.id ?? '';
    session().drafts.typed(id, () => [{ type: 'write', entity: id, path: '/purpose/en', to: 'To pay' }]);
    await vi.advanceTimersByTimeAsync(120);
    const draft = journal().drafts.get(id);
    act().write(id, '/purpose/en', 'To pay salaries');
    await settled();
    expect(journal().drafts.size).toBe(0);
    if (draft) journal().drafts.set(id, draft);
    vi.useRealTimers();
    await start();
    expect(activities()[0]?.purpose).toEqual({ en: 'To pay salaries' });
    expect(told()).toEqual([]);
  });
});
