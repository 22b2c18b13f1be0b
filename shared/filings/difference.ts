import { finished, type Steps } from '../basics/steps.ts';
import type { Uuid } from '../basics/uuid.ts';
import { fieldsOf, type EntityKind } from '../register/collections.ts';
import { child } from '../register/leaves.ts';
import type { Register } from '../register/register.ts';
import type { AnyEntry } from '../register/value.ts';
import type { Text } from '../wording/wording.ts';
import { differing, same, values, type FieldDifference } from './field-difference.ts';
import { counting, type Counted, type Subject } from './subject.ts';

/** An entry that came, went or changed. */
export interface EntityDifference {
  readonly kind: EntityKind;
  readonly id: Uuid;
  readonly how: 'added' | 'removed' | 'changed';
  /** What it is called now, or was called before it went. */
  readonly name?: Text;
  readonly before?: AnyEntry;
  readonly after?: AnyEntry;
  /** What changed; of an entry that came or went, all it says. */
  readonly fields: readonly FieldDifference[];
}

/**
 * What is not the same in two states of a register, field by field, in the order of the subject’s kinds and of the
 * entries after. The order of lists does not count, nor does an empty value beside an absent one.
 */
export const differencesBetween = (
  before: Register,
  after: Register,
  subject: Subject,
): readonly EntityDifference[] => finished(comparing(before, after, subject));

/** The same, an entry at a step. */
export function* comparing(
  before: Register,
  after: Register,
  subject: Subject,
): Steps<readonly EntityDifference[]> {
  const was = yield* counting(before, subject);
  const is = yield* counting(after, subject);
  const found: (readonly EntityDifference[])[] = [];
  for (const [kind, counted] of Object.entries(subject.kinds) as [EntityKind, Counted][])
    found.push(
      kind === 'organisation'
        ? organisations(before, after, counted)
        : yield* lists(kind, counted, was.get(kind) ?? [], is.get(kind) ?? []),
    );
  return found.flat();
}

/** The organisation is the same one, whatever its id: two files may each have made their own. */
function organisations(before: Register, after: Register, counted: Counted): readonly EntityDifference[] {
  const fields = [
    ...fieldsBetween(before.organisation, after.organisation, 'organisation', counted),
    ...computedBetween(before, after, counted),
  ];
  return fields.length === 0
    ? []
    : [changed('organisation', before.organisation, after.organisation, fields)];
}

function computedBetween(
  before: Register,
  after: Register,
  { computed }: Counted,
): readonly FieldDifference[] {
  return Object.entries(computed ?? {}).flatMap(([name, { field, of }]) => {
    const [was, is] = [of(before), of(after)];
    return same(field, was, is) ? [] : [{ path: child('', name), trail: [field], field, ...values(was, is) }];
  });
}

function* lists(
  kind: EntityKind,
  counted: Counted,
  before: readonly AnyEntry[],
  after: readonly AnyEntry[],
): Steps<readonly EntityDifference[]> {
  const former = byId(before);
  const found: EntityDifference[] = [];
  let met = 0;
  for (const entry of after) {
    const was = former.get(entry.id);
    if (was) met += 1;
    if (was === entry) continue;
    const fields = was
      ? fieldsBetween(was, entry, kind, counted)
      : fieldsIn({ id: entry.id }, entry, kind, counted);
    if (!was) found.push({ kind, id: entry.id, how: 'added', ...named(entry), after: entry, fields });
    else if (fields.length > 0) found.push(changed(kind, was, entry, fields));
    yield;
  }
  return met === before.length ? found : [...found, ...removed(kind, counted, before, after)];
}

function removed(
  kind: EntityKind,
  counted: Counted,
  before: readonly AnyEntry[],
  after: readonly AnyEntry[],
): readonly EntityDifference[] {
  const now = byId(after);
  return before
    .filter(({ id }) => !now.has(id))
    .map((entry) => {
      const fields = fieldsIn(entry, { id: entry.id }, kind, counted);
      return { kind, id: entry.id, how: 'removed', ...named(entry), before: entry, fields };
    });
}

const indexes = new WeakMap<readonly AnyEntry[], ReadonlyMap<Uuid, AnyEntry>>();

/** The entries by id; found once for each list. */
function byId(entries: readonly AnyEntry[]): ReadonlyMap<Uuid, AnyEntry> {
  const known = indexes.get(entries);
  if (known) return known;
  const index = new Map(entries.map((entry) => [entry.id, entry]));
  indexes.set(entries, index);
  return index;
}

const changed = (
  kind: EntityKind,
  before: AnyEntry,
  after: AnyEntry,
  fields: readonly FieldDifference[],
): EntityDifference => ({
  kind,
  id: after.id,
  how: 'changed',
  ...named(before),
  ...named(after),
  before,
  after,
  fields,
});

const named = ({ name }: AnyEntry): { readonly name?: Text } =>
  typeof name === 'object' && name !== null ? { name } : {};

interface Compared {
  readonly after: AnyEntry;
  readonly counted: Counted;
  readonly fields: readonly FieldDifference[];
}

const compared = new WeakMap<AnyEntry, Compared>();

/** Compared once as long as both entries stay the same: after an edit, only the edited entry is looked at again. */
function fieldsBetween(
  before: AnyEntry,
  after: AnyEntry,
  kind: EntityKind,
  counted: Counted,
): readonly FieldDifference[] {
  const known = compared.get(before);
  if (known?.after === after && known.counted === counted) return known.fields;
  const fields = fieldsIn(before, after, kind, counted);
  compared.set(before, { after, counted, fields });
  return fields;
}

const fieldsIn = (
  before: AnyEntry,
  after: AnyEntry,
  kind: EntityKind,
  counted: Counted,
): readonly FieldDifference[] => differing(before, after, fieldsOf(kind), counted.picks);
