import { fc } from '../../test/chances.ts';
import { describe, expect, it } from 'vitest';
import { changesOf } from '../../shared/changes/grouping.ts';
import { arbitraryLedger } from '../../test/arbitrary/ledger.ts';
import { memoryDisk, type MemoryDisk } from '../../test/disk/memory-disk.ts';
import { busyOfficer, register, type BusyOfficer } from '../../test/journal/busy-officer.ts';
import { codeOf, folder, placeOn, takeSnapshot } from '../../test/journal/scene.ts';
import { seeded } from '../../test/journal/seeded.ts';
import { createJournal, openJournal, type Journal } from './journal.ts';
import type { JournalPlace } from './journal-over.ts';
import { recover } from './recover.ts';

interface Scene {
  readonly disk: MemoryDisk;
  readonly place: JournalPlace;
  readonly officer: BusyOfficer;
  readonly journal: Journal;
}

async function scene(count: number): Promise<Scene> {
  const disk = memoryDisk();
  const officer = busyOfficer(seeded(7));
  const place = placeOn(disk);
  const journal = await createJournal(place, officer.contentAt(0), officer.about());
  for (let step = 0; step < count; step += 1) await journal.append([officer.act(40)], officer.about());
  return { disk, place, officer, journal };
}

const names = async ({ disk }: Scene): Promise<readonly string[]> => (await disk.list(folder)).toSorted();

