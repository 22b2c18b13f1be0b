import { fc } from '../chances.ts';
import { describe, expect, it } from 'vitest';
import { recover } from '../../electron/journal/recover.ts';
import { memoryDisk } from '../disk/memory-disk.ts';
import { busyOfficer, register } from './busy-officer.ts';
import { folder, newJournal, opened, takeSnapshot, work } from './scene.ts';
import { seeded } from './seeded.ts';

const year = 365 * 24 * 3600 * 1000;
/** A year back, ten years on, an hour either way as in spring and autumn, another time zone, or a second on. */
const jumps = [-year, 10 * year, -3_600_000, 3_600_000, 11 * 3_600_000, 1000] as const;
const start = Date.UTC(2026, 10, 22);

describe('a clock that jumps', () => {
  it('CR-14 changes nothing of what is kept and in which order; each change keeps the time it was given', async () => {
    const sessions = fc.array(fc.constantFrom(...jumps), { minLength: 2, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(sessions, fc.nat(), async (moves, seed) => {
        const instants = moves.map((_, at) =>
          new Date(start + moves.slice(0, at).reduce((sum, move) => sum + move, 0)).toISOString(),
        );
        const disk = memoryDisk();
        const officer = busyOfficer(seeded(seed), (step) => instants[step] ?? '');
        let journal = await newJournal(disk, officer);
        for (const step of moves.keys()) {
          await work(journal, officer, [10]);
          if (step % 4 === 3) await takeSnapshot(journal, disk);
          if (step % 3 !== 2) continue;
          await journal.close();
          journal = await opened(disk);
        }
        const found = await recover(disk, folder, register);
        expect(found?.content).toEqual(officer.contentAt(moves.length));
        expect(found?.content.changes.map(({ at }) => at)).toEqual(instants);
        expect(found?.content.changes.map(({ seq }) => seq)).toEqual(moves.map((_, at) => at + 1));
        expect(found?.notices).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
