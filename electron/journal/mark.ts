import { createHash } from 'node:crypto';

/** SHA-256 (FIPS 180-4) as 64 hexadecimal digits. */
export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** The mark of a register that begins with what has this SHA-256. */
export const firstMark = (hash: string): string => hash.slice(0, 16);

/** The mark of all changes up to one, given the mark before it and its canonical JSON: 16 hexadecimal digits. */
export const markAfter = (before: string, change: string): string =>
  sha256(`${before}\n${change}`).slice(0, 16);
