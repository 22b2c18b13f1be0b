import { canonicalJson, type Json } from '../basics/json.ts';
import { sha256Hex } from '../basics/sha-256.ts';
import type { Uuid } from '../basics/uuid.ts';

/**
 * An id that follows from what it is made for: the same key gives the same id, whoever reads the file and whenever. It
 * is a version 8 UUID (RFC 9562, 5.8) of the first 122 free bits of the key’s SHA-256.
 */
export function deterministicId(...key: readonly Json[]): Uuid {
  const hex = sha256Hex(canonicalJson(['ropa-desk', ...key]));
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
