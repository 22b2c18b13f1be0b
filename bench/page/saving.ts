import { RopaDatabase } from '../../renderer/storage/database.ts';
import { actionsOf } from '../../renderer/storage/register-actions.ts';
import { browserGround } from '../../renderer/storage/open-here.ts';
import { openStorage, type Storage } from '../../renderer/storage/storage.ts';
import { load } from '../../shared/file-format/load.ts';

/** What saving one edit costs, in milliseconds, by the program and by IndexedDB alone. */
export interface SavingCost {
  readonly ours: readonly number[];
  readonly raw: readonly number[];
}

const rounds = 150;

async function measureOurs(storage: Storage): Promise<readonly number[]> {
  const session = storage.session.get();
  const activity = session?.view.get().register.activities[0];
  if (!session || !activity) throw new Error('the measured register is empty');
  const actions = actionsOf(session);
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    actions.write(activity.id, '/notes/en', `round ${round}`);
    await session.queue.settled();
    times.push(performance.now() - start);
  }
  return times;
}

type Records = readonly (readonly [store: string, record: object])[];

/** The floor: the same three records, put by hand in one strict transaction. */
async function measureRaw(database: RopaDatabase): Promise<readonly number[]> {
  const idb = database.backendDB();
  const [register] = await database.registers.toArray();
  const [entity] = await database.entities.filter((record) => record.kind === 'activities').toArray();
  const change = await database.changes.orderBy(':id').last();
  if (!register || !entity || !change) throw new Error('there is nothing to write');
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const records: Records = [
      ['registers', register],
      ['entities', entity],
      ['changes', { ...change, seq: 1_000_000 + round }],
    ];
    const start = performance.now();
    await put(idb, records);
    times.push(performance.now() - start);
  }
  return times;
}

function put(idb: IDBDatabase, records: Records): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = idb.transaction(
      records.map(([store]) => store),
      'readwrite',
      { durability: 'strict' },
    );
    for (const [store, record] of records) transaction.objectStore(store).put(record);
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('error', () =>
      reject(transaction.error ?? new Error('the transaction failed')),
    );
  });
}

/** Measures in turns, so that a disk that grows slow slows both. */
async function measureSaving(file: string): Promise<SavingCost> {
  const database = new RopaDatabase('measured');
  await database.open();
  const noDrafts = { keep: () => undefined, left: [] };
  const storage = await openStorage(
    await browserGround(database, 'en', noDrafts, () => new Date().toISOString()),
  );
  const loaded = load(file);
  if (!loaded.ok) throw new Error(loaded.failure.message.en);
  await storage.takeIn(loaded.value.ledger, 'itself');
  const [ours, raw]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < 3; turn += 1) {
    ours.push(...(await measureOurs(storage)));
    raw.push(...(await measureRaw(database)));
  }
  return { ours, raw };
}

Object.assign(window, { measureSaving });
