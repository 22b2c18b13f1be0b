import { Worker, type ResourceLimits } from 'node:worker_threads';
import type { Answered, Asked, StoreJobs } from './jobs.ts';

/** Does a job in the worker; rejects with what it threw, its `code` kept, or with what the worker died of. */
export type RunJob = <Type extends keyof StoreJobs>(
  type: Type,
  task: StoreJobs[Type]['takes'],
) => Promise<StoreJobs[Type]['gives']>;

export interface JobRunner {
  /** One job at a time, in the order asked. After a death the next job gets a new worker. */
  readonly run: RunJob;
  /** Ends the worker; what was not done yet rejects. */
  readonly stop: () => Promise<void>;
}

/**
 * Enough for a register of 200 MB; a job that wants more dies alone instead of taking the program with it. Registers come
 * and go as a whole here: with room for the young, fewer of their parts are carried over for nothing.
 */
const usualLimits: ResourceLimits = { maxOldGenerationSizeMb: 3072, maxYoungGenerationSizeMb: 256 };

interface Waiting {
  readonly asked: Asked;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Runs jobs in one worker thread, started when the first job comes and kept. `sourceText` is the worker's whole
 * program as CommonJS: no worker starts from a path inside an archive.
 */
export function jobRunner(sourceText: string, limits: ResourceLimits = usualLimits): JobRunner {
  const queue: Waiting[] = [];
  let worker: Worker | undefined;
  let current: Waiting | undefined;
  let count = 0;

  const settle = (finish: (job: Waiting) => void): void => {
    const job = current;
    current = undefined;
    if (job) finish(job);
    next();
  };
  const start = (): Worker => {
    const started = new Worker(sourceText, { eval: true, resourceLimits: limits });
    const died = (error: Error): void => {
      if (worker !== started) return;
      worker = undefined;
      settle(({ reject }) => reject(error));
    };
    started.on('message', (answer: Answered) => {
      if (worker === started && answer.id === current?.asked.id) settle((job) => finishBy(job, answer));
    });
    started.on('error', died);
    started.on('exit', (code) => died(new Error(`the worker ended with code ${code}`)));
    return started;
  };
  const next = (): void => {
    if (current) return;
    current = queue.shift();
    // A program with nothing else left to do may end; whoever waits for a job keeps the worker alive.
    if (!current) return worker?.unref();
    try {
      worker ??= start();
      worker.ref();
      worker.postMessage(current.asked, []);
    } catch (error) {
      settle(({ reject }) => reject(error instanceof Error ? error : new Error(String(error))));
    }
  };
  const run: RunJob = (type, task) =>
    new Promise((resolve, reject) => {
      count += 1;
      queue.push({ asked: { id: count, type, task }, resolve: resolve as Waiting['resolve'], reject });
      next();
    });
  const stop = async (): Promise<void> => {
    const [ending, left] = [worker, [...(current ? [current] : []), ...queue.splice(0)]];
    worker = undefined;
    current = undefined;
    for (const { reject } of left) reject(new Error('the worker was stopped'));
    await ending?.terminate();
  };
  return { run, stop };
}

function finishBy({ resolve, reject }: Waiting, answer: Answered): void {
  if (answer.done) resolve(answer.value);
  else reject(Object.assign(new Error(answer.message), answer.code === '' ? {} : { code: answer.code }));
}
