import { describe, expect, it, vi } from 'vitest';
import { inSlices } from './in-slices.ts';

describe('long work in slices', () => {
  it('gives what the steps give, and lets others work in between', async () => {
    const slow = vi.spyOn(performance, 'now');
    let clock = 0;
    slow.mockImplementation(() => (clock += 5));
    function* steps(): Generator<undefined, string> {
      for (let at = 0; at < 10; at += 1) yield;
      return 'done';
    }
    let others = 0;
    const counting = setInterval(() => (others += 1));
    expect(await inSlices(steps())).toBe('done');
    clearInterval(counting);
    slow.mockRestore();
    expect(others).toBeGreaterThan(0);
  });
});
