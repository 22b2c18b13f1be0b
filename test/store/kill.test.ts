import { describe, expect, it } from 'vitest';
import { canonicalJson, type Json } from '../../shared/basics/json.ts';
import type { Content } from '../../shared/file-format/lines.ts';
import { memoryDisk, type MemoryDisk } from '../disk/memory-disk.ts';
import type { BusyOfficer } from '../journal/busy-officer.ts';
import { cutShort, kinds } from './cut-short.ts';
import { actOn, first, officerWith, open, putAll, root, second, storeOn } from './scene.ts';

const textOf = (content: Content | undefined): string =>
  canonicalJson(content ? ([...content.states, ...content.changes] as unknown as Json) : null);

const all = (officer: BusyOfficer): string => textOf(officer.contentAt(officer.changes().length));

/** What the next start finds of both registers, and that it leaves nothing lying about. */
async function found(disk: MemoryDisk): Promise<readonly [first: string, second: string]> {
  const store = await open(disk, { pid: 200, now: () => '2026-11-22T10:00:00.000Z' });
  expect(store.access).toBe('full');
  const texts = [
    textOf((await store.content(first))?.content),
    textOf((await store.content(second))?.content),
  ];
  expect((await disk.list(root)).filter((name) => name.startsWith('.'))).toEqual([]);
  expect((await disk.list('/data/store')).filter((name) => name.startsWith('.'))).toEqual([]);
  await store.close();
  return texts as [string, string];
}

describe.each(kinds)('with $code at every operation', (kind) => {
  it('CR-05 a register being replaced is the old one or the new one', async () => {
    const fresh = officerWith(5, 21);
    const seen = new Set<boolean>();
    const [one, two] = await storeOn(memoryDisk());
    for await (const cut of cutShort(kind, storeOn, async (start, fail) => {
      const store = await start();
      fail();
      await putAll(store, first, fresh);
      return true;
    })) {
      const [now, other] = await found(cut.disk);
      expect(cut.done ? [all(fresh)] : [all(one), all(fresh)], `operation ${cut.at}`).toContain(now);
      expect(other).toBe(all(two));
      seen.add(now === all(fresh));
    }
    expect(seen.size).toBe(2);
  });

  it('CR-05 a register being removed is there whole or gone', async () => {
    const [one, two] = await storeOn(memoryDisk());
    const seen = new Set<boolean>();
    for await (const cut of cutShort(kind, storeOn, async (start, fail) => {
      const store = await start();
      fail();
      await store.remove(first);
      return true;
    })) {
      const [now, other] = await found(cut.disk);
      expect(cut.done ? [textOf(undefined)] : [all(one), textOf(undefined)]).toContain(now);
      expect(other).toBe(all(two));
      seen.add(now === textOf(undefined));
    }
    expect(seen.size).toBe(2);
  });

  it('CR-05 a start cut short takes nothing away', async () => {
    const [one, two] = await storeOn(memoryDisk());
    for await (const cut of cutShort(kind, storeOn, async (start, fail) => {
      fail();
      await start();
      return true;
    })) {
      expect(await found(cut.disk), `operation ${cut.at}`).toEqual([all(one), all(two)]);
    }
  });

  it('CR-05 an appended change is there when it was acknowledged', async () => {
    const [one] = await storeOn(memoryDisk());
    for await (const cut of cutShort(kind, storeOn, async (start, fail) => {
      const officer = officerWith(6, 1);
      const store = await start();
      fail();
      await actOn(store, first, officer);
      return true;
    })) {
      const more = officerWith(6, 1);
      more.act(20);
      const [now] = await found(cut.disk);
      expect(cut.done ? [all(more)] : [all(one), all(more)], `operation ${cut.at}`).toContain(now);
    }
  });
});

describe('a disk that fails once', () => {
  const [, once] = kinds;

  it('FL-03 goes on, and so does the session: a register is put in again, a change appended', async () => {
    const fresh = officerWith(5, 21);
    if (!once) throw new Error('no such kind');
    for await (const { store, at } of cutShort(once, storeOn, async (start, fail) => {
      const failing = await start();
      fail();
      await putAll(failing, first, fresh);
      return true;
    })) {
      if (!store) throw new Error('not opened');
      const more = officerWith(5, 21);
      await putAll(store, first, more);
      await actOn(store, first, more);
      expect(textOf((await store.content(first))?.content), `operation ${at}`).toBe(all(more));
    }
  });
});
