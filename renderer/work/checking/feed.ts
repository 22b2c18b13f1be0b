import { collectionNames, type CollectionName } from '../../../shared/register/collections.ts';
import type { Register } from '../../../shared/register/register.ts';
import type { AnyEntry } from '../../../shared/register/value.ts';
import type { ToChecker } from './messages.ts';

/** How many entries go in one message: writing it takes a few milliseconds. */
const messageSize = 25;

type List = readonly AnyEntry[];

const sameOrder = (one: List, other: List): boolean =>
  one.length === other.length && one.every((entry, at) => entry === other[at] || entry.id === other[at]?.id);

function unknownOf(list: List, told: List): List {
  const known = new Set(told);
  return list.filter((entry) => !known.has(entry));
}

function* newsOf(kind: CollectionName, list: List, told: List): Generator<ToChecker> {
  const isInOrder = sameOrder(told, list);
  // Most often one entry was edited and all stand where they stood.
  const changed = isInOrder ? list.filter((entry, at) => entry !== told[at]) : unknownOf(list, told);
  for (let at = 0; at < changed.length; at += messageSize)
    yield { type: 'entries', kind, entries: changed.slice(at, at + messageSize) };
  if (!isInOrder) yield { type: 'order', kind, ids: list.map(({ id }) => id) };
}

/**
 * Gives the messages that bring a checker's copy up to a register: everything at first, then what changed. Entries that
 * did not change keep their identity, so none has to be read for that.
 */
export function feed(): (register: Register) => Generator<ToChecker> {
  let organisation: AnyEntry | undefined;
  /** What the other side was told of each kind of entry. */
  const told = new Map<CollectionName, List>();
  return function* messages(register) {
    if (organisation !== register.organisation)
      yield { type: 'entries', kind: 'organisation', entries: [register.organisation] };
    organisation = register.organisation;
    for (const kind of collectionNames) {
      const [before, list] = [told.get(kind) ?? [], register[kind] as List];
      if (before === list) continue;
      yield* newsOf(kind, list, before);
      told.set(kind, list);
    }
  };
}
