import { describe, expect, it } from 'vitest';
import { nextToMount } from './use-mounted.ts';

describe('nextToMount', () => {
  it('goes on from the section being read, then to those above it', () => {
    expect(nextToMount(new Set(), 4, 2)).toBe(2);
    expect(nextToMount(new Set([2]), 4, 2)).toBe(3);
    expect(nextToMount(new Set([2, 3]), 4, 2)).toBe(0);
    expect(nextToMount(new Set([0, 1, 2, 3]), 4, 2)).toBeUndefined();
  });
});
