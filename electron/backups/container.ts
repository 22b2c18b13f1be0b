import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { highestUnzipped } from '../../shared/file-format/gzip.ts';

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The tenth byte of a gzip file names the system it was made on (RFC 1952): 255 is “unknown”. */
const systemAt = 9;

/** A text as gzip (RFC 1952). Node writes no time and no name into it; with no system either, equal texts give equal bytes. */
export function pack(text: string): Uint8Array {
  const bytes = gzipSync(text, { level: 6 });
  bytes[systemAt] = 255;
  return bytes;
}

/** The inverse of `pack`. Throws where the bytes are not a whole gzip file or its text is not UTF-8. */
export function unpack(bytes: Uint8Array): string {
  const text = gunzipSync(bytes, { maxOutputLength: highestUnzipped });
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(text);
}
