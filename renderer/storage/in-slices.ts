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

/** Works through the steps of something long, and lets the window draw in between. */
export async function inSlices<Result>(steps: Generator<undefined, Result>): Promise<Result> {
  let started = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - started < sliceMs) continue;
    await breath();
    started = performance.now();
  }
}
