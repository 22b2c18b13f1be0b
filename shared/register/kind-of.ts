import type { Uuid } from '../basics/uuid.ts';
import { collectionNames, type EntityKind } from './collections.ts';
import type { Register } from './register.ts';

/** What an entry of the register is; `undefined` where it is not there. */
export function kindOf(register: Register, id: Uuid): EntityKind | undefined {
  if (register.organisation.id === id) return 'organisation';
  return collectionNames.find((name) => register[name].some((entry) => entry.id === id));
}
