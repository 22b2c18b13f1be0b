import { fc } from '../chances.ts';
import { collectionNames, type CollectionName } from '../../shared/register/collections.ts';
import { emptyRegister, type Register } from '../../shared/register/register.ts';
import type { AnyEntry } from '../../shared/register/value.ts';
import { arbitraryEntry } from './entry.ts';

const register = '0190a000-0000-7000-8000-00000000000f';

const listsOf = (kinds: readonly CollectionName[]) =>
  fc.record(
    Object.fromEntries(
      kinds.map((kind) => [
        kind,
        fc.uniqueArray(arbitraryEntry(kind), { maxLength: 2, selector: (entry: AnyEntry) => entry.id }),
      ]),
    ),
  );

/** A register with any values in any fields of a few entries. */
export const arbitraryRegister = (
  kinds: readonly CollectionName[] = collectionNames,
): fc.Arbitrary<Register> =>
  fc
    .record({ organisation: arbitraryEntry('organisation'), lists: listsOf(kinds) })
    .map(({ organisation, lists }) => ({ ...emptyRegister(register, organisation), ...lists }));
