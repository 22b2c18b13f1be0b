import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { faultyDisk, type FaultyDisk, type Operation } from '../../test/disk/faulty-disk.ts';
import { memoryDisk } from '../../test/disk/memory-disk.ts';
import { nodeDisk } from './disk.ts';
import { isKeptError, isTemporary, writeFileAtomic } from './write-file-atomic.ts';

let folder = '';
let target = '';
let disk: FaultyDisk = faultyDisk(nodeDisk);
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'ropa-write-'));
  target = path.join(folder, 'register.ropa.json');
  writeFileSync(target, 'old');
  disk = faultyDisk(nodeDisk);
});
afterEach(() => rmSync(folder, { recursive: true }));

const bytes = new TextEncoder().encode('new');
const failing = (operation: Operation, code: string, times = Infinity): FaultyDisk => {
  disk.fail({ operation, nth: 1, code, times, torn: true });
  return disk;
};

describe('writing a file whole or not at all', () => {
  it('puts the new bytes in the place of the old and leaves nothing beside them', async () => {
    await writeFileAtomic(target, bytes);
    expect(readFileSync(target, 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['register.ropa.json']);
    const mode = process.platform === 'win32' ? 0o600 : statSync(target).mode & 0o777;
    expect(mode).toBe(0o600);
  });

  it('flushes the file before it is renamed, and the folder after', async () => {
    const memory = memoryDisk();
    memory.put('/a/register', new Uint8Array(3));
    await writeFileAtomic('/a/register', bytes, memory);
    const types = memory.steps.map(({ type }) => type);
    expect(types).toEqual(['create', 'write', 'sync', 'rename', 'sync-folder']);
  });

  it('FL-06 writes all of it, however few bytes the system takes at once', async () => {
    const short = faultyDisk(nodeDisk, { taking: () => 3 });
    short.fail({ operation: 'write', nth: 2, code: 'EINTR' });
    const long = new Uint8Array(1000).map((_, at) => at % 251);
    await writeFileAtomic(target, long, short);
    expect(new Uint8Array(readFileSync(target))).toEqual(long);
    expect(short.calls('write')).toBeGreaterThan(300);
  });

  it.each([
    ['open', 'EEXIST'],
    ['open', 'EACCES'],
    ['write', 'ENOSPC'],
    ['sync', 'EIO'],
    ['close', 'EIO'],
    ['rename', 'EXDEV'],
  ] as const)('keeps the old file when %s fails with %s', async (operation, code) => {
    await expect(writeFileAtomic(target, bytes, failing(operation, code))).rejects.toThrow(code);
    expect(readFileSync(target, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['register.ropa.json']);
  });

  it('keeps the old file where the new one is not what it should be', async () => {
    const check = (): Promise<void> => Promise.reject(new Error('not what it should be'));
    await expect(writeFileAtomic(target, bytes, disk, check)).rejects.toThrow('not what it should be');
    expect(readFileSync(target, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['register.ropa.json']);
  });

  it.each(['EPERM', 'EBUSY', 'EACCES'])(
    'FL-04 waits while another program holds the target (%s)',
    async (code) => {
      await writeFileAtomic(target, bytes, failing('rename', code, 20));
      expect(disk.pauses.slice(0, 4)).toEqual([10, 20, 50, 100]);
      expect(disk.pauses).toHaveLength(20);
      expect(readFileSync(target, 'utf8')).toBe('new');
    },
  );

  it.each(['EPERM', 'EBUSY', 'EACCES'])(
    'FL-04 after ten seconds keeps the new file, names it, and the old one is intact (%s)',
    async (code) => {
      const error: unknown = await writeFileAtomic(target, bytes, failing('rename', code)).catch(
        (thrown: unknown) => thrown,
      );
      if (!isKeptError(error)) throw new Error('no file was kept');
      expect(error).toMatchObject({ code });
      expect(readFileSync(target, 'utf8')).toBe('old');
      expect(readFileSync(error.kept, 'utf8')).toBe('new');
      expect(isTemporary(path.basename(error.kept))).toBe(true);
      expect(disk.pauses.reduce((sum, wait) => sum + wait, 0)).toBe(10_000);
    },
  );

  it('does not wait for a fault that time does not mend', async () => {
    await expect(writeFileAtomic(target, bytes, failing('rename', 'EXDEV', 1))).rejects.toThrow('EXDEV');
    expect(disk.pauses).toEqual([]);
  });

  it('tells when the disk fails over the folder', async () => {
    await expect(writeFileAtomic(target, bytes, failing('syncFolder', 'EIO'))).rejects.toThrow('EIO');
  });

  it('replaces a link and leaves alone what it points to', async () => {
    const link = path.join(folder, 'link.json');
    symlinkSync(target, link);
    await writeFileAtomic(link, bytes);
    expect(readFileSync(target, 'utf8')).toBe('old');
    expect(readFileSync(link, 'utf8')).toBe('new');
  });
});
