import { describe, expect, it } from 'vitest';
import { sixWords } from './six-words.ts';
import { strengthOf } from './strength.ts';
import { wordList } from './word-list.ts';

const random = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count));

/** Gives these sixteen-bit numbers, one after the other. */
function inOrder(...numbers: readonly number[]): (count: number) => Uint8Array {
  const left = [...numbers];
  return () => {
    const number = left.shift() ?? 0;
    return Uint8Array.of(number >> 8, number & 255);
  };
}

describe('six words', () => {
  it('come from a list of 7776 different words', () => {
    expect(new Set(wordList).size).toBe(7776);
    expect([wordList[0], wordList.at(-1)]).toEqual(['abacus', 'zoom']);
  });

  it('CY-05 pass over the numbers that would make some words likelier', () => {
    expect(sixWords(inOrder(0, 62_207, 62_208, 65_535, 7776, 1, 2, 3))).toBe(
      'abacus zoom abacus abdomen abdominal abide',
    );
  });

  it('CY-05 every word is drawn about as often as any other', () => {
    const draws = Array.from({ length: 4000 }, () => sixWords(random).split(' ')).flat();
    expect(draws).toHaveLength(24_000);
    const places = draws.map((word) => wordList.indexOf(word));
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
    const tenths = Array.from(
      { length: 10 },
      (_, tenth) => places.filter((place) => Math.floor(place / 777.6) === tenth).length,
    );
    for (const count of tenths) expect(Math.abs(count - 2400)).toBeLessThan(300);
  });

  it('are strong by our own estimate, every time', () => {
    for (let time = 0; time < 500; time += 1) expect(strengthOf(sixWords(random)).strength).toBe('strong');
  });
});

describe('the strength of a passphrase', () => {
  it.each([
    ['', 'weak'],
    ['password', 'weak'],
    ['Password1!', 'weak'],
    ['пароль2026', 'weak'],
    ['qwertyuiop123456', 'weak'],
    ['йцукенгшщз', 'weak'],
    ['12345678901234567890', 'weak'],
    ['aaaaaaaaaaaaaaaaaaaaaaaa', 'weak'],
    ['2026-11-22', 'weak'],
    ['abacus abacus abacus abacus abacus abacus', 'weak'],
    ['ropa desk ropa desk', 'weak'],
    ['correct horse battery staple', 'fair'],
    ['мой дядя самых честных правил', 'fair'],
    ['ipad removal abstain subsonic drivable unfixable', 'strong'],
    ['сливовый кенгуру читает кодекс под дождём вслух', 'strong'],
    ['ipad-removal-abstain-subsonic-drivable-unfixable', 'strong'],
    ['yo-yo t-shirt drop-down felt-tip', 'fair'],
    ['xK9#mQ2$vL7!pR4&', 'strong'],
  ])('CY-06 “%s” is %s', (passphrase, strength) => {
    expect(strengthOf(passphrase).strength).toBe(strength);
  });
});
