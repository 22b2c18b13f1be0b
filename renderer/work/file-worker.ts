import { fail, type Result } from '../../shared/basics/result.ts';
import { load, type Loaded } from '../../shared/file-format/load.ts';
import { notText, type ReadFailure } from '../../shared/file-format/read-failure.ts';
import { save } from '../../shared/file-format/save.ts';
import type { FileAnswer, FileWork } from './file-work.ts';

function read(bytes: Uint8Array): Result<Loaded, ReadFailure> {
  try {
    return load(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    if (error instanceof TypeError) return fail(notText);
    throw error;
  }
}

function answerTo(work: FileWork): FileAnswer {
  try {
    if (work.type === 'read') return { type: 'read', result: read(work.bytes) };
    return { type: 'written', bytes: new TextEncoder().encode(save(work.ledger, work.exported)) };
  } catch (error) {
    return { type: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

globalThis.addEventListener('message', (event: MessageEvent<FileWork>) => {
  const answer = answerTo(event.data);
  globalThis.postMessage(answer, { transfer: answer.type === 'written' ? [answer.bytes.buffer] : [] });
});
