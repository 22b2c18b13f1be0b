import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claims } from './claims.ts';
import { play, steps } from './replicas.ts';

const runs = Number(process.env['MERGE_RUNS'] ?? 20_000);
const options = { numRuns: runs, seed: 20_261_122 };

describe(`merging, over ${runs} exchanges of four colleagues each`, () => {
  it.each(Object.entries(claims))('%s', { timeout: 600_000 }, (_name, holds) => {
    const found = fc.check(
      fc.property(steps, (script) => holds(play(script))),
      options,
    );
    expect(found.failed ? fc.defaultReportMessage(found) : undefined).toBeUndefined();
  });
});
