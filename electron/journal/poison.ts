import type { Uuid } from '../../shared/basics/uuid.ts';
import type { Change } from '../../shared/changes/change.ts';

const maxDepth = 200;
const maxCharacters = 20_000_000;
const loneSurrogate = /\p{Surrogate}/u;

/** What in a change must not be stored, and where. */
export interface Poison {
  readonly entity: Uuid;
  readonly path: string;
  readonly why: string;
}

/** Why a value must not be stored: it would come back as another one, or stop whatever reads it. Never throws. */
function faultOf(value: unknown, depth = 0): string | undefined {
  if (typeof value === 'string') {
    if (value.length > maxCharacters) return 'a text of more than 20 MB';
    return loneSurrogate.test(value) ? 'a lone surrogate' : undefined;
  }
  if (value === null || typeof value === 'boolean' || value === undefined) return undefined;
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : 'a number JSON cannot hold';
  if (typeof value !== 'object') return `a ${typeof value}`;
  if (depth >= maxDepth) return `more than ${maxDepth} levels`;
  if (!Array.isArray(value) && ![Object.prototype, null].includes(Object.getPrototypeOf(value) as object))
    return 'something that is not plain JSON';
  for (const [key, member] of Object.entries(value)) {
    const fault = loneSurrogate.test(key) ? 'a lone surrogate' : faultOf(member, depth + 1);
    if (fault) return fault;
  }
  return undefined;
}

/** The first event of a change that must not be stored: not plain JSON, too deep, too long, or no Unicode. */
export function poisonOf(change: Change): Poison | undefined {
  const { events, ...rest } = change;
  for (const event of events) {
    const why = faultOf(event, 2);
    if (why) return { entity: event.entity, path: event.path, why };
  }
  const why = faultOf(rest);
  return why ? { entity: '', path: '', why } : undefined;
}

/** The same change with nothing in the place of each value that must not be stored. */
export function withoutPoison(change: Change): Change {
  const events = change.events.map((event) => {
    const from = faultOf(event.from, 3) ? null : event.from;
    const to = faultOf(event.to, 3) ? null : event.to;
    return { ...event, from, to };
  });
  return { ...change, events };
}
