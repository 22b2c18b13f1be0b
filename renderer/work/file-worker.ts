import { makeData } from '../../shared/exchange/data-formats.ts';
import type { Signature } from '../../shared/signing/signing-key.ts';
import type { FileAnswer, FileWork } from './file-work.ts';
import { openRegisterFile } from './open-register-file.ts';
import { writeRegisterFile } from './write-register-file.ts';

const answer = (message: FileAnswer): void =>
  globalThis.postMessage(message, { transfer: message.type === 'written' ? [message.bytes.buffer] : [] });

let signed: (signature: Signature | undefined) => void = () => {};

/** Asks the window, which may ask the program round it: the key that signs never comes here. */
const askSignature = (digest: string): Promise<Signature | undefined> =>
  new Promise((resolve) => {
    signed = resolve;
    answer({ type: 'sign', digest });
  });

async function answerTo(work: Exclude<FileWork, { type: 'signed' }>): Promise<FileAnswer> {
  try {
    if (work.type === 'read') return { type: 'read', result: await openRegisterFile(work.bytes, work.keys) };
    if (work.type === 'data')
      return { type: 'written', bytes: makeData(work.register, work.format, work.told) };
    const { ledger, exported, protection } = work;
    return { type: 'written', bytes: await writeRegisterFile(ledger, exported, protection, askSignature) };
  } catch (error) {
    return { type: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

globalThis.addEventListener('message', ({ data }: MessageEvent<FileWork>) => {
  if (data.type === 'signed') signed(data.signature);
  else void answerTo(data).then(answer);
});
