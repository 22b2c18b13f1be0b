import { itemsAt } from '../../exchange/tables/items.ts';
import { child } from '../../register/leaves.ts';
import type { AnyEntry } from '../../register/value.ts';
import type { Place } from '../source-document.ts';
import type { OwnerItems } from './item-rows.ts';
import { withCells, type RowReading } from './owner-cells.ts';
import type { Resolving } from './parse-cell.ts';

interface ItemReading {
  readonly resolving: Resolving;
  readonly refuse: RowReading['refuse'];
  readonly told: (above: string) => RowReading['changed'];
  readonly places: Map<string, Place>;
}

/** An entry with its lists as their rows say; new items stand behind those that were there. */
export function withItems(owner: AnyEntry, { lists }: OwnerItems, reading: ItemReading): AnyEntry {
  let result = owner;
  for (const { sheet, items } of lists) {
    const names = sheet.kind.list?.names ?? [];
    const path = names.reduce(child, '');
    let last = Math.max(0, ...itemsAt(owner, names).map(({ position }) => Number(position ?? 0)));
    const now = items.map(({ id, before, row }) => {
      const above = child(path, id);
      if (!before) reading.places.set(above, row.place);
      const start = before ?? { id, position: (last += 1) };
      return withCells(start, {
        row,
        columns: sheet.columns,
        resolving: reading.resolving,
        refuse: reading.refuse,
        changed: reading.told(above),
      });
    });
    result = withList(result, names, now);
  }
  return result;
}

function withList(owner: AnyEntry, names: readonly string[], items: readonly AnyEntry[]): AnyEntry {
  const [name, ...rest] = names;
  if (name === undefined) return owner;
  if (rest.length === 0) return { ...owner, [name]: items };
  const inner = (owner[name] ?? {}) as AnyEntry;
  return { ...owner, [name]: withList(inner, rest, items) };
}
