import type { Uuid } from '../../shared/basics/uuid.ts';
import type { EntityState } from '../../shared/changes/entity-state.ts';
import { replay } from '../../shared/changes/replay.ts';
import type { Link } from './chain.ts';
import { poisonOf, withoutPoison } from './poison.ts';
import type { JournalNotice } from './recovered.ts';

export interface Replayed {
  readonly states: Map<Uuid, EntityState>;
  /** The same changes, without the values that nothing can carry out or write down. */
  readonly links: readonly Link[];
  readonly notices: readonly JournalNotice[];
  /** The segments in which such values stand. */
  readonly poisoned: readonly string[];
  /** The first change that was not made on what stood before it. */
  readonly unfit?: Link;
}

/**
 * Lays changes over entities, oldest first; `states` is written to. A change that could never be carried out is passed
 * over, and with it whatever was built on it, so that one poisoned record does not keep the rest from being read.
 */
export function replayLinks(states: Map<Uuid, EntityState>, given: readonly Link[]): Replayed {
  const links: Link[] = [];
  const notices: JournalNotice[] = [];
  const poisoned = new Set<string>();
  const left = new Set<Uuid>();
  for (const link of given) {
    const { change, seq, segment } = link;
    const touched = replay(states, change);
    const poison = touched ? undefined : poisonOf(change);
    if (touched) for (const state of touched) states.set(state.id, state);
    else if (poison) {
      notices.push({ type: 'poison', seq, entity: poison.entity, path: poison.path });
      poisoned.add(segment);
      for (const { entity } of change.events) left.add(entity);
    } else if (!change.events.some(({ entity }) => left.has(entity)))
      return { states, links, notices, poisoned: [...poisoned], unfit: link };
    links.push(poison ? { ...link, change: withoutPoison(change) } : link);
  }
  return { states, links, notices, poisoned: [...poisoned] };
}
