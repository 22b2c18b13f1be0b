// oxlint-disable-next-line import/no-unassigned-import -- it puts IndexedDB in its place
import 'fake-indexeddb/auto';
import { beforeEach } from 'vitest';
import type { Activity } from '../../shared/register/activity/activity.ts';
import { RopaDatabase } from '../../renderer/storage/database.ts';
import { openOnDesktop } from '../../renderer/storage/open-here.ts';
import { actionsOf, type RegisterActions } from '../../renderer/storage/register-actions.ts';
import type { Session } from '../../renderer/storage/session.ts';
import type { Storage } from '../../renderer/storage/storage.ts';
import { memoryJournal, type MemoryJournal } from './memory-journal.ts';

/** The window's storage as it stands on the desktop: IndexedDB and a journal in memory, with two activities in it. */
export interface DesktopStorage {
  readonly journal: MemoryJournal;
  readonly storage: () => Storage;
  /** Opens it anew, as the next start does. */
  readonly start: () => Promise<void>;
  readonly session: () => Session;
  readonly act: () => RegisterActions;
  readonly activities: () => readonly Activity[];
  /** What was told, in English. */
  readonly told: () => readonly string[];
  readonly settled: () => Promise<void>;
}

/** Looks into the working store, beside the storage that has it open. */
export async function database<Given>(look: (opened: RopaDatabase) => Promise<Given>): Promise<Given> {
  const opened = new RopaDatabase('ropa-desk');
  await opened.open();
  const given = await look(opened);
  opened.close();
  return given;
}

/** Empties the working store, as Chromium leaves it after a torn log. */
export const wipe = (): Promise<unknown> =>
  database((opened) => Promise.all(opened.tables.map((table) => table.clear())));

/** A storage of its own for each test of the file that calls this once. */
export function storageOfEachTest(): Omit<DesktopStorage, 'journal'> & {
  readonly journal: () => MemoryJournal;
} {
  let desk: DesktopStorage;
  beforeEach(async () => {
    desk = await desktopStorage();
  });
  return {
    journal: () => desk.journal,
    storage: () => desk.storage(),
    start: () => desk.start(),
    session: () => desk.session(),
    act: () => desk.act(),
    activities: () => desk.activities(),
    told: () => desk.told(),
    settled: () => desk.settled(),
  };
}

async function desktopStorage(): Promise<DesktopStorage> {
  await wipe();
  const journal = memoryJournal();
  let storage = await openOnDesktop(journal.door, 'en');
  const session = (): Session => {
    const opened = storage.session.get();
    if (!opened) throw new Error('no register is open');
    return opened;
  };
  const act = (): RegisterActions => actionsOf(session());
  await storage.create({ en: 'Northern Port LLC' }, ['gdpr']);
  act().create('activities', { name: { en: 'Payroll' } });
  act().create('activities', { name: { en: 'Access control' } });
  await session().queue.settled();
  return {
    journal,
    storage: () => storage,
    start: async () => {
      storage = await openOnDesktop(journal.door, 'en');
      await storage.openLast();
    },
    session,
    act,
    activities: () => session().view.get().register.activities,
    told: () => storage.notices.get().map(({ en }) => en),
    settled: () => session().queue.settled(),
  };
}
