import { sha256Hex } from '../../basics/sha-256.ts';
import type { Uuid } from '../../basics/uuid.ts';
import { foldWords } from '../values/fold-words.ts';

/** An identifier of RFC 9562, version 8, made of a key: the same key, the same id. */
export function idOf(key: string): Uuid {
  const hex = sha256Hex(`ropa-desk reader 1\n${key}`);
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) % 4) + 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

/** Makes the id of a thing of its kind and name; the second of the same name gets another one, the third too. */
export type IdMaker = (...key: readonly string[]) => Uuid;

export function idMaker(): IdMaker {
  const given = new Map<string, number>();
  return (...names) => {
    const key = names.map(foldWords).join('\n');
    const count = (given.get(key) ?? 0) + 1;
    given.set(key, count);
    return idOf(count === 1 ? key : `${key}\n#${count}`);
  };
}
