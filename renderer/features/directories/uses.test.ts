import { describe, expect, it } from 'vitest';
import { samples } from '../../../shared/samples/catalogue.ts';
import { registerOf } from '../../../shared/changes/register-of.ts';
import { usesOf } from '../../../shared/register/references.ts';
import { countsOfUses } from './counts-of-uses.ts';
import { directoryNames } from './collection-names.ts';
import { listedEntries } from './listed-entries.ts';
import { usesInWords } from './uses-in-words.ts';

const registers = samples
  .map((sample) => sample.make())
  .map((ledger) => registerOf(ledger.id, ledger.states));

describe('countsOfUses', () => {
  it('counts the entries that a deletion would touch, for every entry of every directory', () => {
    let compared = 0;
    for (const register of registers) {
      const counts = countsOfUses(register);
      for (const directory of directoryNames) {
        for (const { id } of register[directory]) {
          const users = new Set(usesOf(register, directory, id).map((use) => use.entity));
          expect(counts.get(id) ?? 0).toBe(users.size);
          compared += users.size;
        }
      }
    }
    expect(compared).toBeGreaterThan(0);
  });
});

describe('usesInWords', () => {
  it('names who mentions a party, and where', () => {
    const activity = {
      id: 'a1',
      name: { en: 'Newsletter' },
      onBehalfOf: ['p1'],
      recipients: [
        { id: 'r1', party: 'p1' },
        { id: 'r2', party: 'p1' },
      ],
    };
    const register = { ...registers[0], activities: [activity], systems: [] } as (typeof registers)[number];
    expect(usesInWords(register, 'parties', 'p1', 'en')).toEqual([
      {
        kind: 'activities',
        entity: 'a1',
        name: 'Newsletter',
        path: '/onBehalfOf/p1',
        places: ['On behalf of', 'Recipients › Party'],
      },
    ]);
  });
});

describe('listedEntries', () => {
  const parties = [
    { id: 'p1', name: { en: 'Zeta', ru: 'Ёлка' } },
    { id: 'p2', name: { en: 'Alpha' } },
  ];

  it('stands by name and is searched in both languages', () => {
    expect(listedEntries('parties', parties, '', 'en').map((entry) => entry.label)).toEqual([
      'Alpha',
      'Zeta',
    ]);
    expect(listedEntries('parties', parties, 'елка', 'en').map((entry) => entry.label)).toEqual(['Zeta']);
  });
});
