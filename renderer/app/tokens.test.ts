import { describe, expect, it } from 'vitest';
import type { ColourName } from '../components/look.ts';
import { darkTones, lightTones } from './tokens.ts';

/** Contrast of two colours by WCAG 2.2, 1 to 21. */
function contrast(one: string, other: string): number {
  const luminance = (hex: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Which words stand on which ground somewhere in the window. */
const pairs: readonly (readonly [words: ColourName, grounds: readonly ColourName[]])[] = [
  ['ink', ['paper', 'card', 'selected', 'accentGround', 'errorGround', 'checkGround']],
  ['second', ['paper', 'card', 'selected']],
  ['third', ['paper', 'card', 'selected']],
  ['accent', ['paper', 'card', 'selected', 'accentGround']],
  ['onAccent', ['accent']],
  ['error', ['paper', 'card', 'errorGround']],
  ['check', ['paper', 'card', 'checkGround']],
  ['complete', ['paper', 'card', 'selected']],
];

describe('every pair of words and ground meets WCAG AA (4.5 : 1)', () => {
  const cases = pairs.flatMap(([words, grounds]) => grounds.map((ground) => ({ words, ground })));

  it.each(cases)('$words on $ground by day', ({ words, ground }) => {
    expect(contrast(lightTones[words], lightTones[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(cases)('$words on $ground by night', ({ words, ground }) => {
    expect(contrast(darkTones[words], darkTones[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it('measures black on white as 21', () => {
    expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
  });
});
