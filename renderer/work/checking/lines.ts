import { startWorker } from '../trusted-worker.ts';
import { checker } from './checker.ts';
// oxlint-disable-next-line import/default -- the bundler gives the worker's address as the default export
import findingsWorker from './findings-worker.ts?worker&url';
import type { FromChecker, OpenLine } from './messages.ts';

const frameMs = 8;

/** A checker in the window itself, in slices short enough for a frame: where there are no workers. */
export const lineInWindow: OpenLine = (onMessage) => {
  let isOpen = true;
  const serve = checker((message) => isOpen && onMessage(message), frameMs);
  return {
    post: serve,
    end: () => {
      isOpen = false;
    },
  };
};

/** A checker in a worker of its own. */
export const lineToWorker: OpenLine = (onMessage, onFault) => {
  const worker = startWorker(findingsWorker);
  worker.addEventListener('message', ({ data }: MessageEvent<FromChecker>) => onMessage(data));
  worker.addEventListener('error', onFault);
  return { post: (message) => worker.postMessage(message, []), end: () => worker.terminate() };
};
