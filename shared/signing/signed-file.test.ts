import { fc } from '../../test/chances.ts';
import { describe, expect, it } from 'vitest';
import { arbitraryLedger } from '../../test/arbitrary/ledger.ts';
import type { Ledger } from '../file-format/ledger.ts';
import { load, type Loaded } from '../file-format/load.ts';
import { save, unsignedFile } from '../file-format/save.ts';
import { newSigningKey, sign } from './signing-key.ts';
import { trustOf, type Colleague } from './trust.ts';

const exported = { at: '2026-11-22T10:00:00.000Z', by: 'Anna Lis' };
const anna = newSigningKey(new Uint8Array(32).fill(1));
const known: readonly Colleague[] = [{ name: 'Anna Lis', key: anna.key, firstSeen: exported.at }];

const ledger = fc.sample(arbitraryLedger, { numRuns: 1, seed: 7 })[0] as Ledger;
const file = unsignedFile(ledger, exported);
const signed = file.text(sign(file.digest, anna.secret));

const read = (text: string): Loaded => {
  const loaded = load(text);
  if (!loaded.ok) throw new Error(loaded.failure.message.en);
  return loaded.value;
};

/** The same file after somebody wrote into it. */
const changed = (change: (members: Record<string, unknown>) => void): string => {
  const members = JSON.parse(signed) as Record<string, unknown>;
  change(members);
  return JSON.stringify(members);
};

describe('a signed file', () => {
  it('CY-04 differs from the unsigned one by its signature alone, and holds the same register', () => {
    expect(file.text()).toBe(save(ledger, exported));
    expect(save(ledger, exported, sign(file.digest, anna.secret))).toBe(signed);
    expect(read(signed).ledger).toEqual(ledger);
    expect(signed.replace(/,\n {2}"signature": \{[^}]*\}/, '')).toBe(file.text());
  });

  it('CY-04 is known, new, altered or unsigned as it comes', () => {
    expect(trustOf(read(signed).seal, known)).toBe('known');
    expect(trustOf(read(signed).seal, [])).toBe('new');
    expect(trustOf(read(file.text()).seal, known)).toBe('unsigned');
    expect(trustOf(read(changed((members) => delete members['signature'])).seal, known)).toBe('unsigned');
    expect(trustOf(read(changed((members) => delete members['digest'])).seal, known)).toBe('altered');
    expect(trustOf(read(changed((members) => (members['history'] = []))).seal, known)).toBe(
      ledger.history.length === 0 ? 'known' : 'altered',
    );
    const inHerName = sign(file.digest, newSigningKey(new Uint8Array(32).fill(2)).secret);
    expect(trustOf(read(file.text(inHerName)).seal, known)).toBe('changed');
  });

  it('CY-04 is read whoever signed it: a bad signature hides nothing and excuses nothing', () => {
    const forged = changed((members) => (members['signature'] = { key: anna.key, value: 'AAAA' }));
    expect(trustOf(read(forged).seal, known)).toBe('altered');
    expect(read(forged).ledger).toEqual(ledger);
    const odd = { format: 'ropa-desk/register', version: 1, register: {} };
    const digest = `sha256-${'0'.repeat(64)}`;
    expect(load(JSON.stringify({ ...odd, digest, signature: sign(digest, anna.secret) })).ok).toBe(false);
  });

  it('CY-04 a name changed in the file does not change whose key it is', () => {
    const renamed = read(changed((members) => (members['exportedBy'] = 'Boris')));
    expect(trustOf(renamed.seal, known)).toBe('known');
  });
});
