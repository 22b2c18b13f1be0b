import { describingCollections } from '../../register/collections.ts';
import { fc } from '../../../test/chances.ts';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../basics/json.ts';
import { linkedRegister } from '../../exchange/dpv/json-ld.ts';
import { arbitraryRegister } from '../../../test/arbitrary/register.ts';
import { registers } from '../../../test/exchange/registers.ts';
import { smallRegister } from '../../../test/fixtures/registers/small-register.ts';
import type { Proposal } from '../proposal.ts';
import { dpvReader } from './dpv-reader.ts';

function proposed(data: Json): Proposal {
  const read = dpvReader.read({ type: 'data', format: 'json', data }, { corrections: {} });
  if (!read.ok) throw new Error(read.failure.message.en);
  return read.value;
}

const register = registers[1]?.[1] ?? smallRegister;
const told = { revision: 7, date: '2026-11-29' };

describe('our own DPV files', () => {
  it.each(registers)('come back as they went: %s', (_, given) => {
    const proposal = proposed(linkedRegister(given, told));
    expect(proposal.activities).toEqual(given.activities);
    for (const kind of ['parties', 'systems', 'measures', 'dataItems', 'subjectCategories'] as const)
      expect(proposal[kind]).toEqual(given[kind]);
    expect({ id: given.organisation.id, ...proposal.organisation }).toEqual(given.organisation);
    expect(proposal.leftovers).toEqual([]);
    expect(proposal.guesses).toEqual([]);
  });

  it('come back as they went, whatever they hold', () => {
    fc.assert(
      fc.property(arbitraryRegister(describingCollections), (any) => {
        const proposal = proposed(linkedRegister(any, told));
        for (const kind of describingCollections)
          expect(proposal[kind]).toEqual(any[kind].toSorted((a, b) => (a.id < b.id ? -1 : 1)));
        expect(proposal.leftovers).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('are read when others wrote them down again: full names, other order, single values as lists', () => {
    const written = linkedRegister(register, told);
    const again = rewritten(written, written['@context'] as Record<string, string>);
    const proposal = proposed(again);
    expect(proposal.activities).toEqual(register.activities);
    expect(proposal.leftovers).toEqual([]);
  });

  it('keep what others said of our entries among the leftovers', () => {
    const written = linkedRegister(register, told);
    const graph = (written['@graph'] as readonly Record<string, Json>[]).map((node) =>
      node['dct:title'] && node['dct:identifier'] !== undefined
        ? { ...node, 'dpv:hasRisk': 'Loss of a phone' }
        : node,
    );
    const proposal = proposed({ ...written, '@graph': graph });
    expect(proposal.activities).toEqual(register.activities);
    expect(new Set(proposal.leftovers.map(({ text }) => text))).toEqual(
      new Set(['dpv:hasRisk: Loss of a phone']),
    );
  });
});

/** The same statements with full names, lists reversed and everywhere. */
function rewritten(value: Json, prefixes: Readonly<Record<string, string>>): Json {
  const full = (word: string): string => {
    const [prefix = '', ...rest] = word.split(':');
    const namespace = prefixes[prefix];
    return namespace === undefined ? word : namespace + rest.join(':');
  };
  const write = (one: Json, name: string): Json => {
    if (typeof one === 'string') return name === '@id' || name === '@type' ? full(one) : one;
    if (Array.isArray(one)) return (one as readonly Json[]).map((part) => write(part, name)).toReversed();
    if (typeof one !== 'object' || one === null) return one;
    const entries = Object.entries(one as Record<string, Json>).toReversed();
    return Object.fromEntries(
      entries.map(([key, part]) => [
        full(key),
        key.startsWith('@') || Array.isArray(part) ? write(part, key) : [write(part, key)],
      ]),
    );
  };
  const { '@graph': graph } = value as Record<string, Json>;
  return { '@graph': write(graph ?? [], '@graph') };
}
