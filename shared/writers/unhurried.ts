import type { Progress } from './writer.ts';

/** Milliseconds of work after which the caller is told, and asked whether to go on. */
const breath = 20;

/**
 * Goes through work made of steps, each yielding the share done (0 to 1), with a pause for `report` now and then; gives
 * what the work returns, or `undefined` where the caller said stop. The clock sets the pauses only, not the result.
 */
export async function unhurried<Made>(
  work: Generator<number, Made>,
  report: Progress['report'],
): Promise<{ readonly made: Made } | undefined> {
  let last = performance.now();
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return { made: step.value };
    if (performance.now() - last < breath) continue;
    if (!(await report(step.value))) return undefined;
    last = performance.now();
  }
}
