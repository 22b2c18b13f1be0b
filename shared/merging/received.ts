import type { Uuid } from '../basics/uuid.ts';
import type { HistoryEvent } from '../changes/change.ts';

const keyOf = ({ entity, path, head, via, at, by }: HistoryEvent): string =>
  `${entity} ${path} ${head[0]} ${head[1]} ${via} ${at} ${by}`;

/**
 * What a colleague's history tells that ours does not, of the entities that were taken in. Histories only grow: what was
 * learned once is not learned again, and what somebody learned from a third is passed on.
 */
export function receivedFrom(
  theirs: readonly HistoryEvent[],
  ours: readonly HistoryEvent[],
  isTaken: (entity: Uuid) => boolean,
): readonly HistoryEvent[] {
  const known = new Set(ours.map(keyOf));
  return theirs.flatMap((event): readonly HistoryEvent[] =>
    isTaken(event.entity) && !known.has(keyOf(event)) ? [{ ...event, received: true }] : [],
  );
}
