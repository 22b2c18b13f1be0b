// oxlint-disable-next-line import/no-unassigned-import -- it puts IndexedDB in its place
import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { memoryJournal } from '../../test/storage/memory-journal.ts';
import { RopaDatabase } from './database.ts';
import { openOnDesktop } from './open-here.ts';
import { actionsOf } from './register-actions.ts';

afterEach(() => vi.restoreAllMocks());

const refuseToOpen = () =>
  vi.spyOn(RopaDatabase.prototype, 'open').mockRejectedValue(new DOMException('full', 'UnknownError'));

it('FL-02 a working store that cannot be opened leaves the register readable from the journal, and untouched', async () => {
  const journal = memoryJournal();
  const storage = await openOnDesktop(journal.door, 'en');
  await storage.create({ en: 'Northern Port LLC' }, ['gdpr']);
  const first = storage.session.get();
  if (!first) throw new Error('no register is open');
  actionsOf(first).create('activities', { name: { en: 'Payroll' } });
  await first.queue.settled();
  const [standing] = journal.standings();
  refuseToOpen();
  const again = await openOnDesktop(journal.door, 'en');
  await again.openLast();
  expect(again.reading?.en).toContain('The working store of the window cannot be opened');
  expect((await again.ledger()).states.size).toBe(2);
  const session = again.session.get();
  expect(session?.view.get().register.activities.map(({ name }) => name?.en)).toEqual(['Payroll']);
  if (session) actionsOf(session).create('activities');
  expect(session?.view.get().register.activities).toHaveLength(1);
  expect(journal.standings()).toEqual([standing]);
});

it('FL-02 without anything in the journal either, nobody is offered an empty register', async () => {
  refuseToOpen();
  await expect(openOnDesktop(memoryJournal().door, 'en')).rejects.toThrow('full');
});
