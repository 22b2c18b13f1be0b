import { mkdtempSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderFlusher, nodeDisk } from './disk.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'ropa-disk-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const failing = (code: string) =>
  folderFlusher(async () => ({
    sync: () => Promise.reject(Object.assign(new Error(code), { code })),
    close: async () => {},
  }));
const inside = (...names: readonly string[]): string => path.join(folder, ...names);

describe('the machine’s own disk', () => {
  it.each(['EINVAL', 'ENOTSUP', 'EPERM'])('is content where folders cannot be flushed (%s)', async (code) => {
    await expect(failing(code)(folder)).resolves.toBeUndefined();
  });

  it('tells when the disk fails over a folder', async () => {
    await expect(failing('EIO')(folder)).rejects.toThrow('EIO');
    await expect(nodeDisk.syncFolder(inside('none'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('makes folders for this user alone, as deep as asked, and again without complaint', async () => {
    await nodeDisk.makeFolder(inside('a', 'b'));
    await nodeDisk.makeFolder(inside('a', 'b'));
    const mode = process.platform === 'win32' ? 0o700 : statSync(inside('a', 'b')).mode & 0o777;
    expect(mode).toBe(0o700);
    await nodeDisk.syncFolder(inside('a'));
    expect(await nodeDisk.list(inside('a'))).toEqual(['b']);
  });

  it('appends, cuts, copies, measures and removes files', async () => {
    const file = await nodeDisk.open(inside('one'), 'wx', 0o600);
    expect(await file.write(Buffer.from('abcdef'))).toBe(6);
    await file.datasync();
    await file.close();
    await expect(nodeDisk.open(inside('one'), 'wx')).rejects.toMatchObject({ code: 'EEXIST' });
    const again = await nodeDisk.open(inside('one'), 'r+');
    await again.truncate(3);
    await again.close();
    await nodeDisk.copyFile(inside('one'), inside('two'));
    expect([await nodeDisk.size(inside('two')), await nodeDisk.exists(inside('three'))]).toEqual([3, false]);
    expect(await nodeDisk.exists(inside('one', 'below a file'))).toBe(false);
    await nodeDisk.removeFolder(inside('none'));
    await nodeDisk.removeFolder(folder);
    expect(await nodeDisk.exists(folder)).toBe(false);
  });

  it('knows how much room there is, or says that it does not', async () => {
    expect(await nodeDisk.freeBytes(folder)).toBeGreaterThan(1_000_000);
    expect(await nodeDisk.freeBytes(inside('none'))).toBeUndefined();
  });
});
