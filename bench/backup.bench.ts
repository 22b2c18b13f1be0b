import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { makeBackup } from '../electron/backups/make-backup.ts';
import { drillBackup } from '../electron/backups/drill-backup.ts';
import { nodeDisk } from '../electron/files/disk.ts';
import { createJournal } from '../electron/journal/journal.ts';
import { recover } from '../electron/journal/recover.ts';
import { changesOf } from '../shared/changes/grouping.ts';
import { load } from '../shared/file-format/load.ts';
import { fileOf } from './ledger-of.ts';
import { figure, report } from './report.ts';

const register = '0190a000-0000-7000-8000-0000000000aa';
const at = '2026-11-22T09:00:00.000Z';
const home = mkdtempSync(path.join(os.tmpdir(), 'ropa-bench-'));

const seconds = async <Value>(work: () => Promise<Value>): Promise<readonly [Value, number]> => {
  const start = performance.now();
  return [await work(), (performance.now() - start) / 1000];
};

async function measure(activities: number): Promise<void> {
  const loaded = load(fileOf(activities));
  if (!loaded.ok) throw new Error('the sample register is refused');
  const { states, history } = loaded.value.ledger;
  const journal = path.join(home, `${activities}`, register);
  const about = { name: { en: 'Example Ltd' }, activities, changedAt: at, takenInUpTo: 0 };
  await nodeDisk.makeFolder(path.dirname(journal));
  const place = { disk: nodeDisk, folder: journal, register, now: () => at };
  await (await createJournal(place, { states, changes: changesOf(history) }, about, 1)).close();
  const backups = path.join(home, `${activities}-backups`);
  await nodeDisk.makeFolder(backups);
  const task = { register, journal, backups, seq: 1, reason: 'asked', at } as const;
  const [made, making] = await seconds(() =>
    makeBackup(nodeDisk, (...where) => recover(nodeDisk, ...where), task),
  );
  if (made.type !== 'made') throw new Error('no backup was made');
  const { entry } = made;
  const [drilled, drilling] = await seconds(() =>
    drillBackup(nodeDisk, {
      file: path.join(backups, entry.id),
      entry,
      scratch: path.join(backups, 'aside'),
      at,
    }),
  );
  if (drilled !== 'passed') throw new Error('the backup did not come back');
  report(`a verified backup of ${activities.toLocaleString('en')} activities`, [
    figure('seconds', making),
    figure('MB', entry.bytes / 1e6),
    figure('MB unpacked', entry.textBytes / 1e6),
  ]);
  report(`restoring it aside and comparing`, [figure('seconds', drilling, 3)]);
}

try {
  await measure(1000);
  await measure(10_000);
} finally {
  rmSync(home, { recursive: true });
}
