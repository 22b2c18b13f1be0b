// oxlint-disable-next-line import/no-unassigned-import -- it puts IndexedDB in its place
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { utcDay } from '../../shared/changes/register-on.ts';
import { RopaDatabase } from './database.ts';
import { browserGround } from './open-here.ts';
import { pastStorage } from './past-storage.ts';
import { actionsOf, type RegisterActions } from './register-actions.ts';
import type { Session } from './session.ts';
import { openStorage, type Storage } from './storage.ts';

let database: RopaDatabase;
let storage: Storage;
let day = '2026-10-05';

const opened = (of: Storage): Session => {
  const session = of.session.get();
  if (!session) throw new Error('no register is open');
  return session;
};
const act = (): RegisterActions => actionsOf(opened(storage));
const open = async (past: string, refuse: () => void = () => undefined) =>
  pastStorage(storage, { day: past, dayOf: utcDay, refuse });

beforeEach(async () => {
  day = '2026-10-05';
  database = new RopaDatabase('past');
  await database.open();
  const ground = await browserGround(
    database,
    'en',
    { keep: () => undefined, left: [] },
    () => `${day}T09:00:00.000Z`,
  );
  storage = await openStorage(ground);
  await storage.create({ en: 'Northern Port LLC' }, ['gdpr', 'fz-152']);
});
afterEach(async () => {
  await opened(storage).queue.settled();
  await database.delete();
});

/** One activity on the 5th, another name for it and a second one on the 7th. */
function twoDays(): string {
  const id = act().create('activities', { name: { en: 'Enquiries' } });
  day = '2026-10-07';
  act().write(id, '/name/en', 'Website enquiries');
  act().create('activities', { name: { en: 'Payroll' } });
  return id;
}

describe('the register of a past day', () => {
  it('is let go when it is left: what is open keeps nothing of it', async () => {
    twoDays();
    const { state } = opened(storage).queue;
    const listening = vi.spyOn(state, 'subscribe');
    expect(await open('2026-10-06')).toBeDefined();
    expect(listening).not.toHaveBeenCalled();
  });

  it('stands in place of today’s, with the revision and the history it had then', async () => {
    const id = twoDays();
    const past = await open('2026-10-06');
    expect(past).toBeDefined();
    const { register, revision, changes } = opened(past?.storage ?? storage).view.get();
    expect(register.activities).toEqual([{ id, name: { en: 'Enquiries' } }]);
    expect(revision).toBe(2);
    expect(changes.map(({ via }) => via)).toEqual(['create', 'create']);
    expect(past?.ledger.history).toHaveLength(2);
    expect(past?.storage.reading?.en).toBe('The register as it was on 6 October 2026 – read only');
    expect(opened(storage).view.get().register.activities).toHaveLength(2);
  });

  it('refuses whatever would change it, and says so; nothing comes into today’s', async () => {
    const id = twoDays();
    const refuse = vi.fn<() => void>();
    const past = await open('2026-10-05', refuse);
    const then = opened(past?.storage ?? storage);
    const before = then.view.get();
    actionsOf(then).write(id, '/name/en', 'Another');
    actionsOf(then).remove('activities', id);
    then.undo();
    expect(refuse).toHaveBeenCalledTimes(2);
    expect(then.view.get()).toBe(before);
    expect(opened(storage).view.get().register.activities[0]?.name?.en).toBe('Website enquiries');
    expect((await storage.ledger()).history).toHaveLength(4);
  });

  it('is not there before the register was begun', async () => {
    expect(await open('2026-10-04')).toBeUndefined();
    expect(await open('2026-10-05')).toBeDefined();
  });
});
