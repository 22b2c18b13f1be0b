/** How long this process has worked, in milliseconds; a busy machine makes everything slower but not more work. */
function workingTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** A limit against hanging, in milliseconds of work. How fast things are is measured in the benchmarks. */
export const hanging = 20_000;

/**
 * Gives what some work gives, and fails if it hangs: if it took more than so many milliseconds of work three times over, for
 * collecting what others left behind can come into any single time.
 */
export async function workWithin<T>(atMost: number, work: () => T | Promise<T>, what = 'it'): Promise<T> {
  const times: number[] = [];
  for (;;) {
    const start = workingTime();
    const result = await work();
    times.push(Math.round(workingTime() - start));
    if (times.some((time) => time <= atMost)) return result;
    if (times.length === 3) throw new Error(`${what} took ${times.join(', ')} ms of work, at most ${atMost}`);
  }
}
