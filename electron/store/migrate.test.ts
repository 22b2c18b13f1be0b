import { fc } from '../../test/chances.ts';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { arbitraryLedger } from '../../test/arbitrary/ledger.ts';
import { cutShort, kinds } from '../../test/store/cut-short.ts';
import { memoryDisk, type MemoryDisk } from '../../test/disk/memory-disk.ts';
import { toThree, toTwo } from '../../test/store/invented-steps.ts';
import {
  actOn,
  first,
  folder,
  open,
  officerWith,
  putAll,
  root,
  second,
  storeOn,
  saying,
} from '../../test/store/scene.ts';
import { canonicalJson, type Json } from '../../shared/basics/json.ts';
import { changesOf } from '../../shared/changes/grouping.ts';
import { upgradeContent } from '../../shared/file-format/content-object.ts';
import { linesOf, type Content } from '../../shared/file-format/lines.ts';
import { load } from '../../shared/file-format/load.ts';
import { save } from '../../shared/file-format/save.ts';
import type { FormerStore } from './migrate.ts';
import type { StoreOptions } from './opening.ts';
import type { Store } from './store.ts';

const two: Partial<StoreOptions> = { version: 2, steps: toTwo, now: () => '2026-12-01T09:00:00.000Z' };
const three: Partial<StoreOptions> = { version: 3, steps: toThree, now: () => '2026-12-02T09:00:00.000Z' };

const linesIn = (content: Content | undefined): readonly string[] =>
  content ? Array.from(linesOf(content), (line) => canonicalJson(JSON.parse(line) as Json)) : [];
