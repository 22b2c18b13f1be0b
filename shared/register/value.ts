import type { Json } from '../basics/json.ts';
import type { Uuid } from '../basics/uuid.ts';
import type { Text } from '../wording/wording.ts';
import type { Fields, GroupField, ItemsField } from './field.ts';

/** So many days, working days, months or years; `unit` is a code of the vocabulary `durationUnits`. */
export interface Duration {
  readonly amount: number;
  readonly unit: string;
}

/** A frozen value: JSON that the room which freezes it knows how to read. */
export type Snapshot = { readonly [key: string]: Json };

/** The value a field holds. A field without a value is absent: there is no other “empty”. */
export type Value<Of> =
  Of extends GroupField<infer Inner>
    ? Values<Inner>
    : Of extends ItemsField<infer Inner>
      ? readonly Item<Inner>[]
      : Of extends { readonly kind: 'text' }
        ? Text
        : Of extends { readonly kind: 'number' }
          ? number
          : Of extends { readonly kind: 'flag' }
            ? boolean
            : Of extends { readonly kind: 'duration' }
              ? Duration
              : Of extends { readonly kind: 'snapshot' }
                ? Snapshot
                : Of extends { readonly kind: 'codes' | 'refs' | 'siblings' | 'tags' }
                  ? readonly string[]
                  : string;

export type Values<Of extends Fields> = { readonly [Name in keyof Of]?: Value<Of[Name]> };

/** One of a list: its id never changes; `position` is set only where the order is not the order of making. */
export type Item<Of extends Fields> = { readonly id: Uuid; readonly position?: number } & Values<Of>;

/** An entry of the register with an id of its own. */
export type Entry<Of extends Fields> = { readonly id: Uuid } & Values<Of>;

/** Any entry, where the code walks the declaration instead of naming fields. */
export interface AnyEntry {
  readonly id: Uuid;
  readonly [field: string]: unknown;
}
