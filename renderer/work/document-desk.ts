import type { DocumentFormat } from '../../shared/documents/document-kind.ts';
import type { Register } from '../../shared/register/register.ts';
import type { Wording } from '../../shared/wording/wording.ts';
import type { DocumentWish, FromWorker, ToWorker } from './document-wish.ts';
import documentWorker from './document-worker.ts?worker&url';
import { startWorker } from './trusted-worker.ts';

export type Made =
  | { readonly type: 'made'; readonly bytes: Uint8Array }
  | { readonly type: 'cancelled' }
  | { readonly type: 'failed'; readonly reason: string };

/** Where documents are made: a worker of its own, so that the window never waits. */
export interface DocumentDesk {
  /** What to say before the document is made; `undefined` where the desk was cleared meanwhile. */
  readonly check: (register: Register, wish: DocumentWish) => Promise<readonly Wording[] | undefined>;
  readonly make: (
    register: Register,
    wish: DocumentWish,
    format: DocumentFormat,
    onProgress: (share: number) => void,
  ) => Promise<Made>;
  /** Ends whatever is being made, at once. */
  readonly clear: () => void;
}

interface Job {
  readonly onMessage: (message: FromWorker) => void;
  readonly onClear: () => void;
}

/** A desk with nothing on it; its worker starts with the first wish. */
export function documentDesk(): DocumentDesk {
  let worker: Worker | undefined;
  let sent: Register | undefined;
  let lastJob = 0;
  const jobs = new Map<number, Job>();

  function clear(): void {
    worker?.terminate();
    worker = undefined;
    sent = undefined;
    const left = [...jobs.values()];
    jobs.clear();
    for (const job of left) job.onClear();
  }

  function started(): Worker {
    const made = startWorker(documentWorker);
    made.addEventListener('message', ({ data }: MessageEvent<FromWorker>) =>
      jobs.get(data.job)?.onMessage(data),
    );
    made.addEventListener('error', ({ message }) => {
      for (const [job, { onMessage }] of jobs) onMessage({ type: 'failed', job, reason: message });
    });
    return made;
  }

  function send(register: Register, messageOf: (job: number) => ToWorker, job: Job): void {
    worker ??= started();
    if (sent !== register) worker.postMessage({ type: 'register', register } satisfies ToWorker);
    sent = register;
    lastJob += 1;
    jobs.set(lastJob, job);
    worker.postMessage(messageOf(lastJob));
  }

  const ended = (message: FromWorker): void => void jobs.delete(message.job);

  return {
    clear,
    check: (register, wish) =>
      new Promise((resolve) => {
        const onMessage = (message: FromWorker): void => {
          ended(message);
          resolve(message.type === 'checked' ? message.checklist : undefined);
        };
        send(register, (job) => ({ type: 'check', job, wish }), {
          onMessage,
          onClear: () => resolve(undefined),
        });
      }),
    make: (register, wish, format, onProgress) =>
      new Promise((resolve) => {
        const onMessage = (message: FromWorker): void => {
          if (message.type === 'progress') return onProgress(message.share);
          ended(message);
          if (message.type === 'made') resolve({ type: 'made', bytes: message.bytes });
          if (message.type === 'failed') resolve({ type: 'failed', reason: message.reason });
        };
        const onClear = (): void => resolve({ type: 'cancelled' });
        send(register, (job) => ({ type: 'make', job, wish, format }), { onMessage, onClear });
      }),
  };
}
