import type { Json } from '../basics/json.ts';
import type { Uuid } from '../basics/uuid.ts';
import { entryOf } from '../register/assemble.ts';
import { fieldsOf, type EntityKind } from '../register/collections.ts';
import { leavesOf } from '../register/leaves.ts';
import type { Register } from '../register/register.ts';
import type { IsoDate } from '../wording/date.ts';
import type { HistoryEvent } from './change.ts';
import type { EntityState, EntityStates } from './entity-state.ts';
import type { LifeValue } from './perform.ts';
import { registerOf } from './register-of.ts';
import { lifePath } from './versions.ts';

/** A register with all that led to it. */
export interface Past {
  readonly id: Uuid;
  readonly states: EntityStates;
  readonly history: readonly HistoryEvent[];
}

/** The day of an instant in UTC; a window gives the day where its user is. */
export const utcDay = (at: string): IsoDate => at.slice(0, 10);

/** An entity on its way back: nothing while it is not there. */
interface Rewound {
  kind?: EntityKind;
  leaves?: Map<string, Json>;
}

/**
 * The register as it was at the end of a day: the writes after it are taken back, the last one first. Entries that were
 * not written since keep their identity. `undefined` where there was no organisation yet.
 * @param dayOf the day on which an instant of the history falls
 */
export function registerOn(
  past: Past,
  day: IsoDate,
  dayOf: (at: string) => IsoDate = utcDay,
): Register | undefined {
  const steps = statesOn(past, day, dayOf);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return hasOrganisation(value) ? registerOf(past.id, value) : undefined;
  }
}

/** Whether there was a register at all. */
export const hasOrganisation = (states: EntityStates): boolean =>
  [...states.values()].some(({ kind, entry }) => kind === 'organisation' && entry !== undefined);

/** The entities as they were at the end of a day; it rests after each that was written since, for a window to draw. */
export function* statesOn(
  { states, history }: Past,
  day: IsoDate,
  dayOf: (at: string) => IsoDate,
): Generator<undefined, EntityStates> {
  const later = history.filter(({ at }) => dayOf(at) > day);
  const rewound = new Map<Uuid, Rewound>();
  for (const event of later.toReversed()) {
    const entity = rewound.get(event.entity) ?? startFrom(states.get(event.entity));
    rewound.set(event.entity, entity);
    takeBack(entity, event);
    yield;
  }
  const then = new Map(states);
  for (const [entity, former] of rewound) {
    then.set(entity, stateOf(entity, former, states.get(entity)));
    yield;
  }
  return then;
}

function startFrom(state: EntityState | undefined): Rewound {
  if (!state?.kind || !state.entry) return {};
  return { kind: state.kind, leaves: new Map(leavesOf(state.entry, fieldsOf(state.kind))) };
}

function takeBack(entity: Rewound, { path, from }: HistoryEvent): void {
  if (path !== lifePath) {
    if (from === null) entity.leaves?.delete(path);
    else entity.leaves?.set(path, from);
    return;
  }
  if (from === null) {
    delete entity.kind;
    delete entity.leaves;
    return;
  }
  const { kind, value } = from as unknown as LifeValue;
  entity.kind = kind;
  entity.leaves = new Map(leavesOf(value, fieldsOf(kind)));
}

function stateOf(id: Uuid, { kind, leaves }: Rewound, now: EntityState | undefined): EntityState {
  const versions = now?.versions ?? { seen: {}, fields: {} };
  return kind && leaves
    ? { id, kind, entry: entryOf(id, leaves, fieldsOf(kind)), versions }
    : { id, versions };
}
