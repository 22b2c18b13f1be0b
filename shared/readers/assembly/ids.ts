import type { Uuid } from '../../basics/uuid.ts';
import { deterministicId } from '../deterministic-id.ts';
import { foldWords } from '../values/fold-words.ts';

/** Makes the id of a thing of its kind and name; the second of the same name gets another one, the third too. */
export type IdMaker = (...key: readonly string[]) => Uuid;

export function idMaker(): IdMaker {
  const given = new Map<string, number>();
  return (...names) => {
    const key = names.map(foldWords).join('\n');
    const count = (given.get(key) ?? 0) + 1;
    given.set(key, count);
    return deterministicId(key, count);
  };
}
