import type { Result } from '../../shared/basics/result.ts';
import type { Ledger } from '../../shared/file-format/ledger.ts';
import type { Export } from '../../shared/file-format/save.ts';
import type { Signature } from '../../shared/signing/signing-key.ts';
import type { FileAnswer, FileWork, Keys, OpenedRegister, OpenFailure, Protection } from './file-work.ts';
// oxlint-disable-next-line import/default -- the bundler gives the worker's address as the default export
import fileWorker from './file-worker.ts?worker&url';
import { startWorker } from './trusted-worker.ts';

export type Sign = (digest: string) => Promise<Signature | undefined>;

interface Besides {
  readonly signal?: AbortSignal;
  /** Answers the worker's question; without it, what is written stays unsigned. */
  readonly sign?: Sign;
}

/** One piece of file work in a worker of its own, that ends with it or when the signal says so. */
function inWorker(work: FileWork, { signal, sign }: Besides): Promise<FileAnswer> {
  return new Promise((resolve, reject) => {
    const worker = startWorker(fileWorker);
    const ask = (message: FileWork): void => worker.postMessage(message, []);
    const end = (): void => worker.terminate();
    signal?.addEventListener('abort', () => {
      end();
      reject(new DOMException('cancelled', 'AbortError'));
    });
    worker.addEventListener('message', ({ data }: MessageEvent<FileAnswer>) => {
      if (data.type === 'sign') {
        const unsigned = (): void => ask({ type: 'signed', signature: undefined });
        void (sign?.(data.digest) ?? Promise.resolve(undefined)).then(
          (signature) => ask({ type: 'signed', signature }),
          unsigned,
        );
        return;
      }
      end();
      resolve(data);
    });
    worker.addEventListener('error', ({ message }) => {
      end();
      resolve({ type: 'failed', reason: message });
    });
    ask(work);
  });
}

const noKeys: Keys = { identity: '', colleagues: [] };

/** Reads a register's file beside the window. Rejects when the signal cancels it, or for a fault of ours. */
export async function readInWorker(
  bytes: Uint8Array,
  signal: AbortSignal,
  keys: Keys = noKeys,
): Promise<Result<OpenedRegister, OpenFailure>> {
  const answer = await inWorker({ type: 'read', bytes, keys }, { signal });
  if (answer.type === 'read') return answer.result;
  throw new Error(answer.type === 'failed' ? answer.reason : 'an answer to another question');
}

/** The bytes of a register's file, made beside the window. */
export async function writeInWorker(
  ledger: Ledger,
  exported: Export,
  protection: Protection,
  sign: Sign,
): Promise<Uint8Array> {
  const answer = await inWorker({ type: 'write', ledger, exported, protection }, { sign });
  if (answer.type === 'written') return answer.bytes;
  throw new Error(answer.type === 'failed' ? answer.reason : 'an answer to another question');
}

/** The open register as data for other programs, made beside the window. */
export async function dataInWorker(
  work: Omit<Extract<FileWork, { type: 'data' }>, 'type'>,
): Promise<Uint8Array> {
  const answer = await inWorker({ type: 'data', ...work }, {});
  if (answer.type === 'written') return answer.bytes;
  throw new Error(answer.type === 'failed' ? answer.reason : 'an answer to another question');
}
