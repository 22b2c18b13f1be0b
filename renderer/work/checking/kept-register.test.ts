import { expect, it } from 'vitest';
import { keptRegister } from './kept-register.ts';

it('keeps what did not change, empty lists too: else all activities were checked again after each edit', () => {
  const kept = keptRegister('register');
  kept.take('organisation', [{ id: 'organisation' }]);
  kept.take('activities', [{ id: 'one' }, { id: 'two' }]);
  kept.order('activities', ['one', 'two']);
  const before = kept.register();
  kept.take('activities', [{ id: 'two', number: '2' }]);
  const after = kept.register();
  expect(after?.activities).toEqual([{ id: 'one' }, { id: 'two', number: '2' }]);
  expect(after?.activities[0]).toBe(before?.activities[0]);
  for (const list of ['parties', 'systems', 'filings', 'corrections'] as const)
    expect(after?.[list]).toBe(before?.[list]);
});
