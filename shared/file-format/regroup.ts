import type { Change, HistoryEvent } from '../changes/change.ts';
import { historyOf, ownAndReceived } from '../changes/grouping.ts';

/** An entity's counter grows with each change of it, so that this names one change of one entity. */
const keyOf = ({ entity, head }: HistoryEvent): string => `${entity} ${head[0]} ${head[1]}`;

/**
 * The changes with other events in place of theirs: each event goes to the change that wrote it, found by its place
 * where the events are as many as before, else by entity and head. One that no change wrote stays with the one before
 * it. Numbers, and what a change undoes, stay.
 */
export function regroup(changes: readonly Change[], history: readonly HistoryEvent[]): readonly Change[] {
  const before = changes.flatMap((change, at) =>
    historyOf([change]).map((event) => ({ at, key: keyOf(event) })),
  );
  const inPlace =
    history.length === before.length && history.every((event, n) => before[n]?.key === keyOf(event));
  const byKey = new Map(before.map(({ at, key }) => [key, at]));
  const groups: HistoryEvent[][] = changes.map(() => []);
  let last = 0;
  for (const [n, event] of history.entries()) {
    last = (inPlace ? before[n]?.at : byKey.get(keyOf(event))) ?? last;
    groups[last]?.push(event);
  }
  if (groups.length === 0 && history.length > 0) throw new Error('events without a change');
  return changes.map((change, at) => withEvents(change, groups[at] ?? []));
}

/** What a change says of itself is what its events say, where it was so before. */
function withEvents({ received: _received, ...change }: Change, all: readonly HistoryEvent[]): Change {
  const [events, received] = ownAndReceived(all);
  const [was, is] = [change.events[0], events[0]];
  const learned = received.length > 0 ? { received } : {};
  if (!was || !is) return { ...change, events, ...learned };
  return {
    ...change,
    ...(was.at === change.at ? { at: is.at } : {}),
    ...(was.by === change.by ? { by: is.by } : {}),
    ...(was.via === change.via ? { via: is.via } : {}),
    events,
    ...learned,
  };
}
