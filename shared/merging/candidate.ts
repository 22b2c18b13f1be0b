import type { Json } from '../basics/json.ts';
import type { Uuid } from '../basics/uuid.ts';
import type { EntityState } from '../changes/entity-state.ts';
import type { Incoming } from '../changes/incoming.ts';
import type { EntityKind } from '../register/collections.ts';
import type { AnyEntry } from '../register/value.ts';

/** What taking an entry of a colleague's file would do to ours. */
export type Verdict = 'new' | 'changed' | 'conflict' | 'deleted';

/** Who wrote a value, and when (ISO 8601 instant); the name is empty where the file tells none. */
export interface Author {
  readonly by: string;
  readonly at: string;
}

/** A leaf that would say something else: ours was seen by who wrote theirs. */
export interface LeafChange extends Author {
  readonly path: string;
  readonly from: Json;
  readonly to: Json;
}

/** A value that competes, with who wrote it. */
export interface Side extends Author {
  readonly value: Json;
}

/**
 * A place at which neither writer had seen the other's value. Where one side took an item of a list away and the other
 * changed it, `path` is the item's and the values say whether it is there.
 */
export interface LeafConflict {
  readonly path: string;
  readonly ours: Side;
  /** Several where the file itself holds an open conflict. */
  readonly theirs: readonly Side[];
}

/** Why an entry is not taken unless a person insists. */
export type Suspicion =
  /** It claims to have seen changes of this copy that this copy never made. */
  | 'knows-our-future'
  /** One write says two things: a copied profile, or a forgery. */
  | 'one-write-two-values'
  /** Its id stands for something of another kind here. */
  | 'other-kind'
  /** The organisation of another register. */
  | 'other-organisation'
  /** It lets our organisation go: a register is of one, and without it there is none. */
  | 'organisation-gone';

/** An entry here that may be the same thing under another id. */
export interface Twin {
  readonly entity: Uuid;
  /** From 0 to 1. */
  readonly likeness: number;
  /** Whether a person has said so already, here or at the colleague's. */
  readonly isSaid: boolean;
}

/** An entry of a colleague's file that would do something here. */
export interface Candidate {
  readonly entity: Uuid;
  readonly kind: EntityKind;
  readonly verdict: Verdict;
  readonly ours: AnyEntry | undefined;
  /** What it says there; of a deleted one what it said last, where that is known. */
  readonly theirs: AnyEntry | undefined;
  /** What it would say here; `undefined` where it would be gone. */
  readonly after: AnyEntry | undefined;
  readonly changes: readonly LeafChange[];
  readonly conflicts: readonly LeafConflict[];
  readonly twins: readonly Twin[];
  readonly suspicion: Suspicion | undefined;
  /** What is taken in. */
  readonly incoming: Incoming;
  /** The entry's state in the file: to join it under another id. */
  readonly state: EntityState;
}
