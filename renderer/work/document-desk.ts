import type { DocumentFormat } from '../../shared/documents/document-kind.ts';
import type { DocumentSources, DocumentWish, FromWorker, Looked, ToWorker } from './document-wish.ts';
// oxlint-disable-next-line import/default -- the bundler gives the worker's address as the default export
import documentWorker from './document-worker.ts?worker&url';
import { startWorker } from './trusted-worker.ts';

export type Made =
  | { readonly type: 'made'; readonly bytes: Uint8Array }
  | { readonly type: 'cancelled' }
  | { readonly type: 'failed'; readonly reason: string };

/** Where documents are made: a worker of its own, so that the window never waits. */
export interface DocumentDesk {
  /** What to say before the document is made; `undefined` where the desk was cleared meanwhile. */
  readonly check: (sources: DocumentSources, wish: DocumentWish) => Promise<Looked | undefined>;
  readonly make: (
    sources: DocumentSources,
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

type Jobs = Map<number, Job>;

function startedFor(jobs: Jobs): Worker {
  const worker = startWorker(documentWorker);
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) =>
    jobs.get(data.job)?.onMessage(data),
  );
  worker.addEventListener('error', ({ message }) => {
    for (const [job, { onMessage }] of jobs) onMessage({ type: 'failed', job, reason: message });
  });
  return worker;
}

interface WorkerLine {
  readonly send: (sources: DocumentSources, messageOf: (job: number) => ToWorker, job: Job) => void;
  readonly end: (message: FromWorker) => void;
  readonly clear: () => void;
}

/** What the worker has not been sent yet. */
function newsOf(sent: Partial<DocumentSources>, { register, ledger, other }: DocumentSources): ToWorker[] {
  return [
    ...(sent.register === register ? [] : [{ type: 'register', register } as const]),
    ...(sent.ledger === ledger ? [] : [{ type: 'ledger', ledger } as const]),
    ...(sent.other === other ? [] : [{ type: 'other', register: other } as const]),
  ];
}

/** The line to the one worker: it starts with the first message and again after it was cleared. */
function workerLine(): WorkerLine {
  const jobs: Jobs = new Map();
  let worker: Worker | undefined;
  let sent: Partial<DocumentSources> = {};
  let lastJob = 0;
  return {
    send: (sources, messageOf, job) => {
      worker ??= startedFor(jobs);
      for (const message of newsOf(sent, sources)) worker.postMessage(message, []);
      sent = sources;
      lastJob += 1;
      jobs.set(lastJob, job);
      worker.postMessage(messageOf(lastJob), []);
    },
    end: (message) => void jobs.delete(message.job),
    clear: () => {
      worker?.terminate();
      worker = undefined;
      sent = {};
      const left = [...jobs.values()];
      jobs.clear();
      for (const { onClear } of left) onClear();
    },
  };
}

/** A desk with nothing on it. */
export function documentDesk(): DocumentDesk {
  const line = workerLine();
  return {
    clear: line.clear,
    check: (sources, wish) =>
      new Promise((resolve) => {
        const onMessage = (message: FromWorker): void => {
          line.end(message);
          resolve(message.type === 'checked' ? message : undefined);
        };
        const onClear = (): void => resolve(undefined);
        line.send(sources, (job) => ({ type: 'check', job, wish }), { onMessage, onClear });
      }),
    make: (sources, wish, format, onProgress) =>
      new Promise((resolve) => {
        const onMessage = (message: FromWorker): void => {
          if (message.type === 'progress') return onProgress(message.share);
          line.end(message);
          if (message.type === 'made') resolve({ type: 'made', bytes: message.bytes });
          if (message.type === 'failed') resolve({ type: 'failed', reason: message.reason });
        };
        const onClear = (): void => resolve({ type: 'cancelled' });
        line.send(sources, (job) => ({ type: 'make', job, wish, format }), { onMessage, onClear });
      }),
  };
}
