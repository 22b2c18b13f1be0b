import type { HistoryEvent } from './change.ts';

/** How many actions of people a register has seen: printed on documents as its revision. */
export function revisionOf(history: readonly HistoryEvent[]): number {
  return new Set(history.map((event) => `${event.head[0]} ${event.at} ${event.by} ${event.via}`)).size;
}