describe('a journal', () => {
  it('gives back what was appended, from the disk alone', async () => {
    const { disk, officer, journal } = await scene(30);
    const found = await recover(disk, folder, register);
    expect(found).toEqual({
      position: journal.position(),
      about: officer.about(),
      content: officer.contentAt(30),
      notices: [],
    });
    expect(await recover(disk, folder, register, 11)).toMatchObject({
      position: { seq: 11 },
      content: officer.contentAt(11),
    });
    expect(await journal.content()).toEqual(officer.contentAt(30));
  });

  it('gives back whatever people enter, rewrite and delete, begun at any point of their history', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryLedger, fc.nat(), async ({ states, history }, cut) => {
        const changes = changesOf(history);
        const [disk, about] = [memoryDisk(), busyOfficer(seeded(1)).about()];
        const journal = await createJournal(placeOn(disk), { states: new Map(), changes: [] }, about);
        const [before, after] = [changes.slice(0, cut % changes.length), changes.slice(cut % changes.length)];
        for (const change of before) await journal.append([change], about);
        await takeSnapshot(journal, disk);
        await journal.append(after, about);
        const found = await recover(disk, folder, register);
        expect(found?.content).toEqual({ states, changes });
      }),
      { numRuns: 60 },
    );
  });

  it('knows no register where there is none', async () => {
    const disk = memoryDisk();
    expect(await openJournal(placeOn(disk))).toBeUndefined();
    expect(await recover(disk, folder, register)).toBeUndefined();
  });

  it('goes on after it was closed, and gives the changes after any place it knows', async () => {
    const { place, officer, journal } = await scene(5);
    const five = journal.position();
    await journal.close();
    expect(await codeOf(journal.append([officer.act(9)], officer.about()))).toBe('JOURNAL_CLOSED');
    const again = await openJournal(place);
    await again?.append([officer.changes()[5] ?? officer.act(1), officer.act(9)], officer.about());
    expect(again?.position().seq).toBe(7);
    expect(await again?.changesSince(five)).toEqual(officer.changes().slice(5));
    expect(await again?.changesSince({ seq: 5, mark: 'another' })).toBeUndefined();
    expect(await again?.changesSince({ seq: 70, mark: five.mark })).toBeUndefined();
  });

  it('acknowledges what is there already, and refuses another change under its number', async () => {
    const { place, officer, journal } = await scene(6);
    const last = journal.position();
    const steps = officer.changes();
    expect(await journal.append(steps.slice(2), officer.about())).toEqual(last);
    const other = busyOfficer(seeded(8));
    const contrary = Array.from({ length: 6 }, () => other.act(5));
    expect(await codeOf(journal.append(contrary.slice(5), other.about()))).toBe('JOURNAL_CONFLICT');
    await takeSnapshot(journal, place.disk);
    const again = await openJournal(place);
    expect(await again?.append(steps.slice(2), officer.about())).toEqual(last);
    expect(await codeOf(again?.append(contrary.slice(5), other.about()) ?? Promise.resolve())).toBe(
      'JOURNAL_CONFLICT',
    );
  });

  it('refuses changes that leave one out or were made on something else', async () => {
    const { officer, journal } = await scene(3);
    officer.act(4);
    expect(await codeOf(journal.append([officer.act(4)], officer.about()))).toBe('JOURNAL_UNFIT');
    const [first] = officer.changes();
    if (!first) throw new Error('nothing was done');
    expect(await codeOf(journal.append([{ ...first, seq: 4 }], officer.about()))).toBe('JOURNAL_UNFIT');
    expect(journal.position().seq).toBe(3);
  });

  it('begins with what a file holds, and replaces nothing', async () => {
    const { officer } = await scene(9);
    const disk = memoryDisk();
    const journal = await createJournal(placeOn(disk), officer.contentAt(9), officer.about());
    expect(journal.position()).toMatchObject({ seq: 9 });
    expect(journal.position().mark).toMatch(/^[0-9a-f]{16}$/);
    expect(await codeOf(createJournal(placeOn(disk), officer.contentAt(9), officer.about()))).toBe(
      'JOURNAL_THERE',
    );
    await journal.append([officer.act(20)], officer.about());
    expect((await recover(disk, folder, register))?.content).toEqual(officer.contentAt(10));
  });

  it('keeps the two newest snapshots and the journal from the second on', async () => {
    const all = await scene(4);
    const { disk, place, officer, journal } = all;
    for (let round = 0; round < 3; round += 1) {
      await takeSnapshot(journal, place.disk);
      for (let step = 0; step < 4; step += 1) await journal.append([officer.act(30)], officer.about());
    }
    expect(await names(all)).toEqual([
      'journal-000000000003.log',
      'journal-000000000004.log',
      'snapshot-000000000008.jsonl',
      'snapshot-000000000012.jsonl',
    ]);
    expect((await recover(disk, folder, register))?.content).toEqual(officer.contentAt(16));
    expect(await journal.changesSince({ seq: 0, mark: '' })).toBeUndefined();
  });

  it('asks for a snapshot after a thousand changes, and not again once there is one', async () => {
    const { place, officer, journal } = await scene(1000);
    expect(journal.isSnapshotDue()).toBe(false);
    await journal.append([officer.act(10)], officer.about());
    expect(journal.isSnapshotDue()).toBe(true);
    await takeSnapshot(journal, place.disk);
    expect(journal.isSnapshotDue()).toBe(false);
  });

  it('asks for a snapshot after four megabytes', async () => {
    const { officer, journal } = await scene(1);
    await journal.append([officer.act(1_500_000)], officer.about());
    expect(journal.isSnapshotDue()).toBe(false);
    await journal.append([officer.act(1_500_000)], officer.about());
    expect(journal.isSnapshotDue()).toBe(true);
  });

  it('writes nothing to what a later release wrote', async () => {
    const { disk, place, officer, journal } = await scene(2);
    await journal.close();
    const file = `${folder}/snapshot-000000000002.jsonl`;
    disk.put(file, Buffer.from(`{"format":"ropa-desk/snapshot","version":2}\n`));
    const before = disk.files();
    const again = await openJournal(place);
    expect(again?.notices).toEqual([{ type: 'newer', version: 2 }]);
    expect(again?.position().seq).toBe(2);
    expect(await codeOf(again?.append([officer.act(3)], officer.about()) ?? Promise.resolve())).toBe(
      'JOURNAL_NEWER',
    );
    await again?.close();
    expect(disk.files()).toEqual(before);
  });
});
