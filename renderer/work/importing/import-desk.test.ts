// oxlint-disable-next-line import/no-unassigned-import -- it puts IndexedDB in its place
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { RopaDatabase } from '../../storage/database.ts';
import { browserGround } from '../../storage/open-here.ts';
import type { Session, ToTakeIn } from '../../storage/session.ts';
import { openStorage, type Storage } from '../../storage/storage.ts';
import { importer } from './importer.ts';
import { importDesk } from './import-desk.ts';
import type { FromImporter, Source, ToImporter } from './messages.ts';

/** A worker in this very thread: what it is told it hears a moment later, and nothing more once it is ended. */
class WorkerHere extends EventTarget {
  private isEnded = false;
  private readonly hear = importer(
    (data: FromImporter) => this.answer(data),
    () => '2026-11-29T00:00:00.000Z',
  );

  private answer(data: FromImporter): void {
    if (!this.isEnded) this.dispatchEvent(new MessageEvent('message', { data: structuredClone(data) }));
  }

  postMessage(message: ToImporter): void {
    setTimeout(() => {
      if (!this.isEnded) void this.hear(message);
    });
  }

  terminate(): void {
    this.isEnded = true;
  }
}

const now = (): string => '2026-11-29T09:00:00.000Z';
const csv = (name: string): Source => ({
  type: 'file',
  name,
  bytes: new TextEncoder().encode('Name of activity,Purpose of processing\nCanteen,Lunch\n'),
});
let database: RopaDatabase;
let storage: Storage;

beforeEach(async () => {
  vi.stubGlobal('Worker', WorkerHere);
  database = new RopaDatabase('import-desk');
  await database.open();
  storage = await openStorage(await browserGround(database, 'en', { keep: () => undefined, left: [] }, now));
  await storage.create({ en: 'Northern Port LLC' }, ['gdpr']);
});
afterEach(async () => {
  vi.unstubAllGlobals();
  database.close();
  await database.delete();
});

const step = (): string => importDesk(storage).state.get().current.step;
/** Told at once, for some steps pass in a moment. */
async function reaches(wanted: string): Promise<void> {
  const { state } = importDesk(storage);
  if (step() === wanted) return;
  await new Promise<void>((resolve, reject) => {
    const tooLate = setTimeout(() => reject(new Error(`still at ${step()}`)), 30_000);
    const leave = state.subscribe(() => {
      if (step() !== wanted) return;
      leave();
      clearTimeout(tooLate);
      resolve();
    });
  });
}

/** Holds back what is taken into a session: told when it has begun, and how to let it go on. */
function heldBack(session: Session | undefined): readonly [begun: Promise<void>, letGo: () => void] {
  if (!session) throw new Error('no register is open');
  let [begin, letGo] = [(): void => undefined, (): void => undefined];
  const begun = new Promise<void>((resolve) => (begin = resolve));
  const may = new Promise<void>((resolve) => (letGo = resolve));
  const { takeIn } = session;
  Object.assign(session, {
    takeIn: async (plan: ToTakeIn) => {
      begin();
      await may;
      return takeIn(plan);
    },
  });
  return [begun, () => letGo()];
}

it('what was being taken into one register leaves the file alone that is looked at beside another', async () => {
  const desk = importDesk(storage);
  desk.take([csv('one.csv')]);
  await reaches('headings');
  desk.compare();
  await reaches('review');
  const first = storage.session.get();
  const [taken, letGo] = heldBack(first);
  desk.apply();
  await taken;
  await storage.create({ en: 'Southern Port LLC' }, ['gdpr']);
  desk.take([csv('two.csv')]);
  letGo();
  await reaches('headings');
  expect(desk.state.get()).toMatchObject({ current: { name: 'two.csv' } });
  expect(first?.view.get().register.activities).toHaveLength(1);
  expect(storage.settings.get().imports).toMatchObject([{ register: first?.id, file: 'one.csv' }]);
});

it('a file of which a correction leaves nothing can be opened again as it was before', async () => {
  const desk = importDesk(storage);
  desk.take([csv('one.csv')]);
  await reaches('headings');
  desk.correct('Name of activity', null);
  await reaches('refused');
  desk.take([csv('one.csv')]);
  await reaches('headings');
  expect(storage.settings.get().mappings).toEqual({});
});

it('a file that is put away while the register is sent to be compared does not keep the next one waiting', async () => {
  const desk = importDesk(storage);
  desk.take([csv('one.csv')]);
  await reaches('headings');
  desk.compare();
  await reaches('comparing');
  desk.putAway();
  desk.take([csv('two.csv')]);
  await reaches('headings');
  desk.compare();
  await reaches('review');
  expect(desk.state.get()).toMatchObject({ current: { review: { name: 'two.csv' } } });
});
