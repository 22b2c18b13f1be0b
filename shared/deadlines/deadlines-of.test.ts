import { describe, expect, it } from 'vitest';
import { contextOf } from '../regimes/context.ts';
import { smallRegister } from '../../test/fixtures/registers/small-register.ts';
import { deadlinesOf, upcoming } from './deadlines-of.ts';
import { activity, dueIn, today, uuid } from './specimen.ts';

const three = {
  activities: [
    activity({ id: uuid(10), nextReview: '2027-02-01' }),
    activity({ id: uuid(11), nextReview: '2026-11-28' }),
    activity({ id: uuid(12), nextReview: today }),
  ],
};

describe('what is due in a register', () => {
  it('comes by date, and is overdue from the day after', () => {
    expect(dueIn(three).map(({ due, overdue }) => [due, overdue])).toEqual([
      ['2026-11-28', true],
      [today, false],
      ['2027-02-01', false],
    ]);
  });

  it('keeps its ids apart, and the same from day to day', () => {
    const all = deadlinesOf(contextOf(smallRegister, today));
    expect(all.length).toBeGreaterThan(3);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    const later = new Map(deadlinesOf(contextOf(smallRegister, '2026-12-01')).map((one) => [one.id, one]));
    for (const { id, due } of all) expect(later.get(id)?.due ?? due).toBe(due);
  });

  it('says a next one only where it is near', () => {
    const deadlines = dueIn(three);
    expect(upcoming(deadlines, '2027-01-28').next?.due).toBe(today);
    expect(upcoming(deadlines, '2027-01-28').overdue).toBe(1);
    expect(upcoming(dueIn({ activities: [activity({ nextReview: '2027-02-01' })] }), '2027-01-28')).toEqual({
      next: undefined,
      overdue: 0,
    });
  });
});
