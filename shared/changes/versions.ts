import { canonicalJson, type Json } from '../basics/json.ts';
import { sha256Hex } from '../basics/sha-256.ts';

/** Who wrote a value last: replica, that replica's counter for the entity, name, instant (ISO 8601), hash of the value. */
export type Head = readonly [replica: string, counter: number, by: string, at: string, hash: string];

/** What a copy of an entity has seen, and who wrote each of its leaves last. A removed leaf keeps its head. */
export interface EntityVersions {
  readonly seen: Readonly<Record<string, number>>;
  readonly gone?: true;
  readonly fields: Readonly<Record<string, Head>>;
}

/** A value that competes with the one shown: neither writer had seen the other's. */
export interface Rival {
  readonly value: Json;
  readonly head: Head;
}

/** Whether the entity is there (`true`) or deleted (`null`); each change of an entity writes it, so that a deletion meets an edit visibly. */
export const lifePath = '/_life';

export const noVersions: EntityVersions = { seen: {}, fields: {} };

const hashOfTrue = sha256Hex('true').slice(0, 8);
const hashOfNull = sha256Hex('null').slice(0, 8);

/** What is hashed is soon hashed again: when a value is checked and then taken in. Marks are dear, so some are kept. */
const hashes = new Map<string, string>();
const mostHashes = 20_000;

/** First eight digits of the SHA-256 of a leaf's canonical JSON; a leaf that is gone counts as `null`. */
export function hashOfLeaf(value: Json): string {
  if (value === true) return hashOfTrue;
  if (value === null) return hashOfNull;
  const text = canonicalJson(value);
  const known = hashes.get(text);
  if (known !== undefined) return known;
  if (hashes.size >= mostHashes) hashes.clear();
  const hash = sha256Hex(text).slice(0, 8);
  hashes.set(text, hash);
  return hash;
}
