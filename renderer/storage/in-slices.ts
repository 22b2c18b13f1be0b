import type { Steps } from '../../shared/basics/steps.ts';

/** A part of a frame: a window that works longer at a stretch does not answer. */
const sliceMs = 8;

/** Lets everything else that waits have its turn. Timers would be held back by 4 ms each time. */
function breath(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(undefined);
  });
}

/** The result of steps that were done within a slice, or the rest of them. */
export type Begun<Result> =
  { readonly done: true; readonly result: Result } | { readonly done: false; readonly rest: Steps<Result> };

/** Works through steps for no longer than a slice. */
export function upToASlice<Result>(steps: Steps<Result>): Begun<Result> {
  const started = performance.now();
  do {
    const { done, value } = steps.next();
    if (done) return { done, result: value };
  } while (performance.now() - started < sliceMs);
  return { done: false, rest: steps };
}

/** Works through the steps of something long, and lets the window draw in between. */
export async function inSlices<Result>(steps: Steps<Result>): Promise<Result> {
  for (;;) {
    const begun = upToASlice(steps);
    if (begun.done) return begun.result;
    await breath();
  }
}

/** The same for as long as somebody wants it; `undefined` where nobody did before it was done. */
export async function inSlicesWhile<Result>(
  isWanted: () => boolean,
  steps: Steps<Result>,
): Promise<Result | undefined> {
  while (isWanted()) {
    const begun = upToASlice(steps);
    if (begun.done) return begun.result;
    await breath();
  }
  return undefined;
}
