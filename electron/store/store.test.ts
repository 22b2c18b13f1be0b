import { describe, expect, it } from 'vitest';
import { faultyDisk } from '../../test/disk/faulty-disk.ts';
import { memoryDisk } from '../../test/disk/memory-disk.ts';
import {
  actOn,
  first,
  folder,
  officerWith,
  open,
  putAll,
  root,
  second,
  storeOn,
  saying,
} from '../../test/store/scene.ts';
import { writeSnapshot } from '../journal/write-snapshot.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a store', () => {
  it('keeps registers, appends to them and gives them back from the disk alone', async () => {
    const disk = memoryDisk();
    const [one, two] = await storeOn(disk);
    const store = await open(disk);
    expect(store.access).toBe('full');
    expect(store.standings()).toMatchObject([
      { register: first, seq: 6, about: one.about() },
      { register: second, seq: 7, about: two.about() },
    ]);
    expect((await store.content(first))?.content).toEqual(one.contentAt(6));
    expect((await store.content(second))?.content).toEqual(two.contentAt(7));
    expect(store.notices()).toEqual([]);
  });

  it('gives content up to the change acknowledged last, and the changes after a position', async () => {
    const disk = memoryDisk();
    const [, two] = await storeOn(disk);
    const store = await open(disk);
    const before = store.standings()[1] ?? { seq: -1, mark: '' };
    await actOn(store, second, two);
    const content = await store.content(second);
    expect(content?.position.seq).toBe(8);
    expect(content?.content).toEqual(two.contentAt(8));
    expect(store.standings()[1]).toMatchObject(content?.position ?? {});
    expect(await store.changesSince(second, before)).toEqual(two.changes().slice(7));
  });

  it('does what is asked twice once, and refuses another change of the same number in words', async () => {
    const disk = memoryDisk();
    const [one] = await storeOn(disk);
    const store = await open(disk);
    const change = one.act(10);
    const done = await store.append(first, [change], one.about());
    expect(await store.append(first, [change], one.about())).toEqual(done);
    const other = await store.append(first, [{ ...change, by: 'Somebody else' }], one.about());
    expect(other).toMatchObject({ ok: false, failure: { en: saying(/^Not saved/) } });
    expect(store.standings()[0]?.seq).toBe(7);
  });

  it('puts another register in the place of one, and one removed is gone until it is put again', async () => {
    const disk = memoryDisk();
    await storeOn(disk);
    const store = await open(disk);
    const other = officerWith(3, 9);
    await putAll(store, first, other);
    expect((await store.content(first))?.content).toEqual(other.contentAt(3));
    await actOn(store, first, other);
    await store.remove(second);
    expect(store.removed()).toEqual([second]);
    await store.close();

    const again = await open(disk);
    expect(again.standings().map(({ register, seq }) => [register, seq])).toEqual([[first, 4]]);
    expect(again.removed()).toEqual([second]);
    expect(await again.content(second)).toBeUndefined();
    expect(await again.append(second, [other.act(3)], other.about())).toMatchObject({ ok: false });
    await putAll(again, second, other);
    expect(again.removed()).toEqual([]);
    expect((await disk.list(root)).toSorted()).toEqual([first, second, 'removed.json']);
  });

  it('tells which registers ask for a snapshot, and replaces none while its snapshot is written', async () => {
    const disk = memoryDisk();
    const [one] = await storeOn(disk);
    const store = await open(disk);
    expect(store.snapshotsDue()).toEqual([]);
    for (let step = 0; step < 1001; step += 1) await actOn(store, first, one);
    expect(store.snapshotsDue()).toEqual([first]);
    let replaced: Promise<void> | undefined;
    const order: string[] = [];
    await store.snapshot(first, async (place, upTo) => {
      replaced = putAll(store, first, officerWith(2, 5)).then(() => void order.push('replaced'));
      await writeSnapshot({ disk, folder: place, register: first }, upTo);
      order.push('snapshot');
    });
    await replaced;
    expect(order).toEqual(['snapshot', 'replaced']);
    expect((await store.content(first))?.position.seq).toBe(2);
    expect(store.snapshotsDue()).toEqual([]);
  });
});

