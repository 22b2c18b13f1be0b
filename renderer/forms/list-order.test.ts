import { describe, expect, it } from 'vitest';
import { withAdded, withMoved, withReturned } from './list-order.ts';

const items = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

describe('order of a list', () => {
  it('is the order of making until something is moved', () => {
    expect(withAdded(items, { id: 'd' })).toEqual([...items, { id: 'd' }]);
  });

  it('is written down once something is moved, and new items go to its end', () => {
    const moved = withMoved(items, 'c', 0);
    expect(moved).toEqual([
      { id: 'c', position: 1 },
      { id: 'a', position: 2 },
      { id: 'b', position: 3 },
    ]);
    expect(withAdded(moved, { id: 'd' }).at(-1)).toEqual({ id: 'd', position: 4 });
    expect(withMoved(items, 'gone', 1)).toBe(items);
  });

  it('has a place for what comes back', () => {
    expect(withReturned([{ id: 'a' }, { id: 'c' }], { id: 'b' }, 1)).toEqual(items);
  });
});
