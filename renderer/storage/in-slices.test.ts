import { describe, expect, it, vi } from 'vitest';
import { inSlices, inSlicesWhile, upToASlice } from './in-slices.ts';

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

  it('is done at once where it is short, and leaves the rest where it is not', async () => {
    function* steps(count: number): Generator<undefined, number> {
      for (let at = 0; at < count; at += 1) yield;
      return count;
    }
    expect(upToASlice(steps(3))).toEqual({ done: true, result: 3 });
    const slow = vi.spyOn(performance, 'now');
    let clock = 0;
    slow.mockImplementation(() => (clock += 5));
    const begun = upToASlice(steps(20));
    slow.mockRestore();
    expect(begun.done ? undefined : await inSlices(begun.rest)).toBe(20);
  });

  it('stops when nobody wants it any more', async () => {
    const slow = vi.spyOn(performance, 'now');
    let clock = 0;
    slow.mockImplementation(() => (clock += 5));
    let done = 0;
    function* steps(): Generator<undefined, string> {
      for (; done < 100; done += 1) yield;
      return 'done';
    }
    let isWanted = true;
    const working = inSlicesWhile(() => isWanted, steps());
    isWanted = false;
    expect(await working).toBeUndefined();
    slow.mockRestore();
    expect(done).toBeLessThan(100);
  });
});
