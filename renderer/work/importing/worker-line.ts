import { startWorker } from '../trusted-worker.ts';
// oxlint-disable-next-line import/default -- the bundler gives the worker's address as the default export
import importingWorker from './importing-worker.ts?worker&url';
import type { FromImporter, ToImporter } from './messages.ts';

/** Hears what comes back; calls `done` with the answer when it is whole, or `fail`. */
export type Heard<Answer> = (
  message: FromImporter,
  done: (answer: Answer) => void,
  fail: (reason: string) => void,
) => void;

/** A worker that is asked one question at a time. */
export interface WorkerLine {
  readonly tell: (message: ToImporter) => void;
  readonly ask: <Answer>(message: ToImporter, heard: Heard<Answer>) => Promise<Answer>;
  /** Ends the worker; who waits for an answer is told that it was cancelled. */
  readonly end: () => void;
}

interface Waiting {
  readonly hear: (message: FromImporter) => void;
  readonly fail: (error: Error) => void;
}

const cancelled = (): Error => new DOMException('cancelled', 'AbortError');

export function workerLine(): WorkerLine {
  const worker = startWorker(importingWorker);
  let waiting: Waiting | undefined;
  let isEnded = false;
  worker.addEventListener('message', ({ data }: MessageEvent<FromImporter>) => waiting?.hear(data));
  worker.addEventListener('error', ({ message }) => waiting?.hear({ type: 'failed', reason: message }));
  const tell = (message: ToImporter): void => worker.postMessage(message, []);
  return {
    tell,
    ask: (message, heard) =>
      new Promise((resolve, reject) => {
        waiting = {
          hear: (one) => heard(one, resolve, (reason) => reject(new Error(reason))),
          fail: reject,
        };
        // Ended between two questions: an ended worker would never answer.
        if (isEnded) reject(cancelled());
        else tell(message);
      }),
    end: () => {
      isEnded = true;
      worker.terminate();
      waiting?.fail(cancelled());
    },
  };
}
