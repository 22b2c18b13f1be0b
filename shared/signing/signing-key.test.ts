import { createPublicKey, verify as verifyByNode } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { wordList } from '../encryption/word-list.ts';
import { base64, bytesOf } from './base64.ts';
import { fiveWords } from './five-words.ts';
import { newSigningKey, sign, verify } from './signing-key.ts';

const digest = `sha256-${'5e'.repeat(32)}`;
const mine = newSigningKey(Uint8Array.from({ length: 32 }, (_, at) => at));

describe('a signature', () => {
  it('CY-04 verifies over its digest by its key, and over nothing else', () => {
    const signature = sign(digest, mine.secret);
    expect(signature.key).toBe(mine.key);
    expect(verify(digest, signature)).toBe(true);
    expect(verify(digest.replace('5e', '5f'), signature)).toBe(false);
    expect(verify(digest, { ...signature, key: newSigningKey(new Uint8Array(32)).key })).toBe(false);
    for (const at of bytesOf(signature.value)?.keys() ?? []) {
      const changed = bytesOf(signature.value)?.map((byte, place) => (place === at ? byte ^ 1 : byte));
      expect(verify(digest, { ...signature, value: base64(changed ?? new Uint8Array()) })).toBe(false);
    }
  });

  it('CY-04 is none where the key or the value is no key or no signature', () => {
    const { key, value } = sign(digest, mine.secret);
    for (const odd of ['', 'AAAA', '<script>', 'A'.repeat(1000), `${key}\n`, key.replace(/=$/, '')]) {
      expect(verify(digest, { key: odd, value })).toBe(false);
      expect(verify(digest, { key, value: odd })).toBe(false);
    }
    // The neutral point of the curve would vouch for anything.
    const nobody = base64(Uint8Array.from({ length: 32 }, (_, at) => (at === 0 ? 1 : 0)));
    const nothing = base64(Uint8Array.from({ length: 64 }, (_, at) => (at === 0 ? 1 : 0)));
    expect(verify(digest, { key: nobody, value: nothing })).toBe(false);
  });

  it('is the Ed25519 of RFC 8032, as another library reads it', () => {
    const seed = Buffer.from('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60', 'hex');
    const key = newSigningKey(seed);
    expect(Buffer.from(key.key, 'base64').toString('hex')).toBe(
      'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    );
    const signature = sign(digest, key.secret);
    const x = Buffer.from(signature.key, 'base64').toString('base64url');
    const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
    const value = Buffer.from(signature.value, 'base64');
    expect(verifyByNode(null, Buffer.from(digest), publicKey, value)).toBe(true);
  });
});

describe('five words', () => {
  it('are words of the list, the same for the same key, others for another', () => {
    const words = fiveWords(mine.key).split(' ');
    expect(words).toHaveLength(5);
    for (const word of words) expect(wordList).toContain(word);
    expect(fiveWords(mine.key)).toBe(fiveWords(mine.key));
    const keys = Array.from(
      { length: 300 },
      () => newSigningKey(crypto.getRandomValues(new Uint8Array(32))).key,
    );
    expect(new Set(keys.map(fiveWords)).size).toBe(300);
  });
});

describe('Base64', () => {
  it('is what everybody else writes, and has one spelling', () => {
    for (let length = 0; length < 70; length += 1) {
      const bytes = crypto.getRandomValues(new Uint8Array(length));
      expect(base64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      expect(bytesOf(base64(bytes))).toEqual(bytes);
    }
    for (const odd of ['A', 'AB', 'ABC', 'AB==C', 'AA=A', 'AA==\n', 'AAB=', '====', 'A-_B'])
      expect(bytesOf(odd)).toBeUndefined();
  });
});
