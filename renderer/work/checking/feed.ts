import type { Uuid } from '../../../shared/basics/uuid.ts';
import { collectionNames, type CollectionName } from '../../../shared/register/collections.ts';
import type { Register } from '../../../shared/register/register.ts';
import type { AnyEntry } from '../../../shared/register/value.ts';
import type { ToChecker } from './messages.ts';

/** How many entries go in one message: writing it takes a few milliseconds. */
const messageSize = 25;

/** What the other side was told of one kind of entry. */
interface Told {
  readonly list: readonly AnyEntry[];
  readonly entries: ReadonlyMap<Uuid, AnyEntry>;
}

const nothing: Told = { list: [], entries: new Map() };

const sameOrder = (one: readonly AnyEntry[], other: readonly AnyEntry[]): boolean =>
  one.length === other.length && one.every(({ id }, at) => id === other[at]?.id);

function* newsOf(kind: CollectionName, list: readonly AnyEntry[], told: Told): Generator<ToChecker> {
  const changed = list.filter((entry) => told.entries.get(entry.id) !== entry);
  for (let at = 0; at < changed.length; at += messageSize)
    yield { type: 'entries', kind, entries: changed.slice(at, at + messageSize) };
  if (!sameOrder(told.list, list)) yield { type: 'order', kind, ids: list.map(({ id }) => id) };
}

/**
 * Gives the messages that bring a checker's copy up to a register: everything at first, then what changed. Entries that
 * did not change keep their identity, so none has to be read for that.
 */
export function feed(): (register: Register) => Generator<ToChecker> {
  let organisation: AnyEntry | undefined;
  const told = new Map<CollectionName, Told>();
  return function* messages(register) {
    if (organisation !== register.organisation)
      yield { type: 'entries', kind: 'organisation', entries: [register.organisation] };
    organisation = register.organisation;
    for (const kind of collectionNames) {
      const [before, list] = [told.get(kind) ?? nothing, register[kind] as readonly AnyEntry[]];
      if (before.list === list) continue;
      yield* newsOf(kind, list, before);
      told.set(kind, { list, entries: new Map(list.map((entry) => [entry.id, entry])) });
    }
  };
}
