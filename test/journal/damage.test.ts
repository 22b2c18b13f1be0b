import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { recordAt } from '../../electron/journal/record.ts';
import { recover } from '../../electron/journal/recover.ts';
import { memoryDisk, type MemoryDisk } from '../disk/memory-disk.ts';
import { busyOfficer, register } from './busy-officer.ts';
import { addAndReopen, codeOf, folder, newJournal, opened, takeSnapshot, work } from './scene.ts';
import { seeded } from './seeded.ts';

const officer = busyOfficer(seeded(5));
const segment = `${folder}/journal-000000000001.log`;
const asideOf = (disk: MemoryDisk): readonly (readonly [string, Uint8Array])[] =>
  [...disk.files()].filter(([file]) => file.startsWith(`${folder}/aside/`));

/** A segment of ten appends, one of them of three changes; `ends[n]` is where the nth append ends, the header's first. */
let whole = Buffer.alloc(0);
let snapshot: readonly [string, Uint8Array] = ['', new Uint8Array(0)];
const ends: number[] = [];
const seqs: number[] = [];

beforeAll(async () => {
  const disk = memoryDisk();
  const journal = await newJournal(disk, officer);
  for (let append = 0; append < 10; append += 1) {
    const changes = Array.from({ length: append === 4 ? 3 : 1 }, () => officer.act(append * 3));
    const { seq } = await journal.append(changes, officer.about());
    seqs.push(seq);
    if (append === 0) ends.push(recordAt(Buffer.from(await disk.readFile(segment)), 0)?.end ?? 0);
    ends.push(await disk.size(segment));
  }
  whole = Buffer.from(await disk.readFile(segment));
  snapshot = [
    `${folder}/snapshot-000000000000.jsonl`,
    await disk.readFile(`${folder}/snapshot-000000000000.jsonl`),
  ];
});

const diskWith = (bytes: Uint8Array): MemoryDisk => {
  const disk = memoryDisk();
  disk.put(...snapshot);
  disk.put(segment, bytes);
  return disk;
};
/** The number of the last change whose append ends at or before this byte. */
const seqAt = (byte: number): number => seqs.findLast((_, at) => (ends[at + 1] ?? Infinity) <= byte) ?? 0;

describe('a damaged journal', () => {
  it('CR-05 a journal cut at every byte gives every whole append, takes the next and keeps it', async () => {
    for (let length = 0; length <= whole.length; length += 1) {
      const disk = diskWith(whole.subarray(0, length));
      const { journal, before } = await addAndReopen(disk);
      expect(before.seq, `cut at ${length}`).toBe(seqAt(length));
      const keep = ends.findLast((end) => end <= length) ?? 0;
      const kept = Buffer.concat(asideOf(disk).map(([, bytes]) => bytes));
      expect(kept.equals(whole.subarray(keep, length)), `kept aside at ${length}`).toBe(true);
      expect(journal.notices.length).toBe(length === keep ? 0 : 1);
    }
    expect(whole.length).toBeGreaterThan(4000);
  });

  it('CR-05 what is cut off lies flushed in aside/ first, and nothing is appended before', async () => {
    const disk = diskWith(whole.subarray(0, -5));
    const journal = await opened(disk);
    const types = disk.steps.map(({ type }) => type);
    expect(types.slice(0, 6)).toEqual(['create', 'write', 'sync', 'sync-folder', 'sync-folder', 'truncate']);
    expect(types.slice(6)).toEqual(['sync', 'sync-folder']);
    const [file, bytes] = asideOf(disk)[0] ?? ['', new Uint8Array(0)];
    expect(journal.notices).toEqual([{ type: 'trimmed', bytes: bytes.length, file }]);
  });

  it('CR-06 a bit turned in every byte is never taken for data, and costs nothing that came before it', async () => {
    for (let byte = 0; byte < whole.length; byte += 1) {
      const bytes = Buffer.from(whole);
      bytes[byte] = (bytes[byte] ?? 0) ^ (1 << (byte % 8));
      const found = await recover(diskWith(bytes), folder, register);
      // The header says nothing that the changes do not say, and a line end nothing at all.
      const isHarmless = byte < (ends[0] ?? 0) || whole[byte] === 10;
      const seq = isHarmless ? seqs.at(-1) : seqAt(byte);
      expect(found?.position.seq, `bit in byte ${byte}`).toBe(seq);
      expect(found?.content, `bit in byte ${byte}`).toEqual(officer.contentAt(seq ?? 0));
      const isLast = byte >= (ends.at(-2) ?? 0);
      const gap = [{ type: 'gap', after: seq, file: 'journal-000000000001.log' }];
      expect(found?.notices, `bit in byte ${byte}`).toEqual(isHarmless || isLast ? [] : gap);
    }
  });

  it('CR-06 the damaged segment is kept aside as it was, and the register goes on from before the damage', async () => {
    for (let byte = 3; byte < whole.length; byte += 41) {
      const bytes = Buffer.from(whole);
      bytes[byte] = (bytes[byte] ?? 0) ^ 16;
      const disk = diskWith(bytes);
      const { journal, before } = await addAndReopen(disk);
      const [notice] = journal.notices;
      if (notice?.type !== 'gap') continue;
      expect(notice.after).toBe(before.seq);
      expect(Buffer.from(await disk.readFile(notice.file)).equals(bytes)).toBe(true);
    }
  });

  it('CR-06 a bit turned at the end of an earlier segment names that segment and keeps both aside', async () => {
    const disk = memoryDisk();
    const other = busyOfficer(seeded(6));
    const journal = await newJournal(disk, other);
    await work(journal, other, [20, 20]);
    await journal.rotate();
    await work(journal, other, [20]);
    const bytes = Buffer.from(await disk.readFile(segment));
    bytes[bytes.length - 9] = (bytes.at(-9) ?? 0) ^ 1;
    disk.put(segment, bytes);
    const { journal: again } = await addAndReopen(disk);
    const [notice] = again.notices;
    expect(notice).toMatchObject({ type: 'gap', after: 1, file: asideOf(disk)[0]?.[0] });
    expect(asideOf(disk).map(([file]) => path.basename(file).slice(0, 20))).toEqual([
      'journal-000000000001',
      'journal-000000000002',
    ]);
  });

  it('CR-06 a segment that is gone from the middle stops there, and the later ones are kept aside', async () => {
    const disk = memoryDisk();
    const other = busyOfficer(seeded(6));
    const journal = await newJournal(disk, other);
    for (let round = 0; round < 3; round += 1) {
      await work(journal, other, [20, 20]);
      await journal.rotate();
    }
    await disk.unlink(`${folder}/journal-000000000002.log`);
    const { journal: again, before } = await addAndReopen(disk);
    expect(before.seq).toBe(2);
    expect(again.notices).toMatchObject([{ type: 'gap', after: 2 }]);
    expect(asideOf(disk)).toHaveLength(1);
  });
});

