import { fc, seedOr } from '../chances.ts';
import { describe, expect, it } from 'vitest';
import { claims } from './claims.ts';
import { forkClaims } from './fork-claims.ts';
import { forkedSteps, steps } from './courses.ts';
import { play, type Played } from './replicas.ts';

const runs = Number(process.env['MERGE_RUNS'] ?? 20_000);
const options = { numRuns: runs, seed: seedOr(20_261_122) };

/** What fast-check reports of a course of exchanges after which this does not hold. */
function broken(courses: typeof steps, holds: (played: Played) => void): string | undefined {
  const found = fc.check(
    fc.property(courses, (script) => holds(play(script))),
    options,
  );
  return found.failed ? fc.defaultReportMessage(found) : undefined;
}

describe(`merging, over ${runs} exchanges of four colleagues each`, () => {
  it.each(Object.entries(claims))('%s', { timeout: 600_000 }, (_name, holds) => {
    expect(broken(steps, holds)).toBeUndefined();
  });

  it.each(Object.entries(forkClaims))('%s', { timeout: 600_000 }, (_name, holds) => {
    expect(broken(forkedSteps, holds)).toBeUndefined();
  });
});
