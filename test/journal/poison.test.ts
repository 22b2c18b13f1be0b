import { describe, expect, it } from 'vitest';
import { canonicalJson, type Json } from '../../shared/basics/json.ts';
import type { Change } from '../../shared/changes/change.ts';
import { markAfter } from '../../electron/journal/mark.ts';
import { encodeRecord } from '../../electron/journal/record.ts';
import type { Position } from '../../electron/journal/recovered.ts';
import { recover } from '../../electron/journal/recover.ts';
import { writeSnapshot } from '../../electron/journal/write-snapshot.ts';
import { memoryDisk } from '../disk/memory-disk.ts';
import { additionTo, busyOfficer, register } from './busy-officer.ts';
import { codeOf, folder, newJournal, opened, placeOn, work } from './scene.ts';
import { seeded } from './seeded.ts';

const deep = (levels: number): Json => JSON.parse('['.repeat(levels) + ']'.repeat(levels)) as Json;
const entity = '0190c001-0000-7000-8000-000000000001';

function changeTo(to: unknown, seq: number): Change {
  const head = ['r1kq7', 2] as const;
  const [by, at, via] = ['DPO', '2026-11-22T09:00:00.000Z', 'edit'] as const;
  const event = { at, by, entity, from: null, head, path: '/name/ru', to: to as Json, via };
  return { seq, at, by, replica: 'r1kq7', via, events: [event] };
}

const endless: Record<string, unknown> = {};
endless['self'] = endless;

const poisons: readonly (readonly [string, unknown])[] = [
  ['6,000 levels', deep(6000)],
  ['201 levels', deep(201)],
  ['a lone surrogate', 'a\uD800b'],
  ['a lone surrogate in a key', { '\uDC00': 1 }],
  ['21 million characters', 'x'.repeat(21_000_000)],
  ['no number', Number.NaN],
  ['a date', new Date(0)],
  ['a map', new Map([[1, 2]])],
  ['a function', () => 1],
  ['a big integer', 1n],
  ['itself', endless],
];

describe('a record that must not be stored', () => {
  it.each(poisons)('FL-10 with %s is refused, naming the entity and the path', async (_, to) => {
    const disk = memoryDisk();
    const officer = busyOfficer(seeded(41));
    const journal = await newJournal(disk, officer);
    await work(journal, officer, [10]);
    const refused = journal.append([changeTo(to, 2)], officer.about());
    expect(await codeOf(refused)).toBe('JOURNAL_POISON');
    await expect(refused).rejects.toThrow(new RegExp(`${entity}.*/name/ru`));
    expect(journal.position().seq).toBe(1);
    await work(journal, officer, [10]);
    expect((await recover(disk, folder, register))?.content).toEqual(officer.contentAt(2));
  });

  it('FL-10 a text of 200 levels less, of both alphabets, or of 19 million characters is stored', async () => {
    const disk = memoryDisk();
    const officer = busyOfficer(seeded(41));
    const journal = await newJournal(disk, officer);
    await work(journal, officer, [10]);
    await journal.append([officer.act(19_000_000)], officer.about());
    expect((await recover(disk, folder, register))?.position.seq).toBe(2);
  });
});

/** The record of a change as `encodeBatch` writes it, made by hand around what it would refuse. */
function smuggled(change: Change, text: string, before: Position): Buffer {
  const about = canonicalJson({ activities: 1, changedAt: '', name: {}, takenInUpTo: 0 });
  const json = canonicalJson(change as unknown as Json).replace('"SMUGGLED"', text);
  const mark = markAfter(before.mark, json);
  return encodeRecord(`{"about":${about},"batch":[1,1],"change":${json},"mark":"${mark}","type":"change"}`);
}

describe('a poisoned record in the store', () => {
  it.each([
    ['6,000 levels', `${'['.repeat(6000)}${']'.repeat(6000)}`],
    ['a lone surrogate', '"a\\ud800b"'],
    ['50 MB', `"${'x'.repeat(50_000_000)}"`],
    ['an array of a million', `[${'1,'.repeat(1_000_000)}1]`],
  ])('FL-10 with %s stops neither the snapshot nor what comes after it', async (_, text) => {
    const disk = memoryDisk();
    const officer = busyOfficer(seeded(41));
    const journal = await newJournal(disk, officer);
    await work(journal, officer, [10]);
    const segment = await disk.open(`${folder}/journal-000000000001.log`, 'a');
    await segment.write(smuggled(changeTo('SMUGGLED', 2), text, journal.position()));

    const again = await opened(disk);
    expect(again.position().seq).toBe(2);
    const later = additionTo(2, '0190c009-0000-7000-8000-000000000001');
    await again.append([later], again.about());
    const counts = await writeSnapshot(placeOn(disk), await again.rotate());
    expect(counts).toEqual({ seq: 3, entities: 2, changes: 3 });
    const found = await recover(disk, folder, register);
    expect(found?.position.seq).toBe(3);
    expect(found?.content.changes).toHaveLength(3);
    expect(found?.content.states.get(later.events[0]?.entity ?? '')?.entry).toBeDefined();
  });

  it('FL-10 what could not be carried out is named', async () => {
    const disk = memoryDisk();
    const officer = busyOfficer(seeded(41));
    const journal = await newJournal(disk, officer);
    await work(journal, officer, [10]);
    const segment = await disk.open(`${folder}/journal-000000000001.log`, 'a');
    const text = `${'['.repeat(6000)}${']'.repeat(6000)}`;
    await segment.write(smuggled(changeTo('SMUGGLED', 2), text, journal.position()));
    const notice = { type: 'poison', seq: 2, entity, path: '/name/ru' };
    expect((await recover(disk, folder, register))?.notices).toEqual([notice]);
    expect((await opened(disk)).notices).toEqual([notice]);
  });
});
