// oxlint-disable-next-line import/no-unassigned-import -- it puts IndexedDB in its place
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Edit } from '../../shared/changes/change.ts';
import { incomingOf } from '../../shared/changes/incoming.ts';
import { perform } from '../../shared/changes/perform.ts';
import { RopaDatabase } from './database.ts';
import { browserGround } from './open-here.ts';
import { actionsOf } from './register-actions.ts';
import type { Session, ToTakeIn } from './session.ts';
import { openStorage, type Storage } from './storage.ts';

const noDrafts = { keep: () => undefined, left: [] };
const now = (): string => '2026-11-29T09:00:00.000Z';
let database: RopaDatabase;
let storage: Storage;

async function start(): Promise<void> {
  database = new RopaDatabase('taking-in');
  await database.open();
  storage = await openStorage(await browserGround(database, 'en', noDrafts, now));
}

const session = (): Session => {
  const opened = storage.session.get();
  if (!opened) throw new Error('no register is open');
  return opened;
};
const names = (): readonly unknown[] =>
  session()
    .view.get()
    .register.parties.map(({ name }) => name?.en);

beforeEach(async () => {
  await start();
  await storage.create({ en: 'Northern Port LLC' }, ['gdpr']);
});
afterEach(async () => {
  database.close();
  await database.delete();
});

/** What a colleague's copy with so many parties brings. */
function parties(count: number): ToTakeIn {
  const edits = Array.from({ length: count }, (_, at): Edit => {
    const id = `0198a000-0000-7000-8000-${at.toString().padStart(12, '0')}`;
    return { type: 'create', kind: 'parties', entry: { id, name: { en: `Party ${at}` } } };
  });
  const stamp = { at: '2026-11-28T09:00:00.000Z', by: 'A colleague', replica: 'rb' };
  const { states } = perform(new Map(), { edits, via: 'edit', after: 0 }, stamp);
  return { edits: [], incoming: states.flatMap((state) => incomingOf(undefined, state) ?? []), received: [] };
}

it('a colleague’s many entries are one change, are all there after a restart, and go with one undo', async () => {
  const { revision } = session().view.get();
  expect(await session().takeIn(parties(100))).toBe(true);
  expect(session().view.get().revision).toBe(revision + 1);
  await session().queue.settled();
  database.close();
  await start();
  await storage.openLast();
  expect(names()).toEqual(Array.from({ length: 100 }, (_, at) => `Party ${at}`));
  session().undo();
  expect(names()).toEqual([]);
});

it('nothing is taken in where a person changed something while it was worked out', async () => {
  const taking = session().takeIn(parties(100));
  actionsOf(session()).create('parties', { name: { en: 'Our bank' } });
  expect(await taking).toBe(false);
  expect(names()).toEqual(['Our bank']);
});

it('nothing is taken in where what the file changes was deleted meanwhile', async () => {
  const bank = actionsOf(session()).create('parties', { name: { en: 'Our bank' } });
  const many = parties(100);
  const slow = vi.spyOn(performance, 'now');
  let clock = 0;
  slow.mockImplementation(() => (clock += 5));
  const edits: readonly Edit[] = [{ type: 'write', entity: bank, path: '/phone', to: '1' }];
  const taking = session().takeIn({ ...many, edits });
  actionsOf(session()).remove('parties', bank);
  expect(await taking).toBe(false);
  slow.mockRestore();
  expect(names()).toEqual([]);
});
