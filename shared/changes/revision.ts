import type { HistoryEvent } from './change.ts';
import { changesOf } from './grouping.ts';

/** How many actions of people a register has seen: printed on documents as its revision. */
export const revisionOf = (history: readonly HistoryEvent[]): number => changesOf(history).length;
