import { describe, expect, it } from 'vitest';
import { newSigningKey, sign } from './signing-key.ts';
import { colleaguesNamed, signerOf, trustOf, type Colleague, type Seal, type Trust } from './trust.ts';

const keyOf = (first: number) => newSigningKey(new Uint8Array(32).fill(first));
const [anna, annaAnew, stranger] = [keyOf(1), keyOf(2), keyOf(3)];
const colleagues: readonly Colleague[] = [
  { name: 'Anna Lis', key: anna.key, firstSeen: '2026-01-01T00:00:00.000Z' },
];
const [digest, older] = [`sha256-${'a1'.repeat(32)}`, `sha256-${'b2'.repeat(32)}`];

const sealed = (secret: string, exportedBy: string, of = digest): Seal => ({
  digest: of,
  digestMatches: true,
  signature: sign(of, secret),
  exportedBy,
});
const unsigned: Seal = { digest, digestMatches: true, exportedBy: 'Anna Lis' };

const table: readonly (readonly [string, Seal, Trust])[] = [
  ['signed by a colleague', sealed(anna.secret, 'Anna Lis'), 'known'],
  ['signed by a colleague under another name', sealed(anna.secret, 'A. Fox'), 'known'],
  ['an old file of a colleague, sent again', sealed(anna.secret, 'Anna Lis', older), 'known'],
  ['signed by somebody never seen', sealed(stranger.secret, 'Boris'), 'new'],
  ['signed by somebody never seen, without a name', sealed(stranger.secret, ''), 'new'],
  ['signed in a colleague’s name by another key', sealed(annaAnew.secret, 'Anna Lis'), 'changed'],
  ['the same, the name written otherwise', sealed(annaAnew.secret, ' anna LIS '), 'changed'],
  ['changed after signing', { ...sealed(anna.secret, 'Anna Lis'), digestMatches: false }, 'altered'],
  ['changed, its digest made anew', { ...sealed(anna.secret, 'Anna Lis', older), digest }, 'altered'],
  ['another’s signature moved to this file', { ...unsigned, signature: sign(older, anna.secret) }, 'altered'],
  [
    'a colleague’s key beside a signature by another',
    {
      ...unsigned,
      signature: { key: anna.key, value: sign(digest, stranger.secret).value },
    },
    'altered',
  ],
  [
    'signed, its digest taken out',
    { ...sealed(anna.secret, 'Anna Lis'), digestMatches: undefined },
    'altered',
  ],
  ['a signature that is none', { ...unsigned, signature: { key: 'x', value: 'y' } }, 'altered'],
  ['its signature stripped', unsigned, 'unsigned'],
  ['changed, and never signed', { ...unsigned, digestMatches: false }, 'altered'],
  ['written by a script, without a digest', { ...unsigned, digestMatches: undefined }, 'unsigned'],
];

describe('trust', () => {
  it.each(table)('CY-04 %s: %o', (_case, seal, expected) => {
    expect(trustOf(seal, colleagues)).toBe(expected);
  });

  it('CY-04 all five states occur above', () => {
    expect(new Set(table.map(([, , trust]) => trust)).size).toBe(5);
  });

  it('CY-04 a stripped signature is told from one that never was: its sender is known to sign', () => {
    expect(colleaguesNamed(unsigned.exportedBy, colleagues)).toEqual(colleagues);
    expect(colleaguesNamed('', [{ name: '', key: 'k', firstSeen: '' }])).toEqual([]);
  });

  it('CY-04 the signer is found by the key, not by the name in the file', () => {
    expect(signerOf(sealed(anna.secret, 'Boris'), colleagues)?.name).toBe('Anna Lis');
    expect(signerOf(sealed(stranger.secret, 'Anna Lis'), colleagues)).toBeUndefined();
  });
});
