import type { OpenFile } from './disk.ts';
import { errorCode } from './error-code.ts';

/** Writes all the bytes, however few the system takes at once (POSIX write(2)); throws what it threw, when some may be in. */
export async function writeAll(file: OpenFile, bytes: Uint8Array): Promise<void> {
  let at = 0;
  while (at < bytes.length) at += await writeSome(file, bytes.subarray(at));
}

async function writeSome(file: OpenFile, bytes: Uint8Array): Promise<number> {
  try {
    const written = await file.write(bytes);
    if (written > 0) return written;
  } catch (error) {
    if (errorCode(error) === 'EINTR') return 0;
    throw error;
  }
  throw Object.assign(new Error('the disk took nothing'), { code: 'EIO' });
}
