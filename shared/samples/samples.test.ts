import { describe, expect, test } from 'vitest';
import { sha256Hex } from '../basics/sha-256.ts';
import { isUuid } from '../basics/uuid.ts';
import { registerOf } from '../changes/register-of.ts';
import { load } from '../file-format/load.ts';
import { save } from '../file-format/save.ts';
import { collectionNames, fieldsOf, type EntityKind } from '../register/collections.ts';
import type { Field, Fields, OwnerValues } from '../register/field.ts';
import { leavesOf } from '../register/leaves.ts';
import type { Register } from '../register/register.ts';
import type { AnyEntry } from '../register/value.ts';
import { termOf } from '../vocabulary/vocabulary.ts';
import type { Text } from '../wording/wording.ts';
import { samples } from './catalogue.ts';
import type { Sample } from './sample.ts';

/** A value with the field it stands in and the thing around it. */
interface Held {
  readonly path: string;
  readonly field: Field;
  readonly value: unknown;
  readonly owner: OwnerValues;
  readonly entry: AnyEntry;
}

function heldIn(owner: OwnerValues, fields: Fields, entry: AnyEntry, path: string): readonly Held[] {
  return Object.entries(fields).flatMap(([name, field]): readonly Held[] => {
    const value = owner[name];
    if (value === undefined) return [];
    const here = { path: `${path}/${name}`, field, value, owner, entry };
    if (field.kind === 'group')
      return [here, ...heldIn(value as OwnerValues, field.fields, entry, here.path)];
    if (field.kind !== 'items') return [here];
    return (value as readonly AnyEntry[]).flatMap((item) =>
      heldIn(item, field.fields, entry, `${here.path}/${item.id}`),
    );
  });
}

function entitiesOf(sample: Sample): readonly (readonly [EntityKind, AnyEntry])[] {
  const { id, states } = sample.make();
  const register = registerOf(id, states);
  const lists = collectionNames.flatMap((kind) => register[kind].map((entry) => [kind, entry] as const));
  return [['organisation', register.organisation], ...lists];
}

const heldBy = (sample: Sample): readonly Held[] =>
  entitiesOf(sample).flatMap(([kind, entry]) => heldIn(entry, fieldsOf(kind), entry, kind));

const textsOf = (sample: Sample): readonly string[] =>
  entitiesOf(sample).flatMap(([kind, entry]) =>
    [...leavesOf(entry, fieldsOf(kind)).values()].filter((leaf) => typeof leaf === 'string'),
  );

/** What a value names that is neither in the register nor in the vocabulary. */
function strayIn({ field, value, entry, path }: Held, register: Register): readonly string[] {
  const named = (typeof value === 'string' ? [value] : value) as readonly string[];
  const stray = (isThere: (one: string) => boolean): readonly string[] =>
    named.filter((one) => !isThere(one)).map((one) => `${path}: ${one}`);
  switch (field.kind) {
    case 'ref':
    case 'refs':
      return stray((one) => register[field.to].some(({ id }) => id === one));
    case 'siblings':
      return stray((one) => (entry[field.of] as readonly AnyEntry[]).some(({ id }) => id === one));
    case 'code':
    case 'codes':
      return stray((one) => termOf(field.vocabulary, one) !== undefined);
    default:
      return [];
  }
}

/** Names of real companies, persons and services, which no sample may bear: here too they stand as hashes only. */
const realNames = new Set([
  '290abd3147a14f4d0c3ccfae9aaa921c223ac755e6bbee01d535ec2e808f6146',
  'f744584c7c7e68b68f1a5b4ddbfb3aa09432c2cc6003acbdd2dc5578b0bc078e',
  '5788902e12c38ccbbe8276bcf264ef6d0bf9bbeb43678a3ab91543c06518cb3f',
  '7ce2ef21105beb6bd66dd065f9168cd9812ac8df4380aa15642b3f1c6fa57d17',
  'bd4ba9728dee170c6b580f16f8dd4a44d6d4a674b13cdd514a7000adc9dd130a',
  'be7d76c29f8c9b29ce7c64abea2097933e3c54fab72f6a4f5d18552e32c83cf1',
  '3db31426618872e195938607637867ee279adcf50148ae791659a1b8f7c65e8b',
  '271d36c366c5b8ad7d0f77a5a34c69cd2670144f0bbc3bfc8b14a84d57f363d1',
  '5ec9c2c2913538bbedadd97c25943dc5fedf8617e6bed980714f5e9a9b2e24e6',
  '4004cf5948d3add3510b5cdcf5c006533e4fe6c2fda03ea4a0fa4ac1ee41a605',
  '3d59f7548e1af2151b64135003ce63c0a484c26b9b8b166a7b1c1805ec34b00a',
  '5ede56738376a8c53a7c99bf275b077a5c10df780a20cf3d8282fd59a2a9fb56',
  '84308bea454057aa509a12fbd5212988973d7cd513bc555a24a06dd2cc72e39e',
  '3f40462915a3e6026a4d790127b95ded4d870f6ab18d9af2fcbc454168255237',
  '7352f353c460e74c7ae226952d04f8aa307b12329c5512ec8cb6f1a0f8f9b2cb',
  '24e6654bfd1ab85bebb1f721a4be46e6fdb9ea8974d14442d3aaecd1f971fcbb',
  'bbdefa2950f49882f295b1285d4fa9dec45fc4144bfb07ee6acc68762d12c2e3',
]);

