import { fc } from '../../test/chances.ts';
import { describe, expect, it } from 'vitest';
import { dayLong } from './entry.ts';
import { expired, type Kept } from './rotation.ts';

const start = Date.parse('2026-01-01T08:00:00.000Z');
const at = (time: number): string => new Date(time).toISOString();

/** Lets a life of backups pass: each is made, then what may go goes. `look` sees what is left. */
function live(
  moments: readonly { readonly time: number; readonly activities?: number; readonly pin?: string }[],
  look: (kept: readonly Kept[], made: readonly Kept[], now: number) => void = () => {},
): readonly Kept[] {
  let kept: readonly Kept[] = [];
  const made: Kept[] = [];
  for (const [number, { time, activities = 10, pin }] of moments.entries()) {
    const backup = {
      id: `b${number}`,
      register: 'r',
      at: at(time),
      activities,
      bytes: activities * 100,
      ...(pin === undefined ? {} : { pin }),
    };
    made.push(backup);
    const all = [...kept, backup];
    const gone = new Set(expired(all, { now: at(time), zone: 0 }));
    kept = all.filter((one) => !gone.has(one));
    look(kept, made, time);
  }
  return kept;
}

const dayOf = (backup: Kept): number => Math.floor(Date.parse(backup.at) / dayLong);

/** Two years of work, so many backups on each day of use. */
const twoYears = (isUsed: (day: number) => boolean, perDay: number): { time: number }[] =>
  Array.from({ length: 730 }, (_, day) => day)
    .filter(isUsed)
    .flatMap((day) =>
      Array.from({ length: perDay }, (_, hour) => ({ time: start + day * dayLong + hour * 1_800_000 })),
    );

const arbitraryDays = fc.array(fc.boolean(), { minLength: 730, maxLength: 730 });

/** Every so often the clock is wrong for some hours: by a year back or ten ahead. */
const arbitraryJumps = fc.array(
  fc.record({ from: fc.nat(700), backups: fc.integer({ min: 1, max: 6 }), years: fc.constantFrom(-1, 10) }),
  { maxLength: 5 },
);

