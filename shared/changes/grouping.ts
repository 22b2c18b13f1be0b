import type { Change, HistoryEvent } from './change.ts';

const sameAction = (a: HistoryEvent, b: HistoryEvent): boolean =>
  a.at === b.at && a.by === b.by && a.via === b.via && a.head[0] === b.head[0];

/** The changes that the events of a file were written by, numbered from 1, in the file's order. */
export function changesOf(history: readonly HistoryEvent[]): readonly Change[] {
  const groups: HistoryEvent[][] = [];
  for (const event of history) {
    const last = groups.at(-1);
    if (last?.[0] && sameAction(last[0], event)) last.push(event);
    else groups.push([event]);
  }
  return groups.flatMap((events, at): readonly Change[] => {
    const first = events[0];
    if (!first) return [];
    return [{ seq: at + 1, at: first.at, by: first.by, replica: first.head[0], via: first.via, events }];
  });
}

/** The inverse: the events of all changes, in order. */
export const historyOf = (changes: readonly Change[]): readonly HistoryEvent[] =>
  changes.flatMap((change) => change.events);
