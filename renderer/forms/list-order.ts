import type { AnyEntry } from '../../shared/register/value.ts';

const positionOf = (item: AnyEntry): number | undefined =>
  typeof item['position'] === 'number' ? item['position'] : undefined;

/** The list with the item at its end; it gets a position where the order is no longer the order of making. */
export function withAdded(items: readonly AnyEntry[], item: AnyEntry): readonly AnyEntry[] {
  const positions = items.flatMap((one) => positionOf(one) ?? []);
  return [...items, positions.length === 0 ? item : { ...item, position: Math.max(...positions) + 1 }];
}

/** The list with an item at another place, counted from 0; all get positions, so that the order stays. */
export function withMoved(items: readonly AnyEntry[], id: string, to: number): readonly AnyEntry[] {
  const moved = items.find((item) => item.id === id);
  if (!moved) return items;
  const others = items.filter((item) => item.id !== id);
  return others.toSpliced(to, 0, moved).map((item, at) => ({ ...item, position: at + 1 }));
}

/** The list with an item back where it was. */
export const withReturned = (items: readonly AnyEntry[], item: AnyEntry, at: number): readonly AnyEntry[] =>
  items.toSpliced(at, 0, item);
