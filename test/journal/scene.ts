import type { Disk } from '../../electron/files/disk.ts';
import { errorCode } from '../../electron/files/error-code.ts';
import { createJournal, openJournal, type Journal } from '../../electron/journal/journal.ts';
import type { JournalPlace } from '../../electron/journal/journal-over.ts';
import type { Position } from '../../electron/journal/recovered.ts';
import { recover } from '../../electron/journal/recover.ts';
import { writeSnapshot } from '../../electron/journal/write-snapshot.ts';
import { additionTo, register, type BusyOfficer } from './busy-officer.ts';

export const folder = '/store/v1/register';

export const placeOn = (disk: Disk, where = folder): JournalPlace => ({
  disk,
  folder: where,
  register,
  now: () => '2026-11-22T09:00:00.000Z',
});

/** What a failed promise's error has for a code; `undefined` where it did not fail. */
export const codeOf = (promise: Promise<unknown>): Promise<string | undefined> =>
  promise.then(
    () => undefined,
    (error: unknown) => errorCode(error) || String(error),
  );

/** A new, empty register of this officer. */
export const newJournal = (disk: Disk, officer: BusyOfficer): Promise<Journal> =>
  createJournal(placeOn(disk), officer.contentAt(0), officer.about());

/** Lets the officer act as often as there are lengths, each change appended by itself. */
export async function work(
  journal: Journal,
  officer: BusyOfficer,
  lengths: readonly number[],
): Promise<void> {
  for (const length of lengths) await journal.append([officer.act(length)], officer.about());
}

export async function takeSnapshot(journal: Journal, disk: Disk, where = folder): Promise<void> {
  await writeSnapshot(placeOn(disk, where), await journal.rotate());
  await journal.afterSnapshot();
}

export async function opened(disk: Disk, where = folder): Promise<Journal> {
  const journal = await openJournal(placeOn(disk, where));
  if (!journal) throw new Error('there is no register');
  return journal;
}

const lateId = '0190c009-0000-7000-8000-000000000009';

/** Opens what a crash left, adds one change and proves by a second opening that it is there; gives the notices of the first. */
export async function addAndReopen(
  disk: Disk,
  where = folder,
): Promise<{
  readonly journal: Journal;
  readonly before: Position;
}> {
  const journal = await opened(disk, where);
  const before = journal.position();
  const addition = additionTo(before.seq, lateId);
  const position = await journal.append([addition], journal.about());
  await journal.close();
  const found = await recover(disk, where, register);
  const isThere = found?.content.states.get(lateId)?.entry !== undefined;
  if (!isThere || found?.position.mark !== position.mark || found.notices.length > 0)
    throw new Error(`what was added after change ${before.seq} is not there`);
  return { journal, before };
}
