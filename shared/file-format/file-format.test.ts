import { fc } from '../../test/chances.ts';
import { describe, expect, it } from 'vitest';
import { arbitraryLedger } from '../../test/arbitrary/ledger.ts';
import { load } from './load.ts';
import type { Ledger } from './ledger.ts';
import { save } from './save.ts';

const exported = { at: '2026-11-22T10:00:00.000Z', by: 'DPO' };

const reload = (text: string): Ledger => {
  const loaded = load(text);
  if (!loaded.ok) throw new Error(loaded.failure.message.en);
  return loaded.value.ledger;
};

const sample = (): Ledger => fc.sample(arbitraryLedger, { numRuns: 1, seed: 7 })[0] as Ledger;

const failureOf = (text: string): { readonly type: string; readonly en: string; readonly ru: string } => {
  const loaded = load(text);
  if (loaded.ok) throw new Error('the file was taken in');
  return { type: loaded.failure.type, ...loaded.failure.message };
};

describe('saving and loading', () => {
  it('are exact inverses, byte for byte and value for value, over 500 registers', () => {
    fc.assert(
      fc.property(arbitraryLedger, (ledger) => {
        const text = save(ledger, exported);
        const again = reload(text);
        expect(again).toEqual(ledger);
        expect(save(again, exported)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it('give sorted keys, two spaces and one final newline', () => {
    const text = save(sample(), exported);
    expect(text.endsWith('}\n')).toBe(true);
    expect(text.endsWith('\n\n')).toBe(false);
    expect(text.split('\n')[1]).toMatch(/^ {2}"conflicts"/);
    expect(JSON.stringify(JSON.parse(text), null, 2)).toBe(text.trimEnd());
  });

  it('leave out of the digest who exported and when', () => {
    const [a, b] = [
      save(sample(), exported),
      save(sample(), { at: '2027-01-01T00:00:00.000Z', by: 'Someone else' }),
    ];
    const digest = /"digest": "([^"]+)"/;
    expect(digest.exec(a)?.[1]).toBe(digest.exec(b)?.[1]);
    expect(a).not.toBe(b);
  });
});

describe('a file is refused with a sentence and its place', () => {
  const text = save(sample(), exported);
  const changed = (change: (file: Record<string, never>) => void): string => {
    const file = JSON.parse(text) as Record<string, never>;
    change(file);
    return JSON.stringify(file);
  };

  it('cut anywhere: every hundredth byte', () => {
    for (let length = 0; length < text.length - 2; length += 100) {
      const failure = failureOf(text.slice(0, length));
      expect(failure.type, `cut at ${length}`).toBe('truncated');
      expect(failure.en).toMatch(length === 0 ? /empty/ : /line \d+, column \d+/);
    }
  });

  it('made by a newer release', () => {
    const failure = failureOf(changed((file) => Object.assign(file, { version: 2 })));
    expect(failure).toMatchObject({ type: 'newer' });
    expect(failure.en).toContain('newer');
    expect(failure.ru).toContain('новой');
  });

  it('another program’s', () => {
    expect(failureOf('{"name":"x"}').type).toBe('not-ours');
    expect(failureOf('[1,2]').type).toBe('not-ours');
    expect(failureOf('"text"').type).toBe('not-ours');
  });

  it('broken JSON: line and column of the fault', () => {
    const failure = failureOf('{\n  "format": "ropa-desk/register",\n  oops\n}');
    expect(failure.type).toBe('not-json');
    expect(failure.en).toContain('line 3, column 3');
  });

  it('a field that does not exist, a wrong value, a missing part', () => {
    const organisation = (file: Record<string, never>): Record<string, unknown> =>
      (file['register'] as unknown as { organisation: Record<string, unknown> }).organisation;
    expect(failureOf(changed((file) => (organisation(file)['nmae'] = {}))).en).toContain(
      'register.organisation.nmae',
    );
    expect(failureOf(changed((file) => (organisation(file)['name'] = 5))).en).toContain(
      'register.organisation.name',
    );
    expect(failureOf(changed((file) => delete (file as Record<string, unknown>)['register'])).en).toContain(
      'At register: something is missing',
    );
  });

  it('an id that stands twice', () => {
    const twice = changed((file) => {
      const register = file['register'] as unknown as { organisation: { id: string }; parties: unknown[] };
      register.parties.push({ id: register.organisation.id });
    });
    expect(failureOf(twice).en).toContain('stands twice');
  });

  it('names of JavaScript’s own are refused and pollute nothing', () => {
    const hostile = text.replace('"organisation": {', '"organisation": {"__proto__": {"polluted": true},');
    expect(failureOf(hostile).type).toBe('shape');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('a file changed or written outside', () => {
  it('warns of a digest that does not match, and signs the changed value as an outsider’s', () => {
    const ledger = sample();
    const organisation = [...ledger.states.values()].find((state) => state.kind === 'organisation');
    const file = JSON.parse(save(ledger, exported)) as {
      register: { organisation: Record<string, unknown> };
    };
    file.register.organisation['phone'] = '+7 000';
    const loaded = load(JSON.stringify(file));
    if (!loaded.ok) throw new Error(loaded.failure.message.en);
    expect(loaded.value.warnings.map((warning) => warning.type)).toEqual(['changed-outside']);
    const after = loaded.value.ledger.states.get(organisation?.id ?? '');
    expect(after?.versions.fields['/phone']?.[0]).toMatch(/^outside-/);
    const untouched = Object.keys(organisation?.versions.fields ?? {}).filter((path) => path !== '/phone');
    for (const path of untouched)
      expect(after?.versions.fields[path]).toEqual(organisation?.versions.fields[path]);
  });

  it('is taken in without versions, history and digest, and keeps the order of its lists', () => {
    const file = {
      format: 'ropa-desk/register',
      version: 1,
      register: {
        id: '0b7e5a52-6c0e-4d6e-9d0b-1f6f3f5c2a10',
        organisation: { id: '7c1d6f0e-2f0a-4a1e-8a52-6a3a1d9b4c22' },
        activities: [
          {
            id: '5b0f2b8e-3a53-4f0e-9a55-0d4a6c6b7e01',
            actions: ['use', 'collection', 'use'],
            transfers: [
              { id: 'ffffffff-3a53-4f0e-9a55-0d4a6c6b7e01', country: 'RS' },
              { id: '00000000-3a53-4f0e-9a55-0d4a6c6b7e01', country: 'CH' },
            ],
          },
        ],
      },
    };
    const activity = [...reload(JSON.stringify(file)).states.values()].find(
      (state) => state.kind === 'activities',
    );
    expect(activity?.entry?.['actions']).toEqual(['collection', 'use']);
    expect(activity?.entry?.['transfers']).toMatchObject([{ country: 'RS' }, { country: 'CH' }]);
    expect(Object.keys(activity?.versions.fields ?? {})).toContain('/actions/use');
  });
});
