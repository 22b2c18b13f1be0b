import { describe, expect, it } from 'vitest';
import { writeFileAtomic } from '../../electron/files/write-file-atomic.ts';
import { crashStates } from './crash-states.ts';
import { faultyDisk } from './faulty-disk.ts';
import { memoryDisk } from './memory-disk.ts';

const bytes = (length: number): Uint8Array => new Uint8Array(length).fill(7);
const half = (): number => 0.5;

/** All that a crash after the last step may leave of a file: its length, or nothing. */
const leftOf = (file: string, disk: Parameters<typeof crashStates>[0]): ReadonlySet<number | undefined> => {
  const states = [...crashStates(disk, half, disk.steps.length)];
  return new Set(
    states.map(({ tree }) => {
      const node = tree.names.get(file);
      return node === undefined ? undefined : (tree.data.get(node)?.length ?? 0);
    }),
  );
};

describe('a disk whose power may go', () => {
  it('may lose what was not flushed, and tear the last write at any sector', async () => {
    const disk = memoryDisk();
    await disk.makeFolder('/a');
    const file = await disk.open('/a/b', 'wx');
    await file.write(bytes(1100));
    expect(leftOf('/a/b', disk)).toEqual(new Set([undefined, 0, 512, 1024, 1100]));
    await file.datasync();
    expect(leftOf('/a/b', disk)).toEqual(new Set([undefined, 1100]));
    await disk.syncFolder('/a');
    expect(leftOf('/a/b', disk)).toEqual(new Set([1100]));
  });

  it('may know a new name and not its bytes, where those were not flushed first', async () => {
    const disk = memoryDisk();
    disk.put('/a/old', bytes(10));
    const file = await disk.open('/a/new', 'wx');
    await file.write(bytes(20));
    await disk.rename('/a/new', '/a/old');
    expect(leftOf('/a/old', disk)).toEqual(new Set([10, 0, 20]));
  });

  it('holds the old file or the new one at every step of writing a file whole', async () => {
    const disk = memoryDisk();
    disk.put('/a/old', bytes(10));
    await writeFileAtomic('/a/old', bytes(2000), disk);
    let count = 0;
    for (const { tree } of crashStates(disk, half)) {
      count += 1;
      expect([10, 2000]).toContain(tree.data.get(tree.names.get('/a/old') ?? 0)?.length);
    }
    expect(count).toBeGreaterThan(15);
    expect(leftOf('/a/old', disk)).toEqual(new Set([2000]));
  });
});

describe('a disk that fails', () => {
  it('fails the nth call, once or for ever', async () => {
    const disk = faultyDisk(memoryDisk());
    await disk.makeFolder('/a');
    const file = await disk.open('/a/b', 'a');
    disk.fail({ operation: 'write', nth: 2, code: 'EIO' });
    expect(await file.write(bytes(3))).toBe(3);
    await expect(file.write(bytes(3))).rejects.toMatchObject({ code: 'EIO' });
    expect(await file.write(bytes(3))).toBe(3);
    disk.fail({ operation: 'any', nth: 1, code: 'KILLED', times: Infinity });
    for (let call = 0; call < 3; call += 1)
      await expect(disk.size('/a/b')).rejects.toMatchObject({ code: 'KILLED' });
    disk.mend();
    expect(await disk.size('/a/b')).toBe(6);
  });

  it('takes as few bytes as it is told, and no more than there is room for', async () => {
    const disk = faultyDisk(memoryDisk(), { taking: () => 3 });
    await disk.makeFolder('/a');
    const file = await disk.open('/a/b', 'a');
    disk.allow(5);
    expect([await file.write(bytes(9)), await file.write(bytes(9))]).toEqual([3, 2]);
    await expect(file.write(bytes(9))).rejects.toMatchObject({ code: 'ENOSPC' });
    disk.allow(Infinity);
    expect(await file.write(bytes(2))).toBe(2);
  });
});
