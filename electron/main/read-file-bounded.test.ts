import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readFileBounded, type ReadableFiles } from './read-file-bounded.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'ropa-read-'));
const file = path.join(folder, 'five.txt');
writeFileSync(file, '12345');
afterAll(() => rmSync(folder, { recursive: true }));

/** A file that says it has `size` bytes and gives the text, at most two bytes at a time. */
const told = (size: number, text: string): ReadableFiles => ({
  open: async () =>
    ({
      stat: async () => ({ isFile: () => true, size }),
      read: async (room: Uint8Array, offset: number, length: number, position: number) => {
        const part = Buffer.from(text).subarray(position, position + Math.min(2, length));
        room.set(part, offset);
        return { bytesRead: part.length, buffer: room };
      },
      close: async () => {},
    }) as unknown as Awaited<ReturnType<ReadableFiles['open']>>,
});

const textOf = (read: Awaited<ReturnType<typeof readFileBounded>>) =>
  read.ok ? Buffer.from(read.value).toString() : read.failure;

describe('reading a file within bounds', () => {
  it.each([
    [5, '12345'],
    [6, '12345'],
    [4, 'too large'],
    [0, 'too large'],
  ] as const)('of five bytes with a limit of %d gives %s', async (limit, expected) => {
    expect(textOf(await readFileBounded(file, limit))).toBe(expected);
  });

  it('goes on after a short read', async () => {
    expect(textOf(await readFileBounded('x', 10, told(7, '1234567')))).toBe('1234567');
  });

  it('takes a file that has become shorter as it is, and refuses one that has grown', async () => {
    expect(textOf(await readFileBounded('x', 10, told(7, '123')))).toBe('123');
    expect(textOf(await readFileBounded('x', 10, told(3, '1234567')))).toBe('too large');
  });

  it.each([folder, '/dev/null'])('does not take %s for a file', async (other) => {
    const read = await readFileBounded(other, 10).then(textOf, (error: unknown) => String(error));
    expect(read).toMatch(/no file|EISDIR|EPERM|ENOENT/);
  });
});