describe('which backups stay', () => {
  it('BK-01 keeps two days whole, then 12 days, 10 weeks and 9 months, over two years of daily use', () => {
    const kept = live(twoYears(() => true, 4));
    const newest = Math.max(...kept.map(dayOf));
    const ages = kept.map((backup) => newest - dayOf(backup));
    expect(ages.filter((age) => age === 0)).toHaveLength(4);
    expect(ages.filter((age) => age === 1)).toHaveLength(4);
    const days = ages.filter((age) => age >= 2 && age < 14);
    expect(days.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, day) => day + 2));
    const weeks = ages.filter((age) => age >= 14 && age < 14 + 11 * 7).length;
    expect(weeks).toBeGreaterThanOrEqual(10);
    const months = new Set(
      kept.filter((_, index) => (ages[index] ?? 0) > 90).map((backup) => backup.at.slice(0, 7)),
    );
    expect(months.size).toBeGreaterThanOrEqual(9);
    expect(new Set(kept.map((backup) => backup.at.slice(0, 4)))).toEqual(new Set(['2026', '2027']));
    expect(kept.length).toBeLessThan(48);
  });

  it('BK-01 random days of use: the newest three, the pinned and nine months are always there', () => {
    fc.assert(
      fc.property(arbitraryDays, fc.integer({ min: 1, max: 3 }), (days, perDay) => {
        const moments = twoYears((day) => day === 0 || (days[day] ?? false), perDay);
        const pinned = moments.map((moment, index) =>
          index % 97 === 0 ? { ...moment, pin: 'ever' } : moment,
        );
        const kept = live(pinned, (left, made) => {
          expect(left.slice(-3)).toEqual(made.slice(-3));
        });
        const ids = new Set(kept.map(({ id }) => id));
        const held = pinned.flatMap((moment, index) => ('pin' in moment ? [`b${index}`] : []));
        expect(held.filter((id) => !ids.has(id))).toEqual([]);
        const span = Date.parse(kept.at(-1)?.at ?? '') - Date.parse(kept[0]?.at ?? '');
        expect(span).toBeGreaterThanOrEqual(270 * dayLong);
      }),
      { numRuns: 8 },
    );
  });

  it('BK-01 a clock that jumps deletes nothing that a right one would have kept', () => {
    fc.assert(
      fc.property(arbitraryDays, arbitraryJumps, (days, jumps) => {
        const right = twoYears((day) => day === 0 || (days[day] ?? false), 1);
        const wrongAfter = new Map(jumps.map(({ from, ...jump }) => [from, jump]));
        const moments: { time: number; right: boolean }[] = [];
        for (const [index, { time }] of right.entries()) {
          moments.push({ time, right: true });
          const { backups, years } = wrongAfter.get(index) ?? { backups: 0, years: 0 };
          for (let more = 1; more <= backups; more += 1)
            moments.push({ time: time + years * 365 * dayLong + more * 3_600_000, right: false });
        }
        const kept = live(moments);
        const rightOnes = new Set(moments.flatMap((moment, index) => (moment.right ? [`b${index}`] : [])));
        const left = kept.filter(({ id }) => rightOnes.has(id));
        const alone = live(right);
        // The clock may have been wrong on the last day too: then a day more or less is kept whole.
        const days2 = new Set(alone.slice(0, -2).map(dayOf));
        const missed = [...days2].filter(
          (day) => !left.some((backup) => Math.abs(dayOf(backup) - day) <= 31),
        );
        expect(missed).toEqual([]);
        const span = Date.parse(left.at(-1)?.at ?? '') - Date.parse(left[0]?.at ?? '');
        expect(span).toBeGreaterThanOrEqual(270 * dayLong);
      }),
      { numRuns: 8 },
    );
  });

  it('BK-01 one made under a clock ten years ahead takes no place from the others', () => {
    const right = twoYears(() => true, 1).slice(0, 400);
    const before = live(right);
    const ahead = { id: 'ahead', register: 'r', at: at(start + 4000 * dayLong), activities: 10, bytes: 1000 };
    const now = at(start + 399 * dayLong + 3_600_000);
    expect(expired([...before, ahead], { now, zone: 0 })).toEqual([]);
    // While the clock is wrong it is a backup like any other: one more day pushes out one at most.
    expect(expired([...before, ahead], { now: ahead.at, zone: 0 }).length).toBeLessThanOrEqual(1);
  });

  it('BK-01 after a year away, the first backup lets no two days and no pin go', () => {
    const pin = at(start + 45 * dayLong);
    const moments = [0, 1, 2, 3, 4].map((hour) => ({ time: start + 20 * dayLong + hour * 3_600_000, pin }));
    const kept = live([...moments, { time: start + 400 * dayLong }]);
    expect(kept).toHaveLength(6);
  });

  it('BK-01 a pin of 30 days ends after 30 days of use, one for good never', () => {
    const time = start;
    const days = Array.from({ length: 45 }, (_, day) => ({ time: start + (day + 1) * dayLong }));
    const kept = live([
      { time, pin: at(start + 30 * dayLong) },
      { time: time + 1, pin: 'ever' },
      { time: time + 2 },
      { time: time + 3 },
      ...days,
    ]);
    const ids = kept.map(({ id }) => id);
    expect(ids).not.toContain('b0');
    expect(ids).toContain('b1');
  });

  it('BK-01 of one busy day no more than 48 stay, and registers do not count against each other', () => {
    const busy = Array.from({ length: 100 }, (_, minute) => ({ time: start + minute * 60_000 }));
    const kept = live(busy);
    expect(kept.length).toBeLessThanOrEqual(50);
    expect(kept.at(-1)?.id).toBe('b99');
    const other = { id: 'other', register: 's', at: at(start - 500 * dayLong), activities: 1, bytes: 1 };
    expect(expired([other, ...kept], { now: at(start), zone: 0 })).not.toContain(other);
  });

  it('BK-05 whatever sequence of sizes, the largest of the last 30 days is there for 30 days', () => {
    const arbitraryLife = fc.array(
      fc.record({
        gap: fc.oneof(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 600, max: 4000 })),
        activities: fc.oneof(fc.nat(20), fc.integer({ min: 100, max: 10_000 })),
      }),
      { minLength: 5, maxLength: 160 },
    );
    const largest = (backups: readonly Kept[], now: number): number =>
      Math.max(
        ...backups
          .filter((backup) => now - Date.parse(backup.at) <= 30 * dayLong)
          .map(({ activities }) => activities),
      );
    fc.assert(
      fc.property(arbitraryLife, (life) => {
        let time = start;
        const moments = life.map(({ gap, activities }) => ({ time: (time += gap * 60_000), activities }));
        live(moments, (kept, made, now) => expect(largest(kept, now)).toBe(largest(made, now)));
      }),
      { numRuns: 100 },
    );
  });
});
