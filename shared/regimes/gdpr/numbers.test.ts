import { describe, expect, it } from 'vitest';
import { rulesOf } from '../rule.ts';
import { gdprRegime } from './regime.ts';

const span = (letter: string, from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => `${letter}${String(from + at).padStart(2, '0')}`);

/** The checks of the reference by number; the gaps between are free numbers. */
const numbered = [
  ...span('G', 1, 14),
  ...span('G', 20, 23),
  ...span('G', 30, 42),
  ...span('G', 50, 67),
  ...span('G', 70, 80),
  ...span('G', 85, 93),
  ...span('G', 95, 98),
  ...span('G', 100, 115),
  ...span('G', 120, 125),
  ...span('P', 1, 8),
];

describe('the numbers of the GDPR’s checks', () => {
  const rules = rulesOf(gdprRegime);
  const numbers = new Set(rules.map(({ id }) => id));

  it('are all there', () => {
    expect(numbered.filter((number) => !numbers.has(number))).toEqual([]);
    expect(numbered.length).toBe(103);
  });

  it('that were added begin after the last of the reference', () => {
    const added = [...numbers].filter((number) => !numbered.includes(number));
    expect(added.every((number) => /^G1[2-9]\d$/.test(number) && Number(number.slice(1)) > 125)).toBe(true);
  });

  it('stand for one rule each, or for variants of different severity', () => {
    const variants = rules.map(({ id, severity }) => `${id} ${severity}`);
    expect(new Set(variants).size).toBe(variants.length);
  });

  it('speak both languages in whole sentences and name their source', () => {
    for (const { id, message, citation } of rules) {
      expect(`${id} ${message.en}`).toMatch(/^\w+ \p{Lu}.*[.]$/u);
      expect(`${id} ${message.ru}`).toMatch(/^\w+ [А-ЯЁ].*[.]$/u);
      expect(citation.en && citation.ru).toBeTruthy();
    }
  });
});
