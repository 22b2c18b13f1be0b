import type { Progress } from '../writer.ts';

/** How many steps pass between two reports: rare enough to cost nothing, often enough to stop at once. */
const STRIDE = 20;

/**
 * Counts steps of a known whole and reports now and then, ending at `end` (a share of 1). Each call is one step done;
 * where it gives `false`, the work is to stop.
 */
export function paceOf(progress: Progress, steps: number, end: number): () => boolean | Promise<boolean> {
  let done = 0;
  return () => {
    done += 1;
    return done % STRIDE === 1 ? progress.report((end * Math.min(done, steps)) / Math.max(steps, 1)) : true;
  };
}
