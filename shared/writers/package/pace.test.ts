import { describe, expect, it } from 'vitest';
import { paceOf } from './pace.ts';

describe('a pace', () => {
  it('reports now and then, never backwards and never beyond its end', async () => {
    const shares: number[] = [];
    const step = paceOf({ report: (share) => shares.push(share) > 0 }, 100, 0.8);
    for (let n = 0; n < 150; n += 1) expect(await step()).toBe(true);
    expect(shares.length).toBeGreaterThan(3);
    expect(shares.length).toBeLessThan(20);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(0.8);
  });

  it('hands on a no', async () => {
    expect(await paceOf({ report: () => false }, 1, 1)()).toBe(false);
  });
});
