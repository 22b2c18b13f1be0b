import { canonicalJson } from '../basics/json.ts';
import { sameWrite } from './heads.ts';
import type { Head, Rival } from './versions.ts';

/** How many changes of each replica a copy of an entity has seen. */
export type Seen = Readonly<Record<string, number>>;

/** A name from a file may be that of something every object has. */
export const countIn = (seen: Seen, replica: string): number =>
  Object.hasOwn(seen, replica) ? (seen[replica] ?? 0) : 0;

const hasSeen = (seen: Seen, [replica, counter]: Head): boolean => counter <= countIn(seen, replica);

/** The changes that two copies have seen together. */
export function seenTogether(one: Seen, other: Seen): Seen {
  const both: Record<string, number> = { ...one };
  for (const replica in other) both[replica] = Math.max(countIn(both, replica), countIn(other, replica));
  return both;
}

const keyOf = ({ head, value }: Rival): string => `${head[0]} ${head[1]} ${canonicalJson(value)}`;

const standsIn = (rivals: readonly Rival[], one: Rival): boolean =>
  rivals.some(({ head }) => sameWrite(head, one.head));

/** Whether one side says something at a path that the other has not seen. */
const bringsNews = (rivals: readonly Rival[], to: readonly Rival[], sawThere: Seen): boolean =>
  rivals.some((one) => !standsIn(to, one) && !hasSeen(sawThere, one.head));

/**
 * The values that stand at a path when two copies of an entity come together, each with what its copy had seen. Who had
 * seen the other's value has replaced it; who had not stands beside it. Merging never decides (a multi-value register
 * with version vectors). A value goes only where a newer one stands instead, whatever a copy claims to have seen: of two
 * profiles that count alike, each claims to have seen what the other wrote.
 */
export function joinedRivals(
  ours: readonly Rival[],
  theirs: readonly Rival[],
  weSaw: Seen,
  theySaw: Seen,
): readonly Rival[] {
  const isOursReplaced = bringsNews(theirs, ours, weSaw);
  const isTheirsReplaced = bringsNews(ours, theirs, theySaw);
  return inOrder([
    ...ours.filter((one) => !isOursReplaced || standsIn(theirs, one) || !hasSeen(theySaw, one.head)),
    ...theirs.filter((one) => !isTheirsReplaced || standsIn(ours, one) || !hasSeen(weSaw, one.head)),
  ]);
}

/** The order is the same whichever copy is joined to which; one write that says two things stays as two. */
export function inOrder(rivals: readonly Rival[]): readonly Rival[] {
  if (rivals.length === 1) return rivals;
  const byKey = new Map(rivals.map((rival) => [keyOf(rival), rival]));
  return [...byKey.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, rival]) => rival);
}

/** Whether one write says different things in two copies: a replica was copied, or somebody forged it. */
export const collides = (rivals: readonly Rival[]): boolean =>
  rivals.some((one, at) => rivals.some((other, index) => index > at && sameWrite(one.head, other.head)));
