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
import { diskFiles, writeFileAtomic, type WritableFiles } from './write-file-atomic.ts';

let folder = '';
let target = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'ropa-write-'));
  target = path.join(folder, 'register.ropa.json');
  writeFileSync(target, 'old');
});
afterEach(() => rmSync(folder, { recursive: true }));

const bytes = new TextEncoder().encode('new');
const failure = (code: string) => Object.assign(new Error(code), { code });

type Step = 'open' | 'write' | 'sync' | 'close' | 'rename' | 'sync folder';

/** The real disk, whose given step fails with a code (the first `times` times); what was done is written to `log`. */
function faulty(step: Step, code: string, times = Infinity, log: string[] = []): WritableFiles {
  let left = times;
  const pass = (now: string) => {
    log.push(now);
    if (now === step && left-- > 0) throw failure(code);
  };
  return {
    open: async (file, flags, mode) => {
      const isFolder = flags === 'r';
      if (!isFolder) pass('open');
      const handle = await diskFiles.open(file, flags, mode);
      return {
        writeFile: async (data) => {
          await handle.writeFile(
            Buffer.from(data as Uint8Array).subarray(0, step === 'write' ? 1 : undefined),
          );
          pass('write');
        },
        sync: async () => pass(isFolder ? 'sync folder' : 'sync'),
        close: async () => {
          await handle.close();
          if (!isFolder) pass('close');
        },
      };
    },
    rename: async (from, to) => {
      pass('rename');
      await diskFiles.rename(from, to);
    },
    unlink: diskFiles.unlink,
    pause: async (milliseconds) => log.push(`wait ${milliseconds}`),
  };
}

describe('writing a file whole or not at all', () => {
  it('puts the new bytes in the place of the old and leaves nothing beside them', async () => {
    await writeFileAtomic(target, bytes);
    expect(readFileSync(target, 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['register.ropa.json']);
    const mode = process.platform === 'win32' ? 0o600 : statSync(target).mode & 0o777;
    expect(mode).toBe(0o600);
  });

  it('flushes the file before it is renamed, and the folder after', async () => {
    const log: string[] = [];
    await writeFileAtomic(target, bytes, faulty('open', '', 0, log));
    expect(log).toEqual(['open', 'write', 'sync', 'close', 'rename', 'sync folder']);
  });

  it.each([
    ['open', 'EEXIST'],
    ['open', 'EACCES'],
    ['write', 'ENOSPC'],
    ['sync', 'EIO'],
    ['close', 'EIO'],
    ['rename', 'EXDEV'],
    ['rename', 'EPERM'],
  ] as const)('keeps the old file when %s fails with %s', async (step, code) => {
    await expect(writeFileAtomic(target, bytes, faulty(step, code))).rejects.toThrow(code);
    expect(readFileSync(target, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['register.ropa.json']);
  });

  it.each(['EPERM', 'EBUSY', 'EACCES'])('waits while another program holds the target (%s)', async (code) => {
    const log: string[] = [];
    await writeFileAtomic(target, bytes, faulty('rename', code, 3, log));
    expect(log.filter((line) => line.startsWith('wait'))).toEqual(['wait 10', 'wait 20', 'wait 50']);
    expect(readFileSync(target, 'utf8')).toBe('new');
  });

  it('does not wait for a fault that time does not mend', async () => {
    const log: string[] = [];
    await expect(writeFileAtomic(target, bytes, faulty('rename', 'EXDEV', 1, log))).rejects.toThrow('EXDEV');
    expect(log.filter((line) => line.startsWith('wait'))).toEqual([]);
  });

  it.each(['EINVAL', 'ENOTSUP', 'EPERM'])('is content where folders cannot be flushed (%s)', async (code) => {
    await writeFileAtomic(target, bytes, faulty('sync folder', code));
    expect(readFileSync(target, 'utf8')).toBe('new');
  });

  it('tells when the disk fails over the folder', async () => {
    await expect(writeFileAtomic(target, bytes, faulty('sync folder', 'EIO'))).rejects.toThrow('EIO');
  });

  it('replaces a link and leaves alone what it points to', async () => {
    const link = path.join(folder, 'link.json');
    symlinkSync(target, link);
    await writeFileAtomic(link, bytes);
    expect(readFileSync(target, 'utf8')).toBe('old');
    expect(readFileSync(link, 'utf8')).toBe('new');
  });
});
