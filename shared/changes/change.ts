import type { Json } from '../basics/json.ts';
import type { Uuid } from '../basics/uuid.ts';
import type { EntityKind } from '../register/collections.ts';
import type { AnyEntry } from '../register/value.ts';
import type { Incoming } from './incoming.ts';

/** Who does something, when (ISO 8601 instant) and on which replica: passed in, never read from a clock. */
export interface Stamp {
  readonly by: string;
  readonly at: string;
  readonly replica: string;
}

/**
 * What a person asks for. `to: null` takes the leaf away. A write decides what competed at its path; with `rivals` it
 * brings back values that compete with it.
 */
export type Edit =
  | {
      readonly type: 'write';
      readonly entity: Uuid;
      readonly path: string;
      readonly to: Json;
      readonly rivals?: readonly Json[];
    }
  | {
      readonly type: 'create';
      readonly kind: EntityKind;
      readonly entry: AnyEntry;
      readonly rivals?: readonly Json[];
    }
  | { readonly type: 'delete'; readonly entity: Uuid };

export const vias = ['edit', 'create', 'delete', 'undo', 'redo', 'import', 'sample', 'restore'] as const;
export type Via = (typeof vias)[number];

/** One write as the history keeps it; at `/_life` the values are `{ kind, value? }`, so that a deletion can be undone. */
export interface HistoryEvent {
  readonly at: string;
  readonly by: string;
  readonly entity: Uuid;
  readonly from: Json;
  readonly head: readonly [replica: string, counter: number];
  readonly path: string;
  readonly to: Json;
  readonly via: Via;
  /** The values that competed with `from` until then, and those that compete with `to` from then on. */
  readonly rivals?: readonly Json[];
  readonly raised?: readonly Json[];
  /** Learned from a colleague's file: it tells what was done there and is no step of this copy's own way. */
  readonly received?: true;
}

/** One action of a person: all its writes are kept or none. `of` is the change that an undo or redo takes back. */
export interface Change {
  readonly seq: number;
  readonly at: string;
  readonly by: string;
  readonly replica: string;
  readonly via: Via;
  readonly of?: number;
  readonly events: readonly HistoryEvent[];
  /** What colleagues wrote, taken in before the edits of this change. */
  readonly incoming?: readonly Incoming[];
  /** What colleagues' copies remember, as far as this one did not. */
  readonly received?: readonly HistoryEvent[];
}
