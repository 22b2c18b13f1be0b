import os from 'node:os';
import { parentPort } from 'node:worker_threads';
import { nodeDisk } from '../files/disk.ts';
import { errorCode } from '../files/error-code.ts';
import { storeJobs, type Asked, type Answered } from './jobs.ts';

// On Linux a priority is the thread's own, elsewhere the whole program's: there the window would wait as well.
if (process.platform === 'linux') os.setPriority(os.constants.priority.PRIORITY_LOW);

const jobs = storeJobs(nodeDisk);

async function answerTo({ id, type, task }: Asked): Promise<Answered> {
  try {
    const job = jobs[type] as (task: unknown) => Promise<unknown>;
    return { id, done: true, value: await job(task) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { id, done: false, message, code: errorCode(error) };
  }
}

parentPort?.on('message', (asked: Asked) => {
  void answerTo(asked).then((answer) => parentPort?.postMessage(answer, []));
});