describe('what lies beside the registers', () => {
  const draft = (entity: string, to: string) => ({
    register: first,
    entity,
    at: '2026-11-22T09:00:00.000Z',
    writes: [{ path: '/name/en', from: null, to }],
  });

  it('is kept over a restart; a draft without writes takes the one before away', async () => {
    const disk = memoryDisk();
    const store = await open(disk);
    await store.keepDraft(draft(first, 'one'));
    await store.keepDraft(draft(first, 'two'));
    await store.keepDraft(draft(second, 'three'));
    await store.keepDraft({ ...draft(second, ''), writes: [] });
    expect(await store.keepSettings({ language: 'ru' })).toBe(true);
    await store.close();
    const again = await open(disk);
    expect(again.drafts()).toEqual([draft(first, 'two')]);
    expect(again.settings()).toEqual({ language: 'ru' });
  });

  it('is written once for a burst of drafts, and none of them waits for the disk', async () => {
    const disk = faultyDisk(memoryDisk());
    const store = await open(disk);
    const before = disk.calls('rename');
    const flushes = disk.calls('sync') + disk.calls('datasync');
    await Promise.all(Array.from({ length: 50 }, (_, n) => store.keepDraft(draft(first, `text ${n}`))));
    expect(disk.calls('rename') - before).toBeLessThanOrEqual(2);
    expect(disk.calls('sync') + disk.calls('datasync')).toBe(flushes);
    await store.close();
    expect((await open(disk)).drafts()).toEqual([draft(first, 'text 49')]);
  });

  it('goes when its register is removed', async () => {
    const disk = memoryDisk();
    await storeOn(disk);
    const store = await open(disk);
    await store.keepDraft(draft(second, 'text'));
    await store.remove(first);
    await store.close();
    expect((await open(disk)).drafts()).toEqual([]);
  });

  it('is set aside where it is damaged, told once, and hides no register', async () => {
    const disk = memoryDisk();
    await storeOn(disk);
    disk.put(`${folder}/drafts.json`, bytes('[{"regis'));
    disk.put(`${folder}/settings.json`, bytes('[1]'));
    disk.put(`${root}/removed.json`, bytes('\u0000'));
    disk.put(`${folder}/starts.json`, bytes('{'));
    disk.put(`${folder}/current.json`, bytes(''));
    const store = await open(disk);
    expect(store.access).toBe('full');
    expect(store.standings()).toHaveLength(2);
    const told = store.notices();
    expect(told).toHaveLength(4);
    expect(told.map(({ en }) => en).join(' ')).toMatch(/drafts\.damaged-2026-11-22T09-00-00-000Z\.json/);
    expect(store.notices()).toEqual([]);
    await store.close();
    expect((await open(disk)).notices()).toEqual([]);
  });
});

describe('a register that cannot be opened', () => {
  it('is told of, left as it is, and hides none of the others', async () => {
    const disk = memoryDisk();
    const [one] = await storeOn(disk);
    const broken = `${root}/${first}/snapshot-000000000006.jsonl`;
    const harm = (await disk.readFile(broken)).map((byte, at) => (at === 900 ? byte ^ 1 : byte));
    disk.put(broken, harm);
    const store = await open(disk);
    expect(store.standings().map(({ register }) => register)).toEqual([second]);
    expect(store.isDamaged()).toBe(true);
    expect(store.notices().map(({ en }) => en)).toEqual([saying(first)]);
    expect(await store.append(first, [one.act(3)], one.about())).toMatchObject({ ok: false });
    expect(await disk.readFile(broken)).toEqual(harm);
    await putAll(store, first, one);
    expect(store.isDamaged()).toBe(false);
    await store.close();
    const kept = [...disk.files()].filter(([file]) => file.includes(`.kept-${first}`));
    expect(kept.map(([, data]) => data)).toContainEqual(harm);
    expect((await open(disk)).standings()).toHaveLength(2);
  });

  it('is tried again when the disk lets it be read', async () => {
    const disk = faultyDisk(memoryDisk());
    const [one] = await storeOn(disk);
    disk.fail({ operation: 'list', nth: 1, times: Infinity, code: 'EACCES', file: new RegExp(first) });
    const store = await open(disk);
    expect(store.standings().map(({ register }) => register)).toEqual([second]);
    const change = one.act(5);
    expect(await store.append(first, [change], one.about())).toMatchObject({ ok: false });
    disk.mend();
    expect(await store.append(first, [change], one.about())).toMatchObject({ ok: true });
    expect(store.isDamaged()).toBe(false);
  });
});
