import { open, type FileHandle } from 'node:fs/promises';
import { fail, succeed, type Result } from '../../shared/basics/result.ts';

/** What reading needs of a file system, so that a test can stand in for it. */
export interface ReadableFiles {
  readonly open: (file: string, flags: string) => Promise<Pick<FileHandle, 'stat' | 'read' | 'close'>>;
}

const disk: ReadableFiles = { open };

/**
 * Reads an ordinary file of at most `limit` bytes. A larger one, one that grows beyond the limit while it is read, and
 * what is no file at all (a device, a pipe) fail with a word; what the file system throws is thrown on.
 */
export async function readFileBounded(
  file: string,
  limit: number,
  files: ReadableFiles = disk,
): Promise<Result<Uint8Array<ArrayBuffer>, 'too large' | 'no file'>> {
  const handle = await files.open(file, 'r');
  try {
    const state = await handle.stat();
    if (!state.isFile()) return fail('no file');
    if (state.size > limit) return fail('too large');
    const room = new Uint8Array(state.size + 1);
    let filled = 0;
    while (filled < room.length) {
      const { bytesRead } = await handle.read(room, filled, room.length - filled, filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return filled > state.size ? fail('too large') : succeed(room.slice(0, filled));
  } finally {
    await handle.close();
  }
}
