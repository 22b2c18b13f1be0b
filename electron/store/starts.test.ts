import { describe, expect, it } from 'vitest';
import { memoryDisk } from '../../test/disk/memory-disk.ts';
import {
  actOn,
  first,
  officerWith,
  open,
  putAll,
  root,
  second,
  storeOn,
  saying,
} from '../../test/store/scene.ts';

const at = (seconds: number) => ({
  now: () => new Date(Date.UTC(2026, 10, 22, 9) + seconds * 1000).toISOString(),
});

describe('a program that fails at each start', () => {
  it('CR-12 is in safe mode at the third start within a minute: all is shown, nothing is written or deleted', async () => {
    const disk = memoryDisk();
    const [one, two] = await storeOn(disk);
    disk.put(`${root}/.removing-${first}-0190c000-0000-7000-8000-0000000000ff/x`, new Uint8Array(3));
    await open(disk, { ...at(0), pid: 1 });
    await open(disk, { ...at(20), pid: 2 });
    disk.put(`${root}/.removing-${first}-0190c000-0000-7000-8000-0000000000ff/x`, new Uint8Array(3));
    const before = disk.files();
    const safe = await open(disk, { ...at(59), pid: 3 });
    expect(safe.reading).toMatchObject({
      reason: 'failing',
      message: { en: saying('three times'), ru: saying('трижды') },
    });
    expect((await safe.content(first))?.content).toEqual(one.contentAt(6));
    expect((await safe.content(second))?.content).toEqual(two.contentAt(7));
    expect(await safe.append(first, [one.act(1)], one.about())).toMatchObject({ ok: false });
    await expect(safe.remove(first)).rejects.toThrow(/did not start properly/);
    expect(await safe.keepSettings({ language: 'en' })).toBe(false);
    const registers = [...before].filter(([file]) => file.startsWith(root));
    expect([...disk.files()].filter(([file]) => file.startsWith(root))).toEqual(registers);
  });

  it('CR-12 lets a backup be restored in safe mode, and keeps what it replaces', async () => {
    const disk = memoryDisk();
    await storeOn(disk);
    const replaced = disk.files().get(`${root}/${first}/snapshot-000000000006.jsonl`);
    for (const start of [0, 1]) await open(disk, { ...at(start), pid: 10 + start });
    const safe = await open(disk, { ...at(2), pid: 3 });
    const backup = officerWith(2, 33);
    await putAll(safe, first, backup);
    expect((await safe.content(first))?.content).toEqual(backup.contentAt(2));
    await safe.startedWell();
    await safe.close();
    const kept = [...disk.files()].filter(([file]) => file.includes(`.kept-${first}`));
    expect(kept.map(([, bytes]) => bytes)).toEqual([replaced]);
    const next = await open(disk, { ...at(3), pid: 4 });
    expect(next.access).toBe('full');
    await actOn(next, first, backup);
    expect([...disk.files()].filter(([file]) => file.includes(`.kept-${first}`))).toEqual(kept);
  });

  it('CR-12 counts neither starts that stood nor starts far apart', async () => {
    const disk = memoryDisk();
    for (let start = 0; start < 10; start += 1) {
      const store = await open(disk, { ...at(start), pid: 10 + start });
      expect(store.access).toBe('full');
      await store.startedWell();
    }
    for (const seconds of [100, 140, 180, 220])
      expect((await open(disk, { ...at(seconds), pid: seconds })).access).toBe('full');
  });
});
