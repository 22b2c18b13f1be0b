import type { Result } from '../../shared/basics/result.ts';
import type { Ledger } from '../../shared/file-format/ledger.ts';
import type { Loaded } from '../../shared/file-format/load.ts';
import type { ReadFailure } from '../../shared/file-format/read-failure.ts';
import type { Export } from '../../shared/file-format/save.ts';
import type { FileAnswer, FileWork } from './file-work.ts';
// oxlint-disable-next-line import/default -- the bundler gives the worker's address as the default export
import fileWorker from './file-worker.ts?worker&url';
import { startWorker } from './trusted-worker.ts';

/** One piece of file work in a worker of its own, that ends with it or when the signal says so. */
function inWorker(work: FileWork, signal?: AbortSignal): Promise<FileAnswer> {
  return new Promise((resolve, reject) => {
    const worker = startWorker(fileWorker);
    const end = (): void => worker.terminate();
    signal?.addEventListener('abort', () => {
      end();
      reject(new DOMException('cancelled', 'AbortError'));
    });
    worker.addEventListener('message', ({ data }: MessageEvent<FileAnswer>) => {
      end();
      resolve(data);
    });
    worker.addEventListener('error', ({ message }) => {
      end();
      resolve({ type: 'failed', reason: message });
    });
    worker.postMessage(work, []);
  });
}

/** Reads a register's file beside the window. Rejects when the signal cancels it, or for a fault of ours. */
export async function readInWorker(
  bytes: Uint8Array,
  signal: AbortSignal,
): Promise<Result<Loaded, ReadFailure>> {
  const answer = await inWorker({ type: 'read', bytes }, signal);
  if (answer.type === 'read') return answer.result;
  throw new Error(answer.type === 'failed' ? answer.reason : 'an answer to another question');
}

/** The bytes of a register's file, made beside the window. */
export async function writeInWorker(ledger: Ledger, exported: Export): Promise<Uint8Array> {
  const answer = await inWorker({ type: 'write', ledger, exported });
  if (answer.type === 'written') return answer.bytes;
  throw new Error(answer.type === 'failed' ? answer.reason : 'an answer to another question');
}
