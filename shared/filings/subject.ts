import { finished, type Steps } from '../basics/steps.ts';
import type { Uuid } from '../basics/uuid.ts';
import { fieldsOf, type EntityKind } from '../register/collections.ts';
import type { Field, Fields } from '../register/field.ts';
import type { Register } from '../register/register.ts';
import type { AnyEntry } from '../register/value.ts';

/** Fields by name: the whole of each, or some of those within it. */
export interface Picks {
  readonly [field: string]: true | Picks;
}

/** A fact that no field holds and that follows from the register. */
export interface ComputedFact {
  /** Its declaration, as if it were a field. */
  readonly field: Field;
  readonly of: (register: Register) => unknown;
}

/** What counts of one kind of entries. */
export interface Counted {
  readonly picks: Picks;
  /** Fields that do not count themselves, but from which names, choices of entries and computed facts follow. */
  readonly alongside?: Picks;
  /** The entries that count: those that others which count refer to, or those a question says yes to; all without it. */
  readonly entries?: 'referenced' | ((register: Register) => (entry: AnyEntry) => boolean);
  /** Of these, only those that it says yes to. */
  readonly where?: (entry: AnyEntry) => boolean;
  readonly computed?: Readonly<Record<string, ComputedFact>>;
}

/** Which kinds, entries and fields of a register count when two of its states are compared or one is frozen. */
export interface Subject {
  readonly kinds: { readonly [Kind in EntityKind]?: Counted };
}

const made = new WeakMap<Fields, Picks>();

/** Every field of a declaration but notes, which never leave the register, and what is frozen already. */
export function everyField(fields: Fields): Picks {
  const known = made.get(fields);
  if (known) return known;
  const names = Object.keys(fields).filter((name) => name !== 'notes' && fields[name]?.kind !== 'snapshot');
  const picks: Picks = Object.fromEntries(names.map((name) => [name, true as const]));
  made.set(fields, picks);
  return picks;
}

/** What is picked within a field that holds fields. */
export const within = (pick: true | Picks, fields: Fields): Picks =>
  pick === true ? everyField(fields) : pick;

/** Both, where a field in both is picked whole if either picks it whole. */
export function united(one: Picks, other: Picks = {}): Picks {
  const all: Record<string, true | Picks> = { ...one };
  for (const [name, pick] of Object.entries(other)) {
    const before = all[name];
    all[name] = before === undefined ? pick : before === true || pick === true ? true : united(before, pick);
  }
  return all;
}

/** What is picked by both. */
export function common(one: Picks, other: Picks): Picks {
  const both: Record<string, true | Picks> = {};
  for (const [name, pick] of Object.entries(one)) {
    const second = other[name];
    if (second === undefined) continue;
    both[name] = pick === true ? second : second === true ? pick : common(pick, second);
  }
  return both;
}

/** What counts for both. */
export const commonSubject = (one: Subject, other: Subject): Subject => ({
  kinds: Object.fromEntries(
    (Object.entries(one.kinds) as [EntityKind, Counted][]).flatMap(([kind, counted]) => {
      const second = other.kinds[kind];
      return second ? [[kind, { ...counted, picks: common(counted.picks, second.picks) }]] : [];
    }),
  ),
});

/** In this order an entry is reached from those that refer to it. */
const order: readonly EntityKind[] = [
  'organisation',
  'activities',
  'systems',
  'measures',
  'parties',
  'dataItems',
  'subjectCategories',
  'filings',
  'destructions',
  'requests',
  'incidents',
  'waivers',
  'corrections',
];

const keptPicks = new WeakMap<Counted, Picks>();

/** All that is looked at: what counts and what goes alongside. */
export function kept(counted: Counted): Picks {
  const known = keptPicks.get(counted);
  if (known) return known;
  const picks = united(counted.picks, counted.alongside);
  keptPicks.set(counted, picks);
  return picks;
}

const always = (): boolean => true;

const entriesOf = (register: Register, kind: EntityKind): readonly AnyEntry[] =>
  kind === 'organisation' ? [register.organisation] : register[kind];

type CountedEntries = ReadonlyMap<EntityKind, readonly AnyEntry[]>;

const countedBefore = new WeakMap<Register, WeakMap<Subject, CountedEntries>>();

/** The entries that count, by kind; found once for each register and subject. */
export const countedIn = (register: Register, subject: Subject): CountedEntries =>
  finished(counting(register, subject));

