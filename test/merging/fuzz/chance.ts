/** Chance that can be had again: the same seed gives the same course. */
export interface Chance {
  /** A whole number from 0, below the count. */
  readonly below: (count: number) => number;
  readonly one: <Value>(of: readonly Value[]) => Value | undefined;
  readonly some: <Value>(of: readonly Value[], outOf: number) => readonly Value[];
  /** True once in so many times. */
  readonly once: (inSo: number) => boolean;
}

/** Mulberry32: 32 bits of state are plenty for a few thousand steps. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (count: number): number => next() % Math.max(count, 1);
  return {
    below,
    one: (of) => of[below(of.length)],
    some: (of, outOf) => of.filter(() => below(outOf) === 0),
    once: (inSo) => below(inSo) === 0,
  };
}