describe('a damaged snapshot', () => {
  const damages: Readonly<Record<string, (bytes: Buffer) => Buffer | undefined>> = {
    'one bit turned': (bytes) => {
      bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 4;
      return bytes;
    },
    'cut in half': (bytes) => bytes.subarray(0, bytes.length >> 1),
    'all zeros': (bytes) => Buffer.alloc(bytes.length),
    deleted: () => undefined,
  };

  const threeStages = async (): Promise<MemoryDisk> => {
    const disk = memoryDisk();
    const one = busyOfficer(seeded(9));
    const journal = await newJournal(disk, one);
    for (const lengths of [[30, 30, 30], [40, 40], [50]]) {
      await work(journal, one, lengths);
      if (lengths.length > 1) await takeSnapshot(journal, disk);
    }
    return disk;
  };
  const last = busyOfficer(seeded(9));
  for (const length of [30, 30, 30, 40, 40, 50]) last.act(length);
  const newest = `${folder}/snapshot-000000000005.jsonl`;
  const second = `${folder}/snapshot-000000000003.jsonl`;

  it.each(Object.entries(damages))('CR-07 the newest snapshot %s: nothing is lost', async (_, damage) => {
    const disk = await threeStages();
    const bytes = damage(Buffer.from(await disk.readFile(newest)));
    if (bytes) disk.put(newest, bytes);
    else await disk.unlink(newest);
    const found = await recover(disk, folder, register);
    expect(found?.content).toEqual(last.contentAt(6));
    const { journal } = await addAndReopen(disk);
    const aside = asideOf(disk);
    expect(journal.notices).toEqual(aside.map(([file]) => ({ type: 'snapshot-damaged', file, usedSeq: 3 })));
    expect(aside.map(([, kept]) => Buffer.from(kept))).toEqual(bytes ? [bytes] : []);
  });

  it('CR-07 after a damaged snapshot the next is due at once, and no longer when it is there', async () => {
    const disk = await threeStages();
    disk.put(newest, Buffer.from('x'));
    const journal = await opened(disk);
    expect(journal.isSnapshotDue()).toBe(true);
    await takeSnapshot(journal, disk);
    expect(journal.isSnapshotDue()).toBe(false);
    expect(await journal.content()).toEqual(last.contentAt(6));
  });

  it('CR-07 all snapshots damaged: a register is never taken for an empty one', async () => {
    const disk = await threeStages();
    for (const file of [newest, second]) disk.put(file, Buffer.from('x'));
    const before = disk.files();
    expect(await codeOf(recover(disk, folder, register))).toBe('JOURNAL_DAMAGED');
    expect(await codeOf(opened(disk))).toBe('JOURNAL_DAMAGED');
    expect(disk.files()).toEqual(before);
  });

  it('CR-07 all snapshots damaged, but the journal goes back to the beginning: nothing is lost', async () => {
    const disk = diskWith(whole);
    disk.put(snapshot[0], Buffer.from('x'));
    const found = await recover(disk, folder, register);
    expect(found?.content).toEqual(officer.contentAt(12));
  });
});
