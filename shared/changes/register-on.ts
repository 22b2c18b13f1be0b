import { finished, type Steps } from '../basics/steps.ts';
import type { Json } from '../basics/json.ts';
import type { Uuid } from '../basics/uuid.ts';
import { entryOf } from '../register/assemble.ts';
import { fieldsOf, type EntityKind } from '../register/collections.ts';
import type { Field } from '../register/field.ts';
import { leavesOf, pathNames } from '../register/leaves.ts';
import type { Register } from '../register/register.ts';
import type { AnyEntry } from '../register/value.ts';
import type { IsoDate } from '../wording/date.ts';
import type { HistoryEvent } from './change.ts';
import type { EntityState, EntityStates } from './entity-state.ts';
import type { LifeValue } from './life.ts';
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

/** An entity on its way back: nothing while it is not there. Only fields that were written since are taken apart. */
interface Rewound {
  kind?: EntityKind;
  /** The entry as it is where nothing was written since. */
  entry?: AnyEntry;
  /** The leaves of the fields in `apart`. */
  leaves: Map<string, Json>;
  apart: Set<string>;
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
  const then = finished(statesOn(past, day, dayOf));
  return hasOrganisation(then) ? registerOf(past.id, then) : undefined;
}

/** Whether there was a register at all. */
export const hasOrganisation = (states: EntityStates): boolean =>
  [...states.values()].some(({ kind, entry }) => kind === 'organisation' && entry !== undefined);

/** The entities as they were at the end of a day; it rests after each that was written since, for a window to draw. */
export function* statesOn(
  { states, history }: Past,
  day: IsoDate,
  dayOf: (at: string) => IsoDate,
): Steps<EntityStates> {
  const later = history.filter(({ at, received }) => !received && dayOf(at) > day);
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
  const nothing: Rewound = { leaves: new Map(), apart: new Set() };
  return state?.kind && state.entry ? { ...nothing, kind: state.kind, entry: state.entry } : nothing;
}

function takeBack(entity: Rewound, { path, from }: HistoryEvent): void {
  if (path === lifePath) return takeLifeBack(entity, from);
  if (!entity.kind || !entity.entry) return;
  takeApart(entity, entity.kind, entity.entry, pathNames(path)[0] ?? '');
  if (from === null) entity.leaves.delete(path);
  else entity.leaves.set(path, from);
}

function takeLifeBack(entity: Rewound, from: Json): void {
  delete entity.kind;
  delete entity.entry;
  entity.leaves = new Map();
  entity.apart = new Set();
  if (from === null) return;
  const { kind, value } = from as unknown as LifeValue;
  [entity.kind, entity.entry] = [kind, value];
  // What the history holds need not be in the normal form, which putting together gives.
  for (const name of Object.keys(fieldsOf(kind))) takeApart(entity, kind, value, name);
}

function takeApart({ leaves, apart }: Rewound, kind: EntityKind, entry: AnyEntry, name: string): void {
  const field = fieldsOf(kind)[name];
  if (!field || apart.has(name)) return;
  apart.add(name);
  for (const [path, leaf] of leavesOf({ id: entry.id, [name]: entry[name] }, { [name]: field }))
    leaves.set(path, leaf);
}

function stateOf(id: Uuid, rewound: Rewound, now: EntityState | undefined): EntityState {
  const versions = now?.versions ?? { seen: {}, fields: {} };
  const { kind, entry } = rewound;
  return kind && entry
    ? { id, kind, entry: putTogether(id, rewound, kind, entry), versions }
    : { id, versions };
}

/** The fields in the order of their declaration, as an entry that was put together whole has them. */
function putTogether(id: Uuid, { leaves, apart }: Rewound, kind: EntityKind, entry: AnyEntry): AnyEntry {
  const fields = fieldsOf(kind);
  const written: Record<string, Field> = {};
  for (const name of apart) if (fields[name]) written[name] = fields[name];
  const former = entryOf(id, leaves, written);
  const values: Record<string, unknown> = {};
  for (const name in fields) {
    const value = (apart.has(name) ? former : entry)[name];
    if (value !== undefined) values[name] = value;
  }
  return { id, ...values };
}
