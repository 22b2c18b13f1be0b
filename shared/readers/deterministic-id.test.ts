import { describe, expect, it } from 'vitest';
import { isUuid } from '../basics/uuid.ts';
import { deterministicId } from './deterministic-id.ts';

describe('an id made of what it is for', () => {
  it('is a version 8 UUID, the same for the same key and another for another', () => {
    const id = deterministicId('fides', 'system', 1);
    expect(isUuid(id)).toBe(true);
    expect(id.charAt(14)).toBe('8');
    expect('89ab').toContain(id.charAt(19));
    expect(deterministicId('fides', 'system', 1)).toBe(id);
    expect(deterministicId('fides', 'system', 2)).not.toBe(id);
    expect(deterministicId('a', 'b')).not.toBe(deterministicId('ab'));
  });
});
