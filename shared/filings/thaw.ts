import { finished, type Steps } from '../basics/steps.ts';
import { isUuid } from '../basics/uuid.ts';
import { collectionNames, fieldsOf, type CollectionName } from '../register/collections.ts';
import type { Field, Fields } from '../register/field.ts';
import type { Filing } from '../register/filing.ts';
import { emptyRegister, type Register } from '../register/register.ts';
import type { AnyEntry } from '../register/value.ts';
import { isIsoDate } from '../wording/date.ts';

type Facts = NonNullable<Filing['facts']>;

const thawed = new WeakMap<Facts, { readonly register: Register | undefined }>();

/**
 * The register as a filing froze it; `undefined` where it froze none. What this release does not know, or what has not
 * the shape of its field, is passed over: a filing may come from a newer release, or from a hand. The same filing gives
 * the same register again.
 */
export const thaw = (filing: Pick<Filing, 'facts'>): Register | undefined => finished(thawing(filing));

/** The same, an entry at a step. */
export function* thawing({ facts }: Pick<Filing, 'facts'>): Steps<Register | undefined> {
  if (typeof facts !== 'object' || facts === null) return undefined;
  const known = thawed.get(facts);
  if (known) return known.register;
  const register = yield* registerIn(facts);
  thawed.set(facts, { register });
  return register;
}

function* registerIn(facts: Facts): Steps<Register | undefined> {
  const [id, organisation] = [facts['id'], entryIn(facts['organisation'], fieldsOf('organisation'))];
  if (!organisation) return undefined;
  const lists: (readonly [CollectionName, readonly AnyEntry[]])[] = [];
  for (const name of collectionNames) lists.push([name, yield* listIn(facts[name], fieldsOf(name))]);
  return {
    ...emptyRegister(typeof id === 'string' ? id : organisation.id, organisation),
    ...Object.fromEntries(lists),
  };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function* listIn(value: unknown, fields: Fields): Steps<readonly AnyEntry[]> {
  const entries: AnyEntry[] = [];
  for (const one of Array.isArray(value) ? value : []) {
    const entry = entryIn(one, fields);
    if (entry) entries.push(entry);
    yield;
  }
  return entries;
}

const entriesIn = (value: unknown, fields: Fields): readonly AnyEntry[] =>
  Array.isArray(value) ? value.flatMap((one) => entryIn(one, fields) ?? []) : [];

function entryIn(value: unknown, fields: Fields): AnyEntry | undefined {
  if (!isObject(value)) return undefined;
  const { id, position } = value;
  if (typeof id !== 'string' || !isUuid(id)) return undefined;
  return { id, ...(typeof position === 'number' ? { position } : {}), ...valuesIn(value, fields) };
}

function valuesIn(owner: Readonly<Record<string, unknown>>, fields: Fields): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    const value = Object.hasOwn(owner, name) ? valueIn(owner[name], field) : undefined;
    if (value !== undefined) values[name] = value;
  }
  return values;
}

function valueIn(value: unknown, field: Field): unknown {
  switch (field.kind) {
    case 'text':
      return textIn(value);
    case 'date':
      return typeof value === 'string' && isIsoDate(value) ? value : undefined;
    case 'number':
      return typeof value === 'number' ? value : undefined;
    case 'flag':
      return typeof value === 'boolean' ? value : undefined;
    case 'codes':
    case 'refs':
    case 'siblings':
    case 'tags':
      return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : undefined;
    case 'duration':
      return isObject(value) && typeof value['amount'] === 'number' && typeof value['unit'] === 'string'
        ? { amount: value['amount'], unit: value['unit'] }
        : undefined;
    case 'group':
      return isObject(value) ? valuesIn(value, field.fields) : undefined;
    case 'items':
      return Array.isArray(value) ? entriesIn(value, field.fields) : undefined;
    case 'snapshot':
      return undefined;
    default:
      return typeof value === 'string' ? value : undefined;
  }
}

function textIn(value: unknown): unknown {
  if (!isObject(value)) return undefined;
  const said = (['en', 'ru'] as const).filter((language) => typeof value[language] === 'string');
  return Object.fromEntries(said.map((language) => [language, value[language]]));
}
