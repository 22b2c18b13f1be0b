import { canonicalJson, type Json } from '../basics/json.ts';
import type { Uuid } from '../basics/uuid.ts';
import type { EntityKind } from '../register/collections.ts';
import type { EntityState } from './entity-state.ts';
import { headsOf, type Heads } from './heads.ts';
import { collides, countIn, joinedRivals, seenTogether, type Seen } from './join.ts';
import { hashOfLeaf, noVersions, type Head, type Rival } from './versions.ts';

/** Who wrote something: replica, its counter for the entity, name, instant. */
export type Writer = readonly [replica: string, counter: number, by: string, at: string];

/**
 * What a colleague's copy of an entity says that ours does not: the paths at which the two together say something else
 * than ours alone, and what that copy has seen. Joined to the entity again, it changes nothing.
 */
export interface Incoming {
  readonly entity: Uuid;
  /** Missing where both copies have it deleted and nothing of it is known. */
  readonly kind?: EntityKind;
  readonly seen: Seen;
  readonly writers: readonly Writer[];
  /** The values at each path, each with the number of its writer. */
  readonly leaves: Readonly<Record<string, readonly (readonly [value: Json, writer: number])[]>>;
}

const sameRivals = (one: readonly Rival[], other: readonly Rival[]): boolean =>
  one.length === other.length &&
  one.every(({ head, value }, at) => {
    const there = other[at];
    return (
      there !== undefined &&
      head[0] === there.head[0] &&
      head[1] === there.head[1] &&
      canonicalJson(value) === canonicalJson(there.value)
    );
  });

const sameSeen = (one: Seen, both: Seen): boolean =>
  Object.keys(both).every((replica) => countIn(one, replica) === both[replica]);

/** What there is to learn from a colleague's copy of an entity; `undefined` where ours knows it all. */
export function incomingOf(ours: EntityState | undefined, theirs: EntityState): Incoming | undefined {
  const [weSaw, theySaw] = [ours?.versions.seen ?? {}, theirs.versions.seen];
  const [here, there] = [ours ? headsOf(ours) : new Map<string, readonly Rival[]>(), headsOf(theirs)];
  const news = new Map<string, readonly Rival[]>();
  for (const [path, rivals] of there) {
    const known = here.get(path);
    if (known && sameRivals(known, rivals)) continue;
    if (!known || !sameRivals(known, joinedRivals(known, rivals, weSaw, theySaw))) news.set(path, rivals);
  }
  if (news.size === 0 && sameSeen(weSaw, seenTogether(weSaw, theySaw))) return undefined;
  const kind = theirs.kind ?? theirs.former?.kind ?? ours?.kind ?? ours?.former?.kind;
  return packed(theirs.id, kind, theySaw, news);
}

function packed(entity: Uuid, kind: EntityKind | undefined, seen: Seen, news: Heads): Incoming {
  const writers: Writer[] = [];
  const numbers = new Map<string, number>();
  const numberOf = ([replica, counter, by, at]: Head): number => {
    const key = JSON.stringify([replica, counter, by, at]);
    const known = numbers.get(key) ?? writers.push([replica, counter, by, at]) - 1;
    numbers.set(key, known);
    return known;
  };
  const leaves = [...news].map(
    ([path, rivals]) => [path, rivals.map(({ value, head }) => [value, numberOf(head)] as const)] as const,
  );
  return { entity, ...(kind ? { kind } : {}), seen, writers, leaves: Object.fromEntries(leaves) };
}

/** The values of an incoming entity with their heads, as they stood in the colleague's copy. */
export function rivalsIn({ leaves, writers }: Incoming): Heads {
  const heads = new Map<string, readonly Rival[]>();
  for (const [path, values] of Object.entries(leaves)) {
    const rivals = values.map(([value, number]): Rival => {
      const [replica, counter, by, at] = writers[number] ?? ['outside-unsigned', 1, '', ''];
      return { value, head: [replica, counter, by, at, hashOfLeaf(value)] };
    });
    heads.set(path, rivals);
  }
  return heads;
}

/** The two copies of an entity together: what stands at each path, and what both have seen. */
export interface Joined {
  readonly seen: Seen;
  readonly heads: Heads;
  /** The paths that say something else than before. */
  readonly news: readonly string[];
  /** The paths at which one write says two things. */
  readonly collisions: readonly string[];
}

/** Joins what a colleague's copy says to an entity. Nothing goes because it is absent there. */
export function joinIncoming(ours: EntityState | undefined, incoming: Incoming): Joined {
  const weSaw = ours?.versions.seen ?? noVersions.seen;
  const heads = new Map(ours ? headsOf(ours) : []);
  const [news, collisions]: [string[], string[]] = [[], []];
  for (const [path, theirs] of rivalsIn(incoming)) {
    const here = heads.get(path);
    const both = here ? joinedRivals(here, theirs, weSaw, incoming.seen) : theirs;
    if (here && sameRivals(here, both)) continue;
    news.push(path);
    if (collides(both)) collisions.push(path);
    heads.set(path, both);
  }
  return { seen: seenTogether(weSaw, incoming.seen), heads, news, collisions };
}
