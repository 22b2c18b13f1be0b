import { describe, expect, it } from 'vitest';
import { neededIn } from './needed-in.ts';

describe('what an act of destruction still needs', () => {
  it('is everything that item 3 of Order 179 names, in an empty act', () => {
    expect([...neededIn('destructions', { id: 'a' })]).toEqual([
      '/date',
      '/occasion',
      '/subjects',
      '/items',
      '/carriers',
      '/systems',
      '/methods',
      '/persons',
    ]);
  });

  it('is only what is empty; carriers are not asked for where a system is named', () => {
    const act = { id: 'a', date: '2026-11-29', occasion: 'term-expired', items: ['email'], systems: ['s'] };
    expect([...neededIn('destructions', act)]).toEqual(['/subjects', '/methods', '/persons']);
  });

  it('is nothing in other collections', () => {
    expect(neededIn('incidents', { id: 'a' }).size).toBe(0);
  });
});