test('the samples are offered under different plain names', () => {
  const names = samples.map(({ name }) => name);
  expect(names).toEqual(['software-website', 'international-vendor', 'licensed-software']);
  for (const name of names) expect(name).toMatch(/^[a-z0-9-]+$/);
  expect(new Set(samples.map((sample) => sample.make().id)).size).toBe(samples.length);
});

describe.each(samples.map((sample) => [sample.name, sample] as const))('the sample %s', (_, sample) => {
  test('says every text in both languages', () => {
    const texts = heldBy(sample).filter(({ field }) => field.kind === 'text');
    expect(texts.length).toBeGreaterThan(30);
    const lacking = texts.filter(({ value }) => {
      const { en = '', ru = '' } = value as Text;
      return en.trim() === '' || /[а-яё]/i.test(en) || ru.trim() === '';
    });
    expect(lacking.map(({ path }) => path)).toEqual([]);
  });

  test('refers to nothing that is not there', () => {
    const { id, states } = sample.make();
    const register = registerOf(id, states);
    const held = heldBy(sample);
    expect(held.filter(({ field }) => field.kind === 'ref' || field.kind === 'refs').length).toBeGreaterThan(
      3,
    );
    expect(held.flatMap((one) => strayIn(one, register))).toEqual([]);
  });

  test('fills in no field that does not apply', () => {
    const idle = heldBy(sample).filter(({ field, owner }) => field.appliesWhen?.(owner) === false);
    expect(idle.map(({ path }) => path)).toEqual([]);
    const laws = new Set(registerOf(sample.make().id, sample.make().states).organisation.regimes);
    const foreign = heldBy(sample).filter(({ field }) => field.regimes?.every((law) => !laws.has(law)));
    expect(foreign.map(({ path }) => path)).toEqual([]);
  });

  test('uses every party, system and measure that it lists', () => {
    const used = new Set(
      heldBy(sample).flatMap(({ field, value }) =>
        field.kind === 'ref' || field.kind === 'refs' ? (value as string | readonly string[]) : [],
      ),
    );
    const listed = entitiesOf(sample).filter(([kind]) => ['parties', 'systems', 'measures'].includes(kind));
    expect(listed.filter(([, entry]) => !used.has(entry.id)).map(([, entry]) => entry['name'])).toEqual([]);
  });

  test('is the same at every call and comes through its file unchanged', () => {
    const ledger = sample.make();
    expect(sample.make()).toEqual(ledger);
    const text = save(ledger, { at: '2026-11-22T09:30:00.000Z', by: 'Ropa Desk' });
    const read = load(text);
    if (!read.ok) throw new Error(JSON.stringify(read.failure));
    expect(read.value.warnings).toEqual([]);
    expect(read.value.ledger.id).toBe(ledger.id);
    expect(read.value.ledger.history).toEqual(ledger.history);
    expect([...read.value.ledger.states.values()].toSorted(byId)).toEqual(
      [...ledger.states.values()].toSorted(byId),
    );
  });

  test('has the versions of all its values and a history of its making', () => {
    const { states, history } = sample.make();
    expect(history.map(({ entity }) => entity).toSorted()).toEqual([...states.keys()].toSorted());
    expect(new Set(history.map(({ via }) => via))).toEqual(new Set(['sample']));
    for (const { id, kind, entry, versions } of states.values()) {
      if (!kind || !entry) throw new Error(`${id} is gone`);
      expect(isUuid(id)).toBe(true);
      const paths = [...leavesOf(entry, fieldsOf(kind)).keys(), '/_life'];
      expect(Object.keys(versions.fields).toSorted()).toEqual(paths.toSorted());
    }
  });

  test('names no real company, person, service or address', () => {
    const words = textsOf(sample).flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u));
    expect(words.filter((word) => realNames.has(sha256Hex(word)))).toEqual([]);
    const addresses = textsOf(sample).flatMap(
      (text) => text.match(/https?:\/\/[^\s/]+|\S+@[^\s,.;)]+\.[a-z]+/g) ?? [],
    );
    expect(addresses.length).toBeGreaterThan(3);
    for (const address of addresses) expect(address).toMatch(/(?:\/\/|@)example\.org$/);
  });
});

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);
