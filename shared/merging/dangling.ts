import type { Uuid } from '../basics/uuid.ts';
import { isUuid } from '../basics/uuid.ts';
import type { EntityStates } from '../changes/entity-state.ts';
import { fieldsOf, type EntityKind } from '../register/collections.ts';
import type { Field, Fields } from '../register/field.ts';
import { leavesOf, pathNames } from '../register/leaves.ts';
import { placeOf } from '../register/place.ts';
import type { AnyEntry } from '../register/value.ts';

/** A place that names an entry which is not there: a colleague deleted it, or sent a part that did not hold it. */
export interface Dangling {
  readonly entity: Uuid;
  readonly kind: EntityKind;
  readonly path: string;
  readonly to: Uuid;
}

/** Whether a field names entries; kept for each declaration, for most fields do not. */
const names = (field: Field): boolean =>
  field.kind === 'ref' || field.kind === 'refs' || (field.kind === 'codes' && field.own !== undefined);

function* namedIn(entry: AnyEntry, fields: Fields): Generator<readonly [path: string, to: Uuid]> {
  for (const [path, value] of leavesOf(entry, fields)) {
    const to = value === true ? (pathNames(path).at(-1) ?? '') : value;
    if (typeof to !== 'string' || !isUuid(to)) continue;
    const field = placeOf(path, fields)?.field;
    if (field && names(field)) yield [path, to];
  }
}

/**
 * The places that name entries which are not there. Merging takes none of them away: the entry may come with the next
 * file, and what a person wrote stays until a person takes it out.
 * @param among only these entries are looked through
 */
export function danglingIn(states: EntityStates, among: Iterable<Uuid> = states.keys()): readonly Dangling[] {
  const found: Dangling[] = [];
  for (const id of among) {
    const { kind, entry } = states.get(id) ?? {};
    if (!kind || !entry) continue;
    for (const [path, to] of namedIn(entry, fieldsOf(kind)))
      if (!states.get(to)?.entry) found.push({ entity: id, kind, path, to });
  }
  return found;
}

/** The places that name nothing after a merge and named something before, or came with it. */
export function newlyDangling(before: EntityStates, after: EntityStates): readonly Dangling[] {
  const keyOf = ({ entity, path, to }: Dangling): string => `${entity} ${path} ${to}`;
  const known = new Set(danglingIn(before).map(keyOf));
  return danglingIn(after).filter((one) => !known.has(keyOf(one)));
}
