import { fc, seedOr } from '../chances.ts';
import { describe, expect, it } from 'vitest';
import { digestOf, save } from '../../shared/file-format/save.ts';
import { conflictsIn } from '../../shared/merging/leaf-conflicts.ts';
import { noDecisions } from '../../shared/merging/decisions.ts';
import type { EntityState } from '../../shared/changes/entity-state.ts';
import type { Json } from '../../shared/basics/json.ts';
import { editsBetween } from '../../shared/changes/edits.ts';
import type { AnyEntry } from '../../shared/register/value.ts';
import { arbitraryEntry } from '../arbitrary/entry.ts';
import { bank, bankThere, recipient, two, write, Colleague } from './colleague.ts';

const runs = { numRuns: 40, seed: seedOr(20_261_129) };
const party = arbitraryEntry('parties');
const named = (entry: AnyEntry, id: string): AnyEntry => ({ ...entry, id });

/** Two colleagues who both entered the bank, each in her own way; hers is referred to. */
function bothWithBank(ours: AnyEntry, theirs: AnyEntry): readonly [Colleague, Colleague] {
  const [a, b] = two();
  a.edit({ type: 'create', kind: 'parties', entry: named(ours, bank) });
  b.edit(
    { type: 'create', kind: 'parties', entry: named(theirs, bankThere) },
    write(`/recipients/${recipient}/party`, bankThere),
  );
  return [a, b];
}

function copyOf(of: Colleague): Colleague {
  const copy = new Colleague(of.name);
  copy.states = of.states;
  copy.history = of.history;
  return copy;
}

const isBank = { ...noDecisions, twins: { [bankThere]: bank } };

const contentOf = (colleague: Colleague): string => {
  const text = save(colleague.ledger, { at: '2026-11-29T00:00:00.000Z', by: '' });
  return digestOf(JSON.parse(text) as Readonly<Record<string, Json>>);
};

/** What a person sees of the bank: what it says, and what competes. */
function shown(colleague: Colleague): unknown {
  const state = colleague.states.get(bank) as EntityState;
  const open = conflictsIn(state).map(({ path, ours, theirs }) => [
    path,
    new Set([ours, ...theirs].map(({ value }) => JSON.stringify(value))),
  ]);
  return [state.entry, new Set(open)];
}

describe('an entry that a person has said to be one of ours', () => {
  it('is recognised when the file comes again, and changes nothing', () => {
    fc.assert(
      fc.property(party, party, (ours, theirs) => {
        const [a, b] = bothWithBank(ours, theirs);
        const file = b.file();
        a.merge(file, isBank);
        expect(a.entry(bankThere)).toBeUndefined();
        const before = contentOf(a);
        expect(a.proposal(file).candidates).toEqual([]);
        a.merge(file);
        expect(contentOf(a)).toBe(before);
      }),
      runs,
    );
  });

  it('comes out the same whether an older file comes first or last', () => {
    fc.assert(
      fc.property(party, party, party, (ours, theirs, later) => {
        const [a, b] = bothWithBank(ours, theirs);
        const other = copyOf(a);
        const first = b.file();
        const there = b.entry(bankThere);
        if (there) b.edit(...editsBetween('parties', there, named(later, bankThere)));
        const second = b.file();
        a.merge(first, isBank);
        a.merge(second);
        other.merge(second, isBank);
        other.merge(first);
        expect(shown(a)).toEqual(shown(other));
      }),
      runs,
    );
  });
});
