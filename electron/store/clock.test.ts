import { fc } from '../../test/chances.ts';
import { describe, expect, it } from 'vitest';
import { memoryDisk } from '../../test/disk/memory-disk.ts';
import { busyOfficer } from '../../test/journal/busy-officer.ts';
import { seeded } from '../../test/journal/seeded.ts';
import { actOn, first, open, putAll } from '../../test/store/scene.ts';
import { writeSnapshot } from '../journal/write-snapshot.ts';

const hour = 3_600_000;
const year = 365 * 24 * hour;

/** How the clock goes on between two things done. */
const arbitraryJumps = fc.array(
  fc.oneof(
    fc.constantFrom(-year, 10 * year, hour, -hour, 3 * hour, -11 * hour, 1000, 0),
    fc.integer({ min: -year, max: year }),
  ),
  { minLength: 4, maxLength: 12 },
);

describe('a clock that jumps', () => {
  it('CR-14 loses no change, keeps their order, and shows each with the time it was made at', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryJumps, fc.integer({ min: 1, max: 1e6 }), async (jumps, seed) => {
        const times = jumps.map((_, step) =>
          new Date(
            Date.UTC(2026, 10, 22) + jumps.slice(0, step + 1).reduce((a, b) => a + b, 0),
          ).toISOString(),
        );
        const officer = busyOfficer(seeded(seed), (step) => times[step] ?? '');
        const disk = memoryDisk();
        let now = '2026-11-22T00:00:00.000Z';
        const start = () => open(disk, { now: () => now });
        let store = await start();
        await putAll(store, first, officer);
        for (const [step, time] of times.entries()) {
          now = time;
          await actOn(store, first, officer);
          if (step % 3 === 1)
            await store.snapshot(first, (folder, upTo) =>
              writeSnapshot({ disk, folder, register: first }, upTo),
            );
          if (step % 4 !== 3) continue;
          await store.startedWell();
          if (step % 8 === 3) await store.close();
          store = await start();
          expect(store.access).toBe('full');
        }
        const found = await (await start()).content(first);
        expect(found?.content).toEqual(officer.contentAt(times.length));
        expect(found?.content.changes.map(({ seq, at }) => [seq, at])).toEqual(
          times.map((time, step) => [step + 1, time]),
        );
      }),
      { numRuns: 60 },
    );
  });
});
