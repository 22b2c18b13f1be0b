import type { DocumentFormat } from '../../shared/documents/document-kind.ts';
import type { Paper } from '../../shared/paper/paper.ts';
// oxlint-disable-next-line import/default -- the bundler gives the worker's address as the default export
import documentWorker from './document-worker.ts?worker&url';
import type { FromWorker, ToWorker } from './document-wish.ts';
import { startWorker } from './trusted-worker.ts';

/** The bytes of a paper's file, written beside the window. Rejects for a fault of ours. */
export function writePaper(paper: Paper, format: DocumentFormat): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const worker = startWorker(documentWorker);
    const end = (settle: () => void): void => {
      worker.terminate();
      settle();
    };
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.type === 'made') end(() => resolve(data.bytes));
      if (data.type === 'failed') end(() => reject(new Error(data.reason)));
    });
    worker.addEventListener('error', ({ message }) => end(() => reject(new Error(message))));
    worker.postMessage({ type: 'write', job: 1, paper, format } satisfies ToWorker, []);
  });
}
