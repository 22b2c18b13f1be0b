import type { Uuid } from '../basics/uuid.ts';
import type { HistoryEvent } from '../changes/change.ts';
import type { EntityStates } from '../changes/entity-state.ts';

/** All that a file holds of one register: its entities with who wrote what, and its history. */
export interface Ledger {
  readonly id: Uuid;
  readonly states: EntityStates;
  readonly history: readonly HistoryEvent[];
}
