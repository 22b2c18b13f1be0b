import { createHash } from 'node:crypto';
import { canonicalJson, type Json } from '../../shared/basics/json.ts';
import type { EntityState, EntityStates } from '../../shared/changes/entity-state.ts';

const asJson = (value: unknown): Json => value as Json;

/**
 * Competing values stand in the order they came in; which of them came first is no difference. What a deleted entity
 * said last follows from its history, from which stores of before are completed.
 */
function canonicalState({ conflicts, former: _former, ...state }: EntityState): string {
  const paths = Object.entries(conflicts ?? {}).map(
    ([path, rivals]) => [path, rivals.map((rival) => canonicalJson(asJson(rival))).toSorted()] as const,
  );
  return canonicalJson(asJson({ ...state, conflicts: Object.fromEntries(paths) }));
}

/** SHA-256 over the canonical text of every entity in the order of their ids: equal for equal registers only. */
export function hashOfStates(states: EntityStates): string {
  const hash = createHash('sha256');
  for (const id of [...states.keys()].toSorted()) {
    const state = states.get(id);
    if (state) hash.update(`${canonicalState(state)}\n`);
  }
  return hash.digest('hex');
}
