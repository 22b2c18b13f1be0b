import type { Change, HistoryEvent } from './change.ts';

/** An import writes what others wrote, so its events have heads of many replicas. */
const sameAction = (a: HistoryEvent, b: HistoryEvent): boolean =>
  a.at === b.at && a.by === b.by && a.via === b.via && (a.via === 'import' || a.head[0] === b.head[0]);

/** The changes that the events of a file were written by, numbered from 1, in the file's order. */
export function changesOf(history: readonly HistoryEvent[]): readonly Change[] {
  const groups: HistoryEvent[][] = [];
  for (const event of history) {
    const last = groups.at(-1);
    const before = last?.findLast(({ received }) => !received);
    if (last && (event.received || !before || sameAction(before, event))) last.push(event);
    else groups.push([event]);
  }
  return groups.flatMap((all, at): readonly Change[] => {
    const [events, received] = ownAndReceived(all);
    const first = events[0] ?? all[0];
    if (!first) return [];
    const { by, head, via } = first;
    const learned = received.length > 0 ? { received } : {};
    return [{ seq: at + 1, at: first.at, by, replica: head[0], via, events, ...learned }];
  });
}

/** What a copy did itself, and what it learned from others. */
export const ownAndReceived = (
  events: readonly HistoryEvent[],
): readonly [own: readonly HistoryEvent[], received: readonly HistoryEvent[]] => [
  events.filter((event) => !event.received),
  events.filter((event) => event.received),
];

/** The inverse: the events of all changes, in order. */
export const historyOf = (changes: readonly Change[]): readonly HistoryEvent[] =>
  changes.flatMap(({ events, received = [] }) => [...events, ...received]);