const linesFrom = async (store: Store): Promise<readonly (readonly string[])[]> => [
  linesIn((await store.content(first))?.content),
  linesIn((await store.content(second))?.content),
];
const copyOf = (disk: MemoryDisk): MemoryDisk => {
  const copy = memoryDisk();
  for (const [file, bytes] of disk.files()) copy.put(file, bytes);
  return copy;
};
const hashOf = (disk: MemoryDisk, below = ''): string => {
  const hash = createHash('sha256');
  for (const [file, bytes] of [...disk.files()].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    if (file.startsWith(below)) hash.update(file).update('\n').update(bytes);
  return hash.digest('hex');
};

describe('a migration', () => {
  it('MG-01 brings every register to the new version, keeps the old folder for 30 days, and goes on', async () => {
    const disk = memoryDisk();
    const [one, other] = await storeOn(disk);
    const old = hashOf(disk, root);
    const store = await open(disk, two);
    expect(store).toMatchObject({ access: 'full', migratedFrom: 1 });
    expect(store.notices().map(({ en }) => en)).toEqual([saying(/2 registers.*30 days/)]);
    expect(await linesFrom(store)).toEqual([
      linesIn(upgradeContent(first, one.contentAt(6), 1, toTwo)),
      linesIn(upgradeContent(second, other.contentAt(7), 1, toTwo)),
    ]);
    expect(store.standings()).toMatchObject([
      { register: first, seq: 6, about: one.about() },
      { register: second, seq: 7, about: other.about() },
    ]);
    expect(hashOf(disk, root)).toBe(old);
    await putAll(store, first, officerWith(2, 4));
    await store.startedWell();
    await store.close();
    const near = await open(disk, { ...two, now: () => '2026-12-31T08:00:00.000Z' });
    expect(near.migratedFrom).toBeUndefined();
    expect(hashOf(disk, root)).toBe(old);
    await near.close();
    const later = await open(disk, { ...two, now: () => '2026-12-31T10:00:00.000Z' });
    expect([...disk.files().keys()].filter((file) => file.startsWith(root))).toEqual([]);
    expect(later.standings()).toHaveLength(2);
  });

  it('MG-03 a second time does nothing, and step by step comes to the same as at once', async () => {
    const stepwise = memoryDisk();
    await storeOn(stepwise);
    const direct = copyOf(stepwise);
    await (await open(stepwise, two)).close();
    const before = hashOf(stepwise, `${folder}/v2`);
    await (await open(stepwise, { ...two, now: () => '2026-12-01T10:00:00.000Z' })).close();
    expect(hashOf(stepwise, `${folder}/v2`)).toBe(before);
    const a = await open(stepwise, three);
    const b = await open(direct, three);
    expect([a.migratedFrom, b.migratedFrom]).toEqual([2, 1]);
    expect(await linesFrom(a)).toEqual(await linesFrom(b));
    expect(a.standings()).toEqual(b.standings());
  });

  it('MG-01 takes the list of removed registers along', async () => {
    const disk = memoryDisk();
    await storeOn(disk);
    const store = await open(disk);
    await store.remove(first);
    await store.startedWell();
    await store.close();
    expect((await open(disk, two)).removed()).toEqual([first]);
  });

  it('MG-02 keeps the old folder for good where something in it could not be read', async () => {
    const disk = memoryDisk();
    await storeOn(disk);
    const broken = `${root}/${first}/snapshot-000000000006.jsonl`;
    disk.put(broken, (disk.files().get(broken) ?? new Uint8Array()).slice(0, 500));
    const store = await open(disk, two);
    expect(store.standings().map(({ register }) => register)).toEqual([second]);
    expect(store.notices().map(({ en }) => en)).toEqual([saying(/1 register\b/), saying(`v1/${first}`)]);
    await store.startedWell();
    await store.close();
    await open(disk, { ...two, now: () => '2036-12-01T09:00:00.000Z' });
    expect(disk.files().get(broken)).toHaveLength(500);
  });
});

describe.each(kinds)('a migration with $code at every operation', (kind) => {
  it('MG-02 leaves the old store whole, which the old program opens, or the new one', async () => {
    const reference = memoryDisk();
    const [one, other] = await storeOn(reference);
    const former = [linesIn(one.contentAt(6)), linesIn(other.contentAt(7))];
    const upgraded = await linesFrom(await open(reference, two));
    const seen = new Set<string>();
    for await (const cut of cutShort(kind, storeOn, async (start, fail) => {
      fail();
      return (await start(two)).access === 'full';
    })) {
      const now = { now: () => '2026-12-01T12:00:00.000Z' };
      const old = await open(copyOf(cut.disk), { pid: 300, ...now });
      seen.add(old.access);
      // Only a store that is the new one already may be strange to the old program, and it is that after the last step.
      const isNew = old.reading?.reason === 'newer';
      expect(isNew || (!cut.done && old.access === 'full'), `operation ${cut.at}`).toBe(true);
      expect(isNew ? former : await linesFrom(old), `operation ${cut.at}`).toEqual(former);
      const next = await open(cut.disk, { ...two, pid: 301, ...now });
      expect(next.access, `operation ${cut.at}`).toBe('full');
      expect(await linesFrom(next), `operation ${cut.at}`).toEqual(upgraded);
      expect((await cut.disk.list(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
    }
    expect(seen).toEqual(new Set(['full', 'reading']));
  });
});

describe('before a migration', () => {
  it('MG-07 everything can be backed up as the old program has it, before anything is written', async () => {
    const [ledger] = fc.sample(arbitraryLedger, { numRuns: 1, seed: 7 });
    if (!ledger) throw new Error('no sample');
    const changes = changesOf(ledger.history);
    const disk = memoryDisk();
    const store = await open(disk);
    const about = { name: {}, activities: 0, changedAt: '', takenInUpTo: 0 };
    await store.put(ledger.id, { states: ledger.states, changes }, about, changes.length);
    await store.startedWell();
    await store.close();
    const texts: string[] = [];
    const before = hashOf(disk, root);
    const migrated = await open(disk, {
      ...two,
      beforeMigration: async (former: FormerStore) => {
        expect([former.version, former.registers]).toEqual([1, [ledger.id]]);
        expect(hashOf(disk, root)).toBe(before);
        expect((await disk.list(folder)).toSorted()).toEqual([
          'current.json',
          'lock.json',
          'starts.json',
          'v1',
        ]);
        const content = (await former.recover(ledger.id))?.content;
        if (content)
          texts.push(save({ ...ledger, states: content.states }, { at: '2026-12-01T09:00:00.000Z', by: '' }));
      },
    });
    expect(migrated.migratedFrom).toBe(1);
    const restored = load(texts[0] ?? '');
    expect(restored.ok && restored.value.ledger).toEqual(ledger);
  });

  it('MG-07 a backup that fails stops it: the old store is untouched, shown, and the old program opens it', async () => {
    const disk = memoryDisk();
    const [one] = await storeOn(disk);
    const before = hashOf(disk, root);
    const store = await open(disk, {
      ...two,
      beforeMigration: async () => {
        throw Object.assign(new Error('full'), { code: 'ENOSPC' });
      },
    });
    expect(store.reading).toMatchObject({
      reason: 'failing',
      message: { en: saying('the disk is full'), ru: saying('нет места') },
    });
    expect(linesIn((await store.content(first))?.content)).toEqual(
      linesIn(upgradeContent(first, one.contentAt(6), 1, toTwo)),
    );
    expect(await store.put(first, one.contentAt(2), one.about(), 2)).toMatchObject({ ok: false });
    expect(hashOf(disk, root)).toBe(before);
    expect((await disk.list(folder)).filter((name) => /^v|^\.m/.test(name))).toEqual(['v1']);
    await store.startedWell();
    await store.close();
    const old = await open(disk);
    expect(old.access).toBe('full');
    await actOn(old, first, one);
  });
});
