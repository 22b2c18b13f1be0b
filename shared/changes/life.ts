import type { Json } from '../basics/json.ts';
import { entryOf } from '../register/assemble.ts';
import { fieldsOf, type EntityKind } from '../register/collections.ts';
import type { Fields } from '../register/field.ts';
import type { Leaves } from '../register/leaves.ts';
import type { AnyEntry } from '../register/value.ts';

/** An entry as history keeps it beside `/_life`. */
export interface LifeValue {
  readonly kind: EntityKind;
  readonly value: AnyEntry;
}

/** What history notes at `/_life`: the entry whole, in its normal form. */
export const lifeValue = (kind: EntityKind, value: AnyEntry): Json => ({ kind, value }) as unknown as Json;

/** The entry that leaves make up, with what a newer release entered in `before` and this one has no field for. */
export function entryWith(
  before: AnyEntry | undefined,
  id: string,
  leaves: Leaves,
  kind: EntityKind,
): AnyEntry {
  const declared = fieldsOf(kind);
  return { ...undeclared(before, declared), ...entryOf(id, leaves, declared) };
}

function undeclared(entry: AnyEntry | undefined, declared: Fields): object {
  const unknown = Object.entries(entry ?? {}).filter(
    ([key]) => key !== 'id' && !Object.hasOwn(declared, key),
  );
  return Object.fromEntries(unknown);
}
