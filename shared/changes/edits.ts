import { canonicalJson } from '../basics/json.ts';
import { fieldsOf, type EntityKind } from '../register/collections.ts';
import { leavesOf } from '../register/leaves.ts';
import type { AnyEntry } from '../register/value.ts';
import type { Edit } from './change.ts';

/** The writes that make `after` of `before`, both entries of the same id. */
export function editsBetween(kind: EntityKind, before: AnyEntry, after: AnyEntry): readonly Edit[] {
  const [was, will] = [leavesOf(before, fieldsOf(kind)), leavesOf(after, fieldsOf(kind))];
  const paths = new Set([...was.keys(), ...will.keys()]);
  return [...paths].flatMap((path): readonly Edit[] => {
    const [from, to] = [was.get(path) ?? null, will.get(path) ?? null];
    return canonicalJson(from) === canonicalJson(to) ? [] : [{ type: 'write', entity: before.id, path, to }];
  });
}
