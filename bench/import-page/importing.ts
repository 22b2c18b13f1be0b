import { RopaDatabase } from '../../renderer/storage/database.ts';
import { browserGround } from '../../renderer/storage/open-here.ts';
import { openStorage, type Storage } from '../../renderer/storage/storage.ts';
import { importDesk, type ImportDesk } from '../../renderer/work/importing/import-desk.ts';
import type { ImportStep } from '../../renderer/work/importing/import-state.ts';
import type { Ledger } from '../../shared/file-format/ledger.ts';
import { save } from '../../shared/file-format/save.ts';
import { fieldsOf } from '../../shared/register/collections.ts';
import { leavesOf } from '../../shared/register/leaves.ts';
import { longestTask } from '../longest-task.ts';
import { plainRegister } from '../ledger-of.ts';
import { pairOf, type Shares } from '../merge-pair.ts';

/** How long a part took and the longest it held the window meanwhile, in milliseconds. */
export interface Part {
  readonly whole: number;
  readonly longest: number;
}

/** What taking a colleague’s file in costs from the drop to the last byte on disk. */
export interface ImportingCost {
  readonly opened: Part;
  readonly proposed: Part;
  /** How many times the bar moved meanwhile. */
  readonly shares: number;
  /** From Cancel in the middle of comparing to a window at rest. */
  readonly cancelled: number;
  readonly taken: Part;
  readonly saved: Part;
  /** The floor: every leaf of the file is walked once. */
  readonly leaves: number;
}

const at = '2026-11-22T10:00:00.000Z';
const bytesOf = (ledger: Ledger): Uint8Array =>
  new TextEncoder().encode(save(ledger, { at, by: 'A colleague' }));

const walk = ({ states }: Ledger): number => {
  const began = performance.now();
  let leaves = 0;
  for (const { kind, entry } of states.values())
    if (kind && entry) leaves += leavesOf(entry, fieldsOf(kind)).size;
  if (leaves === 0) throw new Error('the measured file is empty');
  return performance.now() - began;
};

async function opened(ours: Ledger): Promise<Storage> {
  const database = new RopaDatabase('measured');
  await database.open();
  const noDrafts = { keep: () => undefined, left: [] };
  const ground = await browserGround(database, 'en', noDrafts, () => new Date().toISOString());
  const storage = await openStorage(ground);
  await storage.takeIn(ours, 'itself');
  return storage;
}

/** Resolves as soon as the desk stands there, at once where it does. */
function reaches(desk: ImportDesk, is: (step: ImportStep) => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      const { current } = desk.state.get();
      if (is(current)) resolve();
      else if (current.step === 'refused') reject(new Error(current.message.en));
      else return;
      stop();
    };
    const stop = desk.state.subscribe(look);
    look();
  });
}

async function timed(work: () => Promise<unknown>): Promise<Part> {
  const [tasks, began] = [longestTask(), performance.now()];
  await work();
  return { whole: performance.now() - began, longest: tasks.end() };
}

const inStep = (name: ImportStep['step']) => (step: ImportStep) => step.step === name;
const quiet = (): Promise<unknown> => new Promise((resume) => setTimeout(resume, 300));

async function measure(activities: number, shares: Shares): Promise<ImportingCost> {
  const { ours, theirs } = pairOf(plainRegister(activities), shares);
  const file = { type: 'file', name: 'colleague.ropa.json', bytes: bytesOf(theirs) } as const;
  walk(theirs);
  const leaves = walk(theirs);
  const storage = await opened(ours);
  const desk = importDesk(storage);

  desk.take([file]);
  await reaches(desk, (step) => step.step === 'comparing' && (step.share ?? 0) > 0.1);
  const pressed = performance.now();
  desk.putAway();
  await reaches(desk, inStep('rest'));
  const cancelled = performance.now() - pressed;

  await quiet();
  const opening = await timed(() => {
    desk.take([file]);
    return reaches(desk, inStep('comparing'));
  });
  let moved = 0;
  const stop = desk.state.subscribe(() => (moved += 1));
  const proposed = await timed(() => reaches(desk, inStep('review')));
  stop();
  await quiet();
  const taken = await timed(() => {
    desk.apply();
    return reaches(desk, inStep('done'));
  });
  const saved = await timed(async () => storage.session.get()?.queue.settled());
  return { opened: opening, proposed, shares: moved, cancelled, taken, saved, leaves };
}

Object.assign(globalThis, { measureImporting: measure });
