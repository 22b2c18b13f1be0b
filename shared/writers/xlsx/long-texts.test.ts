import { describe, expect, it } from 'vitest';
import { fittingRows, splitRuns } from './long-texts.ts';
import { cell } from './sheet.ts';

const textOf = (runs: readonly { readonly text: string }[]): string => runs.map(({ text }) => text).join('');

describe('texts longer than a cell', () => {
  it('lose nothing, whatever the lengths of the runs', () => {
    for (const lengths of [[32_767], [32_768], [32_766, 1, 1], [10, 70_000, 5], [32_767, 32_767], [0, 0]]) {
      const runs = lengths.map((length, at) => ({
        text: String(at).repeat(length),
        style: 'muted' as const,
      }));
      const parts = splitRuns(runs);
      expect(parts.map(textOf).join('')).toBe(textOf(runs));
      expect(parts.every((part) => textOf(part).length <= 32_767)).toBe(true);
      expect(parts).toHaveLength(Math.max(1, Math.ceil(textOf(runs).length / 32_767)));
    }
  });

  it('are not cut within a character', () => {
    const parts = splitRuns([{ text: `x${'👩'.repeat(20_000)}` }]);
    expect(parts.map(textOf).join('')).toBe(`x${'👩'.repeat(20_000)}`);
    for (const part of parts) expect(textOf(part)).not.toMatch(/\p{Surrogate}/u);
  });

  it('are cut where a cell would have more line feeds than it may', () => {
    const text = Array.from({ length: 600 }, (_, n) => `line ${n}`).join('\n');
    const parts = splitRuns([{ text }]).map(textOf);
    expect(parts.join('')).toBe(text);
    expect(parts.every((part) => part.split('\n').length - 1 <= 253)).toBe(true);
    expect(parts).toHaveLength(3);
  });

  it('go on in rows below that name what they continue', () => {
    const rows = [...fittingRows([cell('Payroll'), cell('y'.repeat(40_000)), undefined, cell('z')], 'ru')];
    expect(rows).toHaveLength(2);
    expect(textOf(rows[1]?.[0]?.runs ?? [])).toBe('Payroll (продолжение)');
    expect(textOf(rows[1]?.[1]?.runs ?? [])).toBe('y'.repeat(40_000 - 32_767));
    expect(rows[1]?.slice(2)).toEqual([undefined, undefined]);
  });
});
