import { describe, expect, it } from 'vitest';
import type { Trust } from '../../shared/signing/trust.ts';
import type { Origin } from './file-work.ts';
import { isStripped, needsAWord, wordsOfOrigin } from './origin.ts';

const anna = { name: 'Anna Lis', key: 'k', firstSeen: '2026-01-01T00:00:00.000Z' };
const origin = (trust: Trust, colleague?: Origin['colleague']): Origin => ({
  trust,
  exportedBy: 'Anna Lis',
  key: 'k',
  words: 'embody vividness tile phony barcode',
  colleague,
});

describe('who vouches for a file', () => {
  it.each([
    ['known', anna, false],
    ['new', undefined, true],
    ['changed', anna, true],
    ['altered', anna, true],
    ['unsigned', undefined, false],
    ['unsigned', anna, true],
  ] as const)('CY-04 %s: a person has to look first: %o %s', (trust, colleague, asks) => {
    expect(needsAWord({ warnings: [], origin: origin(trust, colleague) })).toBe(asks);
  });

  it('CY-04 is said in both languages wherever there is something to say, with the name in the file', () => {
    for (const trust of ['new', 'changed', 'altered', 'known'] as const) {
      const told = wordsOfOrigin(origin(trust, anna));
      expect(told?.en.length).toBeGreaterThan(5);
      expect(told?.ru).toMatch(/[а-я]/);
    }
    expect(wordsOfOrigin(origin('new'))?.en).toContain('Anna Lis');
    expect(wordsOfOrigin(origin('unsigned'))).toBeUndefined();
    expect(wordsOfOrigin(origin('unsigned', anna))?.en).toContain('not');
    expect(isStripped(origin('unsigned', anna))).toBe(true);
  });

  it('a warning is looked at whoever signed', () => {
    expect(needsAWord({ warnings: [{ en: 'a', ru: 'б' }], origin: origin('known', anna) })).toBe(true);
  });
});
