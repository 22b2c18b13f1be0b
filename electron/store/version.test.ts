import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { memoryDisk, type MemoryDisk } from '../../test/disk/memory-disk.ts';
import { toTwo } from '../../test/store/invented-steps.ts';
import { first, officerWith, open, root, saying, second, storeOn } from '../../test/store/scene.ts';
import type { Store } from './store.ts';

const hashOf = (disk: MemoryDisk): string => {
  const hash = createHash('sha256');
  for (const [file, bytes] of [...disk.files()].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(file).update('\n').update(bytes);
  return hash.digest('hex');
};

/** Everything a window asks for. */
async function use(store: Store): Promise<void> {
  const officer = officerWith(3, 5);
  await store.startedWell();
  await store.append(first, [officer.act(3)], officer.about());
  await store.put(first, officer.contentAt(2), officer.about(), 2);
  await store.remove(second).catch(() => {});
  await store.keepDraft({
    register: first,
    entity: first,
    at: '',
    writes: [{ path: '/x', from: null, to: 'x' }],
  });
  await store.keepSettings({ language: 'ru' });
  await store.close();
}

describe('a store of a newer program', () => {
  it('MG-04 is shown and not changed by a single byte', async () => {
    const disk = memoryDisk();
    await storeOn(disk);
    await (await open(disk, { version: 2, steps: toTwo })).close();
    const before = hashOf(disk);
    const store = await open(disk);
    expect(store.reading).toMatchObject({
      reason: 'newer',
      message: {
        en: saying('a newer Ropa Desk'),
        ru: saying('более новой'),
      },
    });
    expect(store.reading?.message.en).not.toMatch(/\d/);
    expect(store.standings().map(({ register }) => register)).toEqual([first, second]);
    expect((await store.content(first))?.position.seq).toBe(6);
    await use(store);
    expect(hashOf(disk)).toBe(before);
  });

  it.each([
    ['snapshot-000000000006.jsonl', first],
    ['journal-000000000001.log', second],
  ])(
    'MG-04 is known by one register in it (%s); what cannot be understood is left out and told',
    async (name, which) => {
      const disk = memoryDisk();
      await storeOn(disk);
      const file = `${root}/${which}/${name}`;
      const text = new TextDecoder().decode(disk.files().get(file));
      const end = text.indexOf('\n');
      const header = text.slice(0, end).replace('"version":1', '"version":2');
      disk.put(file, new TextEncoder().encode(header + text.slice(end)));
      const before = hashOf(disk);
      const store = await open(disk);
      expect(store.reading?.reason).toBe('newer');
      expect(store.standings().map(({ register }) => register)).toContain(which === first ? second : first);
      await use(store);
      expect(hashOf(disk)).toBe(before);
    },
  );
});
