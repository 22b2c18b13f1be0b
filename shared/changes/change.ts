import type { Json } from '../basics/json.ts';
import type { Uuid } from '../basics/uuid.ts';
import type { EntityKind } from '../register/collections.ts';
import type { AnyEntry } from '../register/value.ts';

/** Who does something, when (ISO 8601 instant) and on which replica: passed in, never read from a clock. */
export interface Stamp {
  readonly by: string;
  readonly at: string;
  readonly replica: string;
}

/** What a person asks for. `to: null` takes the leaf away. */
export type Edit =
  | { readonly type: 'write'; readonly entity: Uuid; readonly path: string; readonly to: Json }
  | { readonly type: 'create'; readonly kind: EntityKind; readonly entry: AnyEntry }
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
}