/** The same, a kind or an entry at a step. */
export function* counting(register: Register, subject: Subject): Steps<CountedEntries> {
  let ofRegister = countedBefore.get(register);
  if (!ofRegister) countedBefore.set(register, (ofRegister = new WeakMap()));
  const before = ofRegister.get(subject);
  if (before) return before;
  const found = yield* count(register, subject);
  ofRegister.set(subject, found);
  return found;
}

function* count(register: Register, subject: Subject): Steps<CountedEntries> {
  const used = new Set<Uuid>();
  const found = new Map<EntityKind, readonly AnyEntry[]>();
  for (const kind of order) {
    const counted = subject.kinds[kind];
    if (!counted) continue;
    const { entries, where = always } = counted;
    const counts = entries === 'referenced' ? ({ id }: AnyEntry) => used.has(id) : entries?.(register);
    const all = entriesOf(register, kind);
    const list = counts ? all.filter((entry) => counts(entry) && where(entry)) : all;
    const ids = yield* idsNamedIn(list, register.organisation, kind, kept(counted));
    for (const id of ids.keys()) used.add(id);
    found.set(kind, list);
  }
  return found;
}

interface Named {
  readonly list: readonly AnyEntry[];
  /** How often each id is named. */
  readonly ids: Map<Uuid, number>;
}

const named = new WeakMap<AnyEntry, WeakMap<Picks, Named>>();

/** The ids that entries name; after an edit only the entries that came, went or changed are counted again. */
function* idsNamedIn(
  list: readonly AnyEntry[],
  organisation: AnyEntry,
  kind: EntityKind,
  picks: Picks,
): Steps<ReadonlyMap<Uuid, number>> {
  let ofOrganisation = named.get(organisation);
  if (!ofOrganisation) named.set(organisation, (ofOrganisation = new WeakMap()));
  for (const entry of changedBetween(ofOrganisation.get(picks)?.list ?? [], list).come) {
    idsIn(entry, kind, picks);
    yield;
  }
  // Others may have counted meanwhile; from here on nobody comes in between.
  const before = ofOrganisation.get(picks);
  const ids = before?.ids ?? new Map<Uuid, number>();
  const { gone, come } = changedBetween(before?.list ?? [], list);
  for (const entry of come) for (const id of idsIn(entry, kind, picks)) ids.set(id, (ids.get(id) ?? 0) + 1);
  for (const entry of gone)
    for (const id of idsIn(entry, kind, picks)) {
      const left = (ids.get(id) ?? 0) - 1;
      if (left > 0) ids.set(id, left);
      else ids.delete(id);
    }
  ofOrganisation.set(picks, { list, ids });
  return ids;
}

/** The parts of two lists between what they begin and what they end with alike. */
function changedBetween(
  former: readonly AnyEntry[],
  list: readonly AnyEntry[],
): { readonly gone: readonly AnyEntry[]; readonly come: readonly AnyEntry[] } {
  const most = Math.min(former.length, list.length);
  let [start, end] = [0, 0];
  while (start < most && former[start] === list[start]) start += 1;
  while (end < most - start && former.at(-1 - end) === list.at(-1 - end)) end += 1;
  return { gone: former.slice(start, former.length - end), come: list.slice(start, list.length - end) };
}

const known = new WeakMap<Picks, WeakMap<AnyEntry, readonly Uuid[]>>();

/** The ids an entry names in the fields picked; found once for each entry. */
function idsIn(entry: AnyEntry, kind: EntityKind, picks: Picks): readonly Uuid[] {
  let ofPicks = known.get(picks);
  if (!ofPicks) known.set(picks, (ofPicks = new WeakMap()));
  const before = ofPicks.get(entry);
  if (before) return before;
  const ids = collected(entry, fieldsOf(kind), picks);
  ofPicks.set(entry, ids);
  return ids;
}

function collected(owner: Readonly<Record<string, unknown>>, fields: Fields, picks: Picks): readonly Uuid[] {
  return Object.entries(picks).flatMap(([name, pick]): readonly Uuid[] => {
    const [field, value] = [fields[name], owner[name]];
    if (!field || value === undefined || value === null) return [];
    if (field.kind === 'group') return collected(value as AnyEntry, field.fields, within(pick, field.fields));
    if (field.kind === 'items')
      return (value as readonly AnyEntry[]).flatMap((item) =>
        collected(item, field.fields, within(pick, field.fields)),
      );
    if (field.kind === 'ref') return [value as Uuid];
    return field.kind === 'refs' || (field.kind === 'codes' && field.own) ? (value as readonly Uuid[]) : [];
  });
}
