/**
 * Work that can stop between its parts, for whoever shares a thread with a person. `Told` is what a part tells of how far
 * it is.
 */
export type Steps<Result, Told = undefined> = Generator<Told, Result>;

/** Does all of it at once. */
export function finished<Result>(steps: Steps<Result, unknown>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
