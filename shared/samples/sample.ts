import type { Uuid } from '../basics/uuid.ts';
import type { Edit, Stamp } from '../changes/change.ts';
import { perform } from '../changes/perform.ts';
import type { Ledger } from '../file-format/ledger.ts';
import type { EntityKind } from '../register/collections.ts';
import type { AnyEntry } from '../register/value.ts';
import type { Wording } from '../wording/wording.ts';

/** A register of an invented organisation, to look around in and to learn from. */
export interface Sample {
  /** The name it is asked for by on the command line: lower-case letters, digits and hyphens. */
  readonly name: string;
  readonly label: Wording;
  /** What is in it, in a sentence. */
  readonly description: Wording;
  /** The register with its versions and history: the same at every call. */
  readonly make: () => Ledger;
}

/** The id of an entity of a sample or, with a second number, of an item of one of its lists. */
export type SampleIds = (entity: number, item?: number) => Uuid;

const hex = (number: number, digits: number): string => number.toString(16).padStart(digits, '0');

/**
 * Ids for a sample, of the form of RFC 9562 version 7. They are fixed, for two copies of a sample are one register; and
 * they ascend with the numbers, for entries and items stand in the order of their ids.
 */
export const sampleIds =
  (sample: number): SampleIds =>
  (entity, item = 0) =>
    `0199d5a8-0000-7${hex(sample, 3)}-8000-${hex(entity, 6)}${hex(item, 6)}`;

/** What a sample is made of: every entry with its kind. */
export type SampleEntries = readonly (readonly [kind: EntityKind, entry: AnyEntry])[];

/** Makes the ledger of a register that was entered in one change. */
export function ledgerOf(id: Uuid, entries: SampleEntries, stamp: Stamp): Ledger {
  const edits = entries.map(([kind, entry]): Edit => ({ type: 'create', kind, entry }));
  const { change, states } = perform(new Map(), { edits, via: 'sample', after: 0 }, stamp);
  return {
    id,
    states: new Map(states.map((state) => [state.id, state])),
    history: change?.events ?? [],
  };
}
