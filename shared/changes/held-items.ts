import { fieldsOf, type EntityKind } from '../register/collections.ts';
import type { Fields } from '../register/field.ts';
import { isItem, itemsAbove } from './item-paths.ts';
import type { Joined } from './incoming.ts';
import { inOrder } from './join.ts';
import { hashOfLeaf, lifePath, type Head, type Rival } from './versions.ts';

const isGone = (rivals: readonly Rival[]): boolean => rivals.every(({ value }) => value === null);

const earlier = (one: Head, other: Head | undefined): Head =>
  other && (other[0] < one[0] || (other[0] === one[0] && other[1] < one[1])) ? other : one;

/** Of items that are gone, those in which something stands, each with the earliest write that does. */
function headsWithin(
  gone: ReadonlySet<string>,
  heads: Joined['heads'],
  fields: Fields,
): ReadonlyMap<string, Head> {
  const held = new Map<string, Head>();
  for (const [path, rivals] of heads) {
    if (isGone(rivals)) continue;
    const earliest = rivals.map(({ head }) => head).reduce((one, other) => earlier(one, other));
    for (const item of itemsAbove(path, fields))
      if (gone.has(item)) held.set(item, earlier(earliest, held.get(item)));
  }
  return held;
}

/**
 * An item of a list that was taken away in one copy while something stands in it by another: that it is there competes with
 * its removal. Whoever writes into an item says that it is there, so this comes about only where two copies of one profile
 * count alike and each claims to have seen what the other wrote.
 */
export function withHeldItems(joined: Joined, kind: EntityKind | undefined): Joined {
  if (!kind) return joined;
  const fields = fieldsOf(kind);
  const gone = new Set(
    [...joined.heads].flatMap(([path, rivals]) =>
      isGone(rivals) && path !== lifePath && isItem(path, fields) ? [path] : [],
    ),
  );
  const held = gone.size > 0 ? headsWithin(gone, joined.heads, fields) : new Map<string, Head>();
  if (held.size === 0) return joined;
  const heads = new Map(joined.heads);
  for (const [item, [replica, counter, by, at]] of held) {
    const there: Rival = { value: true, head: [replica, counter, by, at, hashOfLeaf(true)] };
    heads.set(item, inOrder([...(heads.get(item) ?? []), there]));
  }
  return { ...joined, heads, news: [...new Set([...joined.news, ...held.keys()])] };
}
